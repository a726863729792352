import { didYouMean } from "../../basics/did-you-mean.ts";
import { fieldOf, walk } from "../../basics/walk.ts";
import type { EvaluatedCluster, EvaluatedFleet } from "../../evaluate/evaluated.ts";
import type { Finding } from "../../model/finding.ts";
import { isOverlay } from "../../model/overlay.ts";
import type { FleetCheck } from "../check.ts";
import { knownNamespaces } from "../known-namespaces.ts";

export const chosenNamespaces: FleetCheck = {
  name: "chosen-namespaces",
  law: "A namespace that a cluster chooses something for is not called nearly as one that the cluster is known to have: nothing would be in it.",
  run: (fleet) => fleet.clusters.flatMap((cluster) => judge(cluster, fleet)),
};

function judge(
  cluster: EvaluatedCluster,
  { definition }: EvaluatedFleet,
): Omit<Finding, "check">[] {
  const { name } = cluster.facts;
  const known = knownNamespaces(cluster, definition);
  const { stacks = [] } = definition.clusters.find((one) => one.name === name) ?? {};
  return stacks.flatMap(({ choices }) =>
    Object.entries<unknown>(choices).flatMap(([application, choice]) => {
      const { options, place } = chosen(choice);
      const source = place ?? `clusters/${name}.ts`;
      return namespacesIn(options).flatMap(([field, namespace]) => {
        const hint = known.has(namespace) ? "" : nearest(namespace, known);
        const message = `"${namespace}" is no namespace that this cluster is known to have`;
        if (hint === "") return [];
        return [{ source, object: `${name}/${application}`, field, message, hint }];
      });
    }),
  );
}

function chosen(choice: unknown): { readonly options: unknown; readonly place?: string } {
  if (typeof choice !== "object" || choice === null || !isOverlay(choice)) {
    return { options: choice };
  }
  const { options, place } = choice;
  return { options, ...(place !== undefined && { place }) };
}

function namespacesIn(options: unknown): [field: string, namespace: string][] {
  const found: [string, string][] = [];
  walk(options, (value, path) => {
    if (path.at(-1) === "namespace" && typeof value === "string") {
      found.push([fieldOf(path), value]);
    }
  });
  return found;
}

/** What is short has neighbours that are right as well, and so has what ends in a number. */
function nearest(namespace: string, known: ReadonlySet<string>): string {
  const digits = /\d+/g;
  const named = [...known].filter(
    (one) => one.replaceAll(digits, "") !== namespace.replaceAll(digits, ""),
  );
  const hint = didYouMean(namespace, named, Math.max(1, Math.floor(namespace.length / 5)));
  return (
    hint &&
    `${hint} else add a team's to monitoredNamespaces, and others to the stack's visits, by namespace({ outside: true })`
  );
}
