import { createHash } from "node:crypto";
import { immutableFields } from "../model/immutable-fields.ts";
import { isJob } from "../model/is-job.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { namedObjects } from "./named-objects.ts";

const kept = new Set(immutableFields["batch/v1/Job"]?.fields);

/**
 * Names each Job by what it runs and reads: `oncall-migrate` → `oncall-migrate-1f2e3d4c`. Kubernetes keeps both as
 * the Job was created, so another content is another Job, which runs once, and the same content is the same Job,
 * which has run. What can change of a Job that is there, such as its deadline, changes no name.
 */
export function nameJobs(objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  return objects.map((object) => (isJob(object) ? named(object, objects) : object));
}

function named(job: KubernetesObject, objects: readonly KubernetesObject[]): KubernetesObject {
  const runs = Object.entries(job["spec"] ?? {}).filter(([field]) => kept.has(`spec.${field}`));
  const reads = namedObjects(job, objects)
    .filter(({ kind }) => configuration.has(kind))
    .map(({ kind, metadata, ...content }) => [`${kind}/${metadata.name}`, content]);
  const text = JSON.stringify([Object.fromEntries(runs), Object.fromEntries(reads)], sorted);
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { ...job, metadata: { ...job.metadata, name: `${job.metadata.name}-${digest}` } };
}

/** What a Job reads that says what to do. Of a Secret the tree knows where its values come from. */
const configuration = new Set(["ConfigMap", "ExternalSecret"]);

/** The order in which maps were written is no content. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
