import { isJob } from "../model/is-job.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { objectLabel } from "../model/object-label.ts";
import { nameJobs } from "./name-jobs.ts";
import { attempt, type Origin, type Report } from "./report.ts";
import { inWaves, type Surrounding, syncWave } from "./sync-waves.ts";

/** The objects of an application with its Jobs named and all in their order; where it has none, as they are. */
export function order(
  objects: readonly KubernetesObject[],
  surrounding: Surrounding,
  { origin, report }: { origin: Origin; report: Report },
): readonly KubernetesObject[] {
  if (!objects.some(isJob)) return objects;
  const said = objects.filter(({ metadata }) => metadata.annotations?.[syncWave] !== undefined);
  for (const object of said) {
    report({
      ...{ ...origin, object: `${origin.object}/${objectLabel(object)}` },
      field: `metadata.annotations["${syncWave}"]`,
      message: "is said by hand in an application that has a Job, whose flows say it",
      hint: "leave it out",
    });
  }
  return attempt(() => inWaves(nameJobs(objects), surrounding), origin, report) ?? objects;
}
