import type { RuleTests } from "../../sdk/index.ts";
import { kept, seen } from "./rule-test-series.ts";

const metric = (kind: string, name: string, more = "") =>
  `kube_${kind}_${name}{namespace="shop", ${kind}="web"${more}}`;
const labels = (kind: string) => kept({ namespace: "shop", [kind]: "web" });

const deployment = (name: string) => metric("deployment", name);
const progressing = (status: string, condition = "Progressing") =>
  metric("deployment", "status_condition", `, condition="${condition}", status="${status}"`);
const set = (name: string) => metric("statefulset", name);
const revision = (which: string, value: string) =>
  metric("statefulset", `status_${which}_revision`, `, revision="${value}"`);
const daemons = (name: string) => metric("daemonset", `status_${name}`);

const halfUpdated = {
  [set("replicas")]: "3x30",
  [set("status_replicas_updated")]: "1x30",
  [revision("current", "a")]: "1x30",
};

const throughElsewhere = Object.fromEntries(
  ['namespace="shop", statefulset="api"', 'namespace="test", statefulset="web"'].map((of) => [
    `kube_statefulset_status_current_revision{${of}, revision="b"}`,
    "1x30",
  ]),
);

const onEveryNode = {
  [daemons("desired_number_scheduled")]: "5x30",
  [daemons("number_available")]: "5x30",
  [daemons("updated_number_scheduled")]: "5x30",
};
const daemonSetStuck =
  "DaemonSet shop/web belongs on 5 nodes; on some it is missing, not ready or old, and nothing changes.";

export const workloadRuleTests: RuleTests = [
  ...(["Deployment", "StatefulSet", "DaemonSet"] as const).map((kind) => {
    const name = kind.toLowerCase();
    const declared = metric(name, "metadata_generation");
    const observed = metric(name, "status_observed_generation");
    return {
      alert: `Kube${kind}GenerationMismatch`,
      severity: "warning" as const,
      fires: {
        series: seen({ [declared]: "5x30", [observed]: "4x30" }),
        at: "15m",
        labels: labels(name),
        description: `${kind} shop/web was changed, and the controller manager has not looked at it since.`,
      },
      quiet: { series: seen({ [declared]: "5x30", [observed]: "5x30" }) },
    };
  }),
  {
    alert: "KubeDeploymentReplicasMismatch",
    severity: "warning",
    fires: {
      series: seen({
        [deployment("spec_replicas")]: "3x30",
        [deployment("status_replicas_available")]: "2x30",
        [deployment("status_replicas_updated")]: "3x30",
      }),
      at: "15m",
      labels: labels("deployment"),
      description:
        "Deployment shop/web wants 3 replicas and has fewer, and no rollout is going on.",
      begins: { series: seen({ [deployment("status_replicas_updated")]: "2x4 3x30" }), at: "29m" },
    },
    quiet: [
      {
        series: seen({
          [deployment("spec_replicas")]: "3x30",
          [deployment("status_replicas_available")]: "3x30",
          [deployment("status_replicas_updated")]: "3x30",
        }),
      },
      // A slow rollout that goes on.
      {
        series: seen({
          [deployment("spec_replicas")]: "9x40",
          [deployment("status_replicas_available")]: "8x40",
          [deployment("status_replicas_updated")]: "1x4 2x4 3x4 4x4 5x4",
        }),
      },
    ],
  },
  {
    alert: "KubeDeploymentRolloutStuck",
    severity: "warning",
    fires: {
      series: seen({ [progressing("false")]: "1x30" }),
      at: "15m",
      labels: { ...labels("deployment"), condition: "Progressing", status: "false" },
      description: "Deployment shop/web made no progress within its deadline; old replicas stay.",
    },
    quiet: [
      { series: seen({ [progressing("false")]: "0x30" }) },
      { series: seen({ [progressing("true")]: "1x30" }) },
      { series: seen({ [progressing("false", "ReplicaFailure")]: "1x30" }) },
    ],
  },
  {
    alert: "KubeStatefulSetReplicasMismatch",
    severity: "warning",
    fires: {
      series: seen({
        [set("replicas")]: "3x30",
        [set("status_replicas_ready")]: "2x30",
        [set("status_replicas_updated")]: "3x30",
      }),
      at: "15m",
      labels: labels("statefulset"),
      description:
        "StatefulSet shop/web wants 3 replicas and fewer are ready, and no rollout is going on.",
      begins: { series: seen({ [set("status_replicas_updated")]: "2x4 3x30" }), at: "29m" },
    },
    quiet: [
      {
        series: seen({
          [set("replicas")]: "3x30",
          [set("status_replicas_ready")]: "3x30",
          [set("status_replicas_updated")]: "3x30",
        }),
      },
      {
        series: seen({
          [set("replicas")]: "9x40",
          [set("status_replicas_ready")]: "8x40",
          [set("status_replicas_updated")]: "1x4 2x4 3x4 4x4 5x4",
        }),
      },
    ],
  },
  {
    alert: "KubeStatefulSetUpdateNotRolledOut",
    severity: "warning",
    fires: [{}, throughElsewhere].map((others) => ({
      series: seen({ ...halfUpdated, [revision("update", "b")]: "1x30", ...others }),
      at: "15m",
      labels: labels("statefulset"),
      description:
        "Not all 3 replicas of StatefulSet shop/web were updated, and no more are being replaced.",
      begins: { series: seen({ [set("status_replicas_updated")]: "0x4 1x30" }), at: "29m" },
    })),
    quiet: [
      // A pod is missing, but nobody updates: KubeStatefulSetReplicasMismatch's matter.
      { series: seen({ ...halfUpdated, [revision("update", "a")]: "1x30" }) },
      {
        series: seen({
          ...halfUpdated,
          [set("status_replicas_updated")]: "3x30",
          [revision("update", "b")]: "1x30",
        }),
      },
      {
        series: seen({
          ...halfUpdated,
          [set("replicas")]: "9x40",
          [set("status_replicas_updated")]: "1x4 2x4 3x4 4x4 5x4",
          [revision("current", "a")]: "1x40",
          [revision("update", "b")]: "1x40",
        }),
      },
    ],
  },
  {
    alert: "KubeDaemonSetRolloutStuck",
    severity: "warning",
    fires: [
      {
        series: seen({ ...onEveryNode, [daemons("number_available")]: "4x30" }),
        at: "15m",
        labels: labels("daemonset"),
        description: daemonSetStuck,
        begins: { series: seen({ [daemons("updated_number_scheduled")]: "4x4 5x30" }), at: "29m" },
      },
      {
        series: seen({ ...onEveryNode, [daemons("updated_number_scheduled")]: "4x30" }),
        at: "15m",
        labels: labels("daemonset"),
        description: daemonSetStuck,
      },
    ],
    quiet: [
      { series: seen(onEveryNode) },
      {
        series: seen({
          [daemons("desired_number_scheduled")]: "9x40",
          [daemons("number_available")]: "8x40",
          [daemons("updated_number_scheduled")]: "1x4 2x4 3x4 4x4 5x4",
        }),
      },
    ],
  },
  {
    alert: "KubeDaemonSetMisScheduled",
    severity: "warning",
    fires: {
      series: seen({ [daemons("number_misscheduled")]: "1x30" }),
      at: "15m",
      labels: labels("daemonset"),
      description: "1 pods of DaemonSet shop/web run on nodes that it no longer belongs on.",
    },
    quiet: { series: seen({ [daemons("number_misscheduled")]: "0x30" }) },
  },
];
