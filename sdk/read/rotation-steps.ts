import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { podTemplate } from "./pod-template.ts";
import type { StoredValue } from "./stored-values.ts";

/**
 * Who reads a value, and what each needs to see a new one, a line each. prometheus-operator watches the Secrets
 * that its objects name (v0.93.1, `secrInfs`), and Argo CD those that carry its label.
 */
export function rotationSteps(value: StoredValue, cluster: string): string[] {
  const { forArgoCd, readers, about } = value;
  const steps = [
    ...(forArgoCd ? ["Argo CD sees a new value by itself"] : []),
    ...readers.map((reader) => step(reader, cluster)),
  ];
  return [
    ...(steps.length > 0 ? steps : ["nothing here names it"]),
    ...(about === undefined ? [] : [about]),
  ];
}

/** What pods read as a variable, or as a file at their start, they have until they end. */
function step(reader: KubernetesObject, cluster: string): string {
  const { name, namespace = "" } = reader.metadata;
  const what = `${reader.kind} ${name}`;
  if (!podTemplate(reader)) return `${what}: the operator hands on a new value by itself`;
  const object = `${reader.kind.toLowerCase()}/${name}`;
  return `${what}: kubectl --context ${cluster} --namespace ${namespace} rollout restart ${object}`;
}
