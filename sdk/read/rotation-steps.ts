import type { ClusterFacts } from "../model/cluster.ts";
import { isJob } from "../model/is-job.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { isReloaded, isReread } from "./is-reloaded.ts";
import { podTemplate } from "../model/pod-template.ts";
import type { StoredValue } from "./stored-values.ts";

/**
 * Who reads a value, and what each needs to see a new one, a line each. prometheus-operator watches the Secrets
 * that its objects name (v0.93.1, `secrInfs`), and Argo CD those that carry its label.
 */
export function rotationSteps(value: StoredValue, cluster: ClusterFacts): string[] {
  const { forArgoCd, readers, about, secret } = value;
  const steps = [
    ...(forArgoCd ? ["Argo CD sees a new value by itself"] : []),
    ...readers.map((reader) => step(reader, secret.name, cluster)),
  ];
  return [
    ...(steps.length > 0 ? steps : ["nothing here names it"]),
    ...(about === undefined ? [] : [about]),
  ];
}

/** What pods read as a variable, or as a file at their start, they have until they end. */
function step(
  reader: KubernetesObject,
  secret: string,
  { name: cluster, reloader }: ClusterFacts,
): string {
  const { name, namespace = "" } = reader.metadata;
  const what = `${reader.kind} ${name}`;
  if (!podTemplate(reader)) return `${what}: the operator hands on a new value by itself`;
  if (reader.kind === "CronJob") return `${what}: reads a new value when it runs next`;
  if (isReread(reader, secret)) return `${what}: reads a new value by itself`;
  if (reloader && isReloaded(reader, secret)) return `${what}: Reloader restarts it`;
  const kubectl = `kubectl --context ${cluster} --namespace ${namespace}`;
  // Argo CD makes it anew, and it runs again.
  if (isJob(reader)) return `${what}: ${kubectl} delete job/${name}`;
  return `${what}: ${kubectl} rollout restart ${reader.kind.toLowerCase()}/${name}`;
}
