import type { EvaluatedApplication, EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Finding, ObjectFinding } from "../model/finding.ts";
import { digest } from "../memory/digest.ts";
import { isSatisfied, rememberSatisfied, verdictOf } from "../memory/verdicts.ts";
import type { ObjectCheck } from "./check.ts";
import type { LawFailure } from "./law-failure.ts";
import { objectLabel } from "../model/object-label.ts";

/** What laws about one object found. */
export interface JudgedObjects {
  readonly findings: readonly Finding[];
  /** Those of which something is told. */
  readonly objects: ReadonlySet<KubernetesObject>;
  readonly failures: readonly LawFailure[];
}

/**
 * What laws about one object find. Each object is judged once, and what is found of it is told of every
 * cluster that it is delivered to.
 *
 * @param module the `import.meta.url` of the module that lists the laws: an object that satisfied all of them before
 * is not judged again. Without it nothing is remembered
 */
export async function judgeObjects(
  fleet: EvaluatedFleet,
  checks: readonly ObjectCheck[],
  module?: string,
): Promise<JudgedObjects> {
  const findings: Finding[] = [];
  const failures: LawFailure[] = [];
  const objects = new Set<KubernetesObject>();
  for (const [object, places] of placesOf(fleet)) {
    const verdict = module === undefined ? undefined : verdictOf(module, [digest(object)]);
    if (isSatisfied(verdict)) continue;
    const labelled = places.map(({ cluster, application }) => ({
      source: application.source,
      object: `${cluster}/${application.name}/${objectLabel(object)}`,
    }));
    for (const check of checks) {
      const judged = judge(object, check);
      // Nearly every law answers at once, and waiting for each of them would take longer than most of them do.
      const found = judged instanceof Promise ? await judged : judged;
      if ("error" in found) failures.push({ law: check.name, ...labelled[0]!, ...found });
      else if (found.length === 0) continue;
      else
        for (const place of labelled) {
          findings.push(...found.map((finding) => ({ check: check.name, ...place, ...finding })));
        }
      objects.add(object);
    }
    if (!objects.has(object)) rememberSatisfied(verdict);
  }
  return { findings, objects, failures };
}

type Judged = readonly ObjectFinding[] | Pick<LawFailure, "error">;

function judge(object: KubernetesObject, check: ObjectCheck): Judged | Promise<Judged> {
  const failed = (error: unknown): Judged => ({ error });
  try {
    const found = check.run(object);
    return found instanceof Promise ? found.catch(failed) : found;
  } catch (error) {
    return failed(error);
  }
}

interface Place {
  readonly cluster: string;
  readonly application: EvaluatedApplication;
}

/** Each object with the places that it is delivered to; neutral ground only for what no cluster has. */
function placesOf({ clusters, neutral }: EvaluatedFleet): Map<KubernetesObject, Place[]> {
  const places = new Map<KubernetesObject, Place[]>();
  for (const cluster of [...clusters, neutral]) {
    for (const application of cluster.applications) {
      for (const object of [...application.objects, ...application.within, ...application.unread]) {
        const known = places.get(object);
        const place = { cluster: cluster.facts.name, application };
        if (!known) places.set(object, [place]);
        else if (cluster !== neutral) known.push(place);
      }
    }
  }
  return places;
}
