import type { RuleGroup } from "../../sdk/index.ts";

/** A rollout, a slow image or a volume that moves to another node is done by then. */
const settled = "15m";
/** Five scrapes: one or two lost ones are no outage. */
const blind = "5m";

const job = 'job="kube-state-metrics"';

/** What is wrong with the cluster's workloads and nodes, as the API server knows it. */
export const kubeStateMetricsAlerts: readonly RuleGroup[] = [
  {
    name: "kube-state-metrics",
    rules: [
      {
        alert: "KubeStateMetricsDown",
        expr: `absent(up{${job}} == 1)`,
        for: blind,
        labels: { severity: "critical" },
        annotations: {
          summary: "Nobody watches the workloads.",
          description:
            "Prometheus gets nothing from kube-state-metrics, so alerts about pods, deployments and nodes cannot fire.",
        },
      },
      {
        alert: "KubePodCrashLooping",
        // The state comes and goes between restarts; a look over several scrapes makes it steady.
        expr: `max_over_time(kube_pod_container_status_waiting_reason{${job}, reason="CrashLoopBackOff"}[5m]) >= 1`,
        for: settled,
        labels: { severity: "warning" },
        annotations: {
          summary: "A container keeps crashing.",
          description:
            "Container {{ $labels.container }} of pod {{ $labels.namespace }}/{{ $labels.pod }} ends again and again soon after its start.",
        },
      },
      {
        alert: "KubePodNotReady",
        // What has ended, well or not, will not become ready; its controller starts another one.
        expr: `
          kube_pod_status_ready{${job}, condition="true"} == 0
          unless on (namespace, pod)
            kube_pod_status_phase{${job}, phase=~"Succeeded|Failed"} == 1
        `,
        for: settled,
        labels: { severity: "warning" },
        annotations: {
          summary: "A pod does not become ready.",
          description: "Pod {{ $labels.namespace }}/{{ $labels.pod }} takes no traffic.",
        },
      },
      {
        alert: "KubeDeploymentReplicasMismatch",
        // While replicas are still being replaced, a rollout goes on and is left alone.
        expr: `
          kube_deployment_spec_replicas{${job}} > kube_deployment_status_replicas_available{${job}}
          and on (namespace, deployment)
            changes(kube_deployment_status_replicas_updated{${job}}[10m]) == 0
        `,
        for: settled,
        labels: { severity: "warning" },
        annotations: {
          summary: "A deployment has fewer replicas than it should.",
          description:
            "Deployment {{ $labels.namespace }}/{{ $labels.deployment }} wants {{ $value }} replicas and has fewer, and no rollout is going on.",
        },
      },
      {
        alert: "KubeNodeNotReady",
        // Who takes a node out for work cordons it first.
        expr: `
          kube_node_status_condition{${job}, condition="Ready", status="true"} == 0
          unless on (node) kube_node_spec_unschedulable{${job}} == 1
        `,
        for: settled,
        labels: { severity: "warning" },
        annotations: {
          summary: "A node is not ready.",
          description: "Node {{ $labels.node }} takes no pods, and its own are moved elsewhere.",
        },
      },
    ],
  },
];
