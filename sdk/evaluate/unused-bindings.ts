import { didYouMean } from "../basics/did-you-mean.ts";
import type { Binding } from "../model/binding.ts";
import type { Finding } from "../model/finding.ts";
import type { Placed } from "./place.ts";
import type { Grounds } from "./reach.ts";

/** Bindings that say nothing to anybody: those of a cluster there, those of an application on no cluster. */
export function unusedBindings(grounds: Grounds, used: ReadonlySet<Binding>): Finding[] {
  const all = [...grounds.values()];
  const isUnused = (binding: Binding) => !used.has(binding);
  // What every cluster says otherwise is a default all the same.
  const isOverridden = (binding: Binding, name: string) =>
    [...used].some(({ of, what }) => of === name && what === binding.what);
  const ofClusters = all.flatMap(({ cluster, placed }) =>
    (cluster.binds ?? []).filter(isUnused).map((binding) => {
      const about = placed.filter(({ name }) => name === binding.of);
      return finding(binding, cluster.name, { source: `clusters/${cluster.name}.ts`, about });
    }),
  );
  const applications = new Map<string, Placed>();
  for (const one of all.flatMap(({ placed }) => placed)) applications.set(one.name, one);
  const own = [...applications.values()].flatMap((one) =>
    (one.application.binds ?? [])
      .filter((binding) => isUnused(binding) && !isOverridden(binding, one.name))
      .map((binding) =>
        finding(binding, `*/${one.name}`, { source: `apps/${one.stack.name}.ts`, about: [one] }),
      ),
  );
  return [...ofClusters, ...own];
}

function finding(
  { what, to, flow, place }: Binding,
  object: string,
  { source, about }: { source: string; about: readonly Placed[] },
): Finding {
  const meant = "nobody" in to ? "nobody" : to.map((name) => `"${name}"`).join(" and ");
  const title = typeof what === "string" ? `"${what}"` : `"${what.role}"`;
  const flows = about.flatMap((one) => Object.keys(one.flows));
  const hint =
    (flow !== undefined && didYouMean(flow, flows)) || "remove it, or bind what is asked";
  const where = flow === undefined ? "" : ` in the flow "${flow}"`;
  const message = `binds ${title}${where} to ${meant}, and nobody whom that concerns asks for it`;
  return { check: "binds", source: place ?? source, object, message, hint };
}
