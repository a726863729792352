import type { Alert } from "../../sdk/index.ts";

/** A rollout, a slow image or a volume that moves to another node is done by then. */
const settled = "15m";
/** A rollout that replaced no pod for this long does not go on by itself. */
const standstill = "10m";

const job = 'job="kube-state-metrics"';

type Kind = "Deployment" | "StatefulSet" | "DaemonSet";

export const workloadAlerts: readonly Alert[] = [
  generationMismatch("Deployment"),
  generationMismatch("StatefulSet"),
  generationMismatch("DaemonSet"),
  {
    alert: "KubeDeploymentReplicasMismatch",
    // While replicas are still being replaced, a rollout goes on and is left alone.
    expr: `
      kube_deployment_spec_replicas{${job}} > kube_deployment_status_replicas_available{${job}}
      and on (namespace, deployment)
        changes(kube_deployment_status_replicas_updated{${job}}[${standstill}]) == 0
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A deployment has fewer replicas than it should.",
      description: `${name("Deployment")} wants {{ $value }} replicas and has fewer, and no rollout is going on.`,
    },
  },
  {
    alert: "KubeDeploymentRolloutStuck",
    expr: `kube_deployment_status_condition{${job}, condition="Progressing", status="false"} == 1`,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A rollout was given up.",
      description: `${name("Deployment")} made no progress within its deadline; old replicas stay.`,
    },
  },
  {
    alert: "KubeStatefulSetReplicasMismatch",
    expr: `
      kube_statefulset_replicas{${job}} > kube_statefulset_status_replicas_ready{${job}}
      and on (namespace, statefulset)
        changes(kube_statefulset_status_replicas_updated{${job}}[${standstill}]) == 0
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A stateful set has fewer replicas than it should.",
      description: `${name("StatefulSet")} wants {{ $value }} replicas and fewer are ready, and no rollout is going on.`,
    },
  },
  {
    alert: "KubeStatefulSetUpdateNotRolledOut",
    // Two revisions at once mean an update; without that look a missing pod would be taken for one.
    expr: `
      kube_statefulset_replicas{${job}} > kube_statefulset_status_replicas_updated{${job}}
      and on (namespace, statefulset) (
        kube_statefulset_status_update_revision{${job}}
        unless on (namespace, statefulset, revision)
          kube_statefulset_status_current_revision{${job}} == 1
      )
      and on (namespace, statefulset)
        changes(kube_statefulset_status_replicas_updated{${job}}[${standstill}]) == 0
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "An update of a stateful set stands still.",
      description: `Not all {{ $value }} replicas of ${name("StatefulSet")} were updated, and no more are being replaced.`,
    },
  },
  {
    alert: "KubeDaemonSetRolloutStuck",
    expr: `
      (
        kube_daemonset_status_desired_number_scheduled{${job}} > kube_daemonset_status_number_available{${job}}
        or kube_daemonset_status_desired_number_scheduled{${job}} > kube_daemonset_status_updated_number_scheduled{${job}}
      )
      and on (namespace, daemonset)
        changes(kube_daemonset_status_updated_number_scheduled{${job}}[${standstill}]) == 0
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A daemon set does not run on every node that it should, or not as it should.",
      description: `${name("DaemonSet")} belongs on {{ $value }} nodes; on some it is missing, not ready or old, and nothing changes.`,
    },
  },
  {
    alert: "KubeDaemonSetMisScheduled",
    expr: `kube_daemonset_status_number_misscheduled{${job}} > 0`,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A daemon set runs where it should not.",
      description: `{{ $value }} pods of ${name("DaemonSet")} run on nodes that it no longer belongs on.`,
    },
  },
];

/** The controller manager is not scraped; a spec that nobody acts on is how its absence shows. */
function generationMismatch(kind: Kind): Alert {
  const prefix = `kube_${kind.toLowerCase()}`;
  return {
    alert: `Kube${kind}GenerationMismatch`,
    expr: `${prefix}_status_observed_generation{${job}} != ${prefix}_metadata_generation{${job}}`,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "Nobody acts on a changed object.",
      description: `${name(kind)} was changed, and the controller manager has not looked at it since.`,
    },
  };
}

function name(kind: Kind): string {
  return `${kind} {{ $labels.namespace }}/{{ $labels.${kind.toLowerCase()} }}`;
}
