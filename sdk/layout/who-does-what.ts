import { titleOf } from "../evaluate/bound.ts";
import type {
  EvaluatedApplication,
  EvaluatedCluster,
  EvaluatedFleet,
} from "../evaluate/evaluated.ts";
import { isForSeveral } from "../evaluate/readers-of.ts";
import { facetNames } from "../model/facet.ts";
import type { Elsewhere, Provided } from "../model/role.ts";
import { tableOf } from "./table.ts";

/** Who has a duty on a cluster, and for which applications, by name. */
type Owners = Map<string, string[]>;

/** The duties of one cluster, by what messages call them: `reader of rules`, `log store`. */
type Duties = ReadonlyMap<string, Owners>;

/** A table of who reads what one program alone reads, and who plays which role, cluster by cluster. */
export function whoDoesWhat({ definition, clusters }: EvaluatedFleet): string {
  const columns = clusters.map((cluster) => {
    const { provides = [] } = definition.clusters.find(({ name }) => name === cluster.facts.name)!;
    return dutiesOf(cluster, provides);
  });
  const duties = new Set(columns.flatMap((column) => [...column.keys()]));
  const rows = [...duties]
    .sort()
    .map((duty) => [duty, ...columns.map((column) => cell(column.get(duty) ?? new Map()))]);
  const heading = ["", ...clusters.map(({ facts }) => facts.name)];
  return tableOf([heading, ...rows]);
}

function dutiesOf(
  { applications, asked }: EvaluatedCluster,
  providedOutside: readonly Provided[],
): Duties {
  const duties = new Map<string, Owners>();
  const note = (duty: string, owner: string, ...of: readonly string[]) => {
    const owners = duties.get(duty) ?? new Map<string, string[]>();
    duties.set(duty, owners.set(owner, [...(owners.get(owner) ?? []), ...of]));
  };
  for (const { at, role } of providedOutside) if ("host" in at) note(role.role, at.host);
  for (const application of applications) {
    const { name, provides, readers } = application;
    for (const { role } of provides) note(role.role, name);
    for (const what of collectedBy(application)) note(`collector of ${what}`, name);
    for (const { cluster, role } of askedElsewhere(application)) {
      note(role.role, `that of ${cluster}`, name);
    }
    for (const facet of facetNames) {
      if (isForSeveral(facet)) continue;
      for (const reader of [readers[facet] ?? []].flat()) note(titleOf(facet), reader, name);
    }
  }
  for (const { role, provider, by } of asked) note(role.role, provider, by);
  return duties;
}

/** What an application asks of another cluster. */
function askedElsewhere({ flows }: EvaluatedApplication): Elsewhere[] {
  return Object.values(flows).flatMap((flow) => {
    if (flow.direction !== "to" || !("kind" in flow.target)) return [];
    return flow.target.kind === "elsewhere" ? flow.target : [];
  });
}

/** What a cluster has once that an application sends on, as its component says it. */
function collectedBy({ flows }: EvaluatedApplication): readonly string[] {
  return Object.values(flows)
    .flatMap((flow) => (flow.direction === "to" ? [flow.forwards ?? []].flat() : []))
    .flatMap((one) => (typeof one === "object" && "what" in one ? [one.what] : []));
}

/** A longer list would change with every application that is added. */
const few = 3;

/** Of several, each with those who mean it; where one alone is meant by many, those are the others, and who means more than it. */
function cell(owners: Owners): string {
  const names = [...owners.keys()].sort();
  if (names.length < 2) return names.join("");
  const [first, ...more] = names.filter((name) => owners.get(name)!.length > few);
  const usual = more.length === 0 ? first : undefined;
  const named = names.flatMap((name) => (name === usual ? [] : owners.get(name)!));
  return names
    .map((name) => {
      const of = [...new Set(owners.get(name))].sort();
      const shown =
        name === usual ? ["the others", ...of.filter((one) => named.includes(one))] : of;
      return `${name} (of ${shown.join(", ") || "nobody"})`;
    })
    .join(", ");
}
