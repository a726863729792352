import type { Upgrade } from "../check/check.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { type AskedValue, askedValues } from "../read/asked-values.ts";
import { ofKind } from "../model/of-kind.ts";

/** Values that a cluster asks of a secret store, and did not ask of it before. */
export interface NewValues {
  readonly cluster: string;
  /** In the order of the objects. */
  readonly values: readonly AskedValue[];
}

/** What somebody has to put into secret stores before an upgrade is delivered. */
export function newValues({ before, known, after }: Upgrade): NewValues[] {
  return after.clusters.flatMap((evaluated): NewValues[] => {
    const cluster = evaluated.facts.name;
    const earlier = before.filter((one) => one.cluster === cluster);
    const differs = new Set(earlier.map(({ name }) => name));
    const isNew = ({ name }: { name: string }) =>
      differs.has(name) || !known.has(`${cluster}/${name}`);
    const had = new Set(
      [...earlier, ...evaluated.applications.filter((one) => !isNew(one))]
        .flatMap(({ objects }) => asked(objects))
        .map(identity),
    );
    const values = uniqueValues(evaluated, isNew).filter((value) => !had.has(identity(value)));
    return values.length === 0 ? [] : [{ cluster, values }];
  });
}

/** A line, and one for each value. */
export function formatNewValues({ cluster, values }: NewValues): string {
  const lines = values.map(
    ({ store, entry, property }) => `  ${store}: ${entry}${property ? ` ${property}` : ""}`,
  );
  const first = `${cluster} needs what its secret store was not asked for yet (npm run secrets -- ${cluster}):`;
  return [first, ...lines].join("\n");
}

function uniqueValues(
  { applications }: EvaluatedCluster,
  holds: (application: { name: string }) => boolean,
): AskedValue[] {
  const values = applications.filter(holds).flatMap(({ objects }) => asked(objects));
  return [...new Map(values.map((value) => [identity(value), value])).values()];
}

function asked(objects: readonly KubernetesObject[]): AskedValue[] {
  return objects.flatMap((object) => {
    const resource = ofKind(object, "ExternalSecret");
    return resource ? askedValues(resource) : [];
  });
}

function identity({ store, entry, property }: AskedValue): string {
  return JSON.stringify([store, entry, property]);
}
