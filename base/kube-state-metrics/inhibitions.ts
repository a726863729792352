import { alerts, type Inhibition } from "../../sdk/index.ts";

/** `instance` is the one that tells of all of them. */
const namespaced = ["cluster", "instance", "namespace"];

/** One cause, one alert: a node that is lost, a container that does not run, a workload that stands still. */
export const kubeStateMetricsInhibitions: readonly Inhibition[] = [
  {
    source: alerts("KubeStateMetricsDown"),
    target: alerts("TargetDown", { job: "kube-state-metrics" }),
    equal: ["cluster"],
  },
  {
    source: alerts("KubeApiServerDown"),
    target: alerts(["KubeStateMetricsListErrors", "KubeStateMetricsWatchErrors"]),
    equal: ["cluster"],
  },
  {
    source: alerts("KubeStateMetricsListErrors"),
    target: alerts("KubeStateMetricsWatchErrors"),
    equal: ["cluster", "resource"],
  },
  {
    source: alerts("KubeNodeNotReady"),
    target: alerts("KubePodNotReady"),
    equal: ["cluster", "node"],
  },
  {
    source: alerts("KubeNodeNotReady"),
    target: alerts("NodeExporterUnreachable"),
    equal: ["cluster", "node"],
  },
  // Which nodes' targets are down it does not say: NodeExporterUnreachable and KubeletUnreachable tell of another one.
  {
    source: alerts("KubeNodeNotReady"),
    target: alerts("TargetDown", { job: "node-exporter" }),
    equal: ["cluster"],
  },
  {
    source: alerts("KubeNodeNotReady"),
    target: alerts("TargetDown", { job: "kubelet" }),
    equal: ["cluster"],
  },
  {
    source: alerts(["KubePodCrashLooping", "KubeContainerWaiting"]),
    target: alerts("KubePodNotReady"),
    equal: ["cluster", "namespace", "pod"],
  },
  {
    source: alerts("KubeContainerOutOfMemory"),
    target: alerts("KubePodCrashLooping"),
    equal: [...namespaced, "pod", "uid", "container"],
  },
  {
    source: alerts("KubeDeploymentRolloutStuck"),
    target: alerts("KubeDeploymentReplicasMismatch"),
    equal: [...namespaced, "deployment"],
  },
  {
    source: alerts("KubeStatefulSetUpdateNotRolledOut"),
    target: alerts("KubeStatefulSetReplicasMismatch"),
    equal: [...namespaced, "statefulset"],
  },
  {
    source: alerts("KubeHpaReplicasMismatch"),
    target: alerts("KubeHpaMaxedOut"),
    equal: [...namespaced, "horizontalpodautoscaler"],
  },
  {
    source: alerts("KubeQuotaExceeded"),
    target: alerts("KubeQuotaAlmostFull"),
    equal: [...namespaced, "resourcequota", "resource"],
  },
];
