import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind, type SpecOf } from "../model/of-kind.ts";
import { below, type Disagreement, told } from "./disagreement.ts";

/** Those of what makes pods, beside its pods' own. Source: Kubernetes v1.36, `pkg/apis/{apps,batch}/validation`. */
export function workloadDisagreements(object: KubernetesObject): Disagreement[] {
  const daemonSet = ofKind(object, "DaemonSet")?.spec;
  const deployment = ofKind(object, "Deployment")?.spec;
  const job = ofKind(object, "Job")?.spec;
  const ofCronJob = ofKind(object, "CronJob")?.spec?.jobTemplate.spec;
  const statefulSet = ofKind(object, "StatefulSet")?.spec;
  return [
    ...(daemonSet ? ofDaemonSet(daemonSet) : []),
    ...(deployment ? ofDeployment(deployment) : []),
    ...(job ? ofJob(job) : []),
    ...(ofCronJob ? below("jobTemplate.spec", ofJob(ofCronJob)) : []),
    ...(statefulSet ? ofStatefulSet(statefulSet) : []),
  ];
}

const isNone = (amount: string | number | undefined) => /^0+%?$/.test(String(amount));

function ofDeployment({
  strategy = {},
  progressDeadlineSeconds = 600,
  minReadySeconds = 0,
}: SpecOf<"Deployment">): Disagreement[] {
  const { type, rollingUpdate: { maxSurge, maxUnavailable } = {} } = strategy;
  return [
    ...told(type === "Recreate" && strategy.rollingUpdate, {
      field: "strategy.rollingUpdate",
      message: "does not go with Recreate",
    }),
    ...told(isNone(maxSurge) && isNone(maxUnavailable), {
      field: "strategy.rollingUpdate",
      message: "lets no pod go and none come: nothing would ever change",
    }),
    ...told(progressDeadlineSeconds <= minReadySeconds, {
      field: "progressDeadlineSeconds",
      message: `${progressDeadlineSeconds} is not more than minReadySeconds, ${minReadySeconds}`,
    }),
  ];
}

function ofDaemonSet({ updateStrategy = {} }: SpecOf<"DaemonSet">): Disagreement[] {
  const { maxSurge = 0, maxUnavailable = 1 } = updateStrategy.rollingUpdate ?? {};
  return told(isNone(maxSurge) === isNone(maxUnavailable) && updateStrategy.type !== "OnDelete", {
    field: "updateStrategy.rollingUpdate",
    message: "one of maxSurge and maxUnavailable is 0, and the other is not",
  });
}

function ofStatefulSet({ updateStrategy = {} }: SpecOf<"StatefulSet">): Disagreement[] {
  return told(updateStrategy.type === "OnDelete" && updateStrategy.rollingUpdate, {
    field: "updateStrategy.rollingUpdate",
    message: "does not go with OnDelete",
  });
}

function ofJob(spec: SpecOf<"Job">): Disagreement[] {
  const { backoffLimitPerIndex, completionMode, podFailurePolicy, podReplacementPolicy } = spec;
  return [
    ...told(spec.selector && !spec.manualSelector, {
      field: "selector",
      message: "is made for each Job: leave it out",
    }),
    ...told(podFailurePolicy && spec.template.spec?.restartPolicy !== "Never", {
      field: "podFailurePolicy",
      message: "asks for restartPolicy: Never",
    }),
    ...told(podFailurePolicy && podReplacementPolicy === "TerminatingOrFailed", {
      field: "podReplacementPolicy",
      message: "is Failed beside podFailurePolicy",
    }),
    ...told(completionMode === "Indexed" && spec.completions === undefined, {
      field: "completions",
      message: "is missing: completionMode Indexed counts them",
    }),
    ...told(backoffLimitPerIndex !== undefined && completionMode !== "Indexed", {
      field: "backoffLimitPerIndex",
      message: "asks for completionMode: Indexed",
    }),
    ...(podFailurePolicy?.rules ?? []).flatMap(({ onExitCodes }, index) =>
      onExitCodes
        ? below(`podFailurePolicy.rules[${index}].onExitCodes`, ofExitCodes(onExitCodes, spec))
        : [],
    ),
  ];
}

type Rule = NonNullable<SpecOf<"Job">["podFailurePolicy"]>["rules"][number];

function ofExitCodes(
  { containerName, operator, values }: NonNullable<Rule["onExitCodes"]>,
  { template: { spec } }: SpecOf<"Job">,
): Disagreement[] {
  const containers = [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])];
  const names = containers.map(({ name }) => name);
  return [
    ...told(operator === "In" && values.includes(0), {
      field: "values",
      message: "holds 0, which is no failure",
    }),
    ...told(
      values.some((value, index) => index > 0 && value <= values[index - 1]!),
      { field: "values", message: "is not in order, each once" },
    ),
    ...told(containerName !== undefined && !names.includes(containerName), {
      field: "containerName",
      message: `"${containerName}" is none of ${names.join(", ")}`,
    }),
  ];
}
