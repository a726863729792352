import type { KubernetesObject } from "./kubernetes-object.ts";
import { ofKind, type ResourceOf } from "./of-kind.ts";

export type Template = NonNullable<ResourceOf<"Deployment">["spec"]>["template"];
export type PodSpec = NonNullable<Template["spec"]>;
export type Container = PodSpec["containers"][number];

/** The template of the pods that a workload makes, and the field that holds it. */
export function podTemplate(
  object: KubernetesObject,
): { readonly template: Template; readonly field: string } | undefined {
  const cronJob = ofKind(object, "CronJob");
  if (cronJob) {
    const template = cronJob.spec?.jobTemplate.spec?.template;
    return template && { template, field: "spec.jobTemplate.spec.template" };
  }
  const template = ofKind(object, "DaemonSet", "Deployment", "Job", "StatefulSet")?.spec?.template;
  return template && { template, field: "spec.template" };
}

/** A container of a workload's pods and the field that holds it. */
export interface PlacedContainer {
  readonly container: Container;
  readonly field: string;
}

/** Every container of a workload's pods, the initial ones too. */
export function containersOf(object: KubernetesObject): PlacedContainer[] {
  const found = podTemplate(object);
  const spec = found?.template.spec;
  if (!spec) return [];
  const field = `${found.field}.spec`;
  return [
    ...(spec.initContainers ?? []).map((container, index) => ({
      container,
      field: `${field}.initContainers[${index}]`,
    })),
    ...spec.containers.map((container, index) => ({
      container,
      field: `${field}.containers[${index}]`,
    })),
  ];
}
