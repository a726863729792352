import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Migration } from "../model/migration.ts";
import { matchesPattern } from "../model/object-pattern.ts";
import type { Finding } from "../model/finding.ts";
import { declarationFault } from "./declarations.ts";
import { irreplaceable } from "./irreplaceable.ts";
import { objectLabel } from "../model/object-label.ts";

/** What is wrong with the migrations that a fleet declares. */
export function migrationFaults(fleet: EvaluatedFleet, today?: string): Finding[] {
  return (fleet.definition.migrations ?? []).flatMap((migration) => {
    const fault =
      declarationFault(migration, {
        why: "say why it is replaced",
        end: "Argo CD replaces it at every sync: remove the line once it is done, or renew it",
        today,
      }) ?? targetFault(objectsOf(migration, fleet));
    if (fault === undefined) return [];
    const place = { check: "migrations", source: "clusters/index.ts", object: migration.object };
    return [{ ...place, ...fault, message: `migration ${fault.message}` }];
  });
}

function objectsOf({ object }: Migration, { clusters }: EvaluatedFleet): KubernetesObject[] {
  return clusters.flatMap(({ facts, applications }) =>
    applications.flatMap(({ name, objects }) =>
      objects.filter((one) => matchesPattern(object, `${facts.name}/${name}/${objectLabel(one)}`)),
    ),
  );
}

function targetFault(objects: readonly KubernetesObject[]) {
  if (objects.length === 0) return { message: "replaces nothing", hint: "remove it" };
  for (const object of objects) {
    const found = irreplaceable(object.kind);
    if (!found) continue;
    const { lost, hint } = found;
    return { message: `would replace ${objectLabel(object)}, which ${lost}`, hint };
  }
  return undefined;
}
