import type { Alert } from "../../sdk/index.ts";

/** Scaling takes a look every 15 seconds and a new node some minutes; by now it is done. */
const settled = "15m";

const job = 'job="kube-state-metrics"';
const hpa = "{{ $labels.namespace }}/{{ $labels.horizontalpodautoscaler }}";
const autoscaler = "kube_horizontalpodautoscaler";

export const scalingAlerts: readonly Alert[] = [
  {
    alert: "KubeHpaReplicasMismatch",
    // Before it has ever seen a metric it says that it wants none, and a bound that was just changed
    // takes effect with its next look: neither is a wish.
    expr: `
      ${autoscaler}_status_desired_replicas{${job}} != ${autoscaler}_status_current_replicas{${job}}
      and on (namespace, horizontalpodautoscaler)
        ${autoscaler}_status_desired_replicas{${job}} >= ${autoscaler}_spec_min_replicas{${job}}
      and on (namespace, horizontalpodautoscaler)
        ${autoscaler}_status_desired_replicas{${job}} <= ${autoscaler}_spec_max_replicas{${job}}
      and on (namespace, horizontalpodautoscaler)
        changes(${autoscaler}_status_current_replicas{${job}}[${settled}]) == 0
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "An autoscaler does not get what it asks for.",
      description: `Autoscaler ${hpa} has wanted {{ $value }} replicas for a while, and their number does not change.`,
    },
  },
  {
    alert: "KubeHpaMaxedOut",
    // With minimum and maximum alike, the maximum is what somebody wanted.
    expr: `
      ${autoscaler}_status_desired_replicas{${job}} >= ${autoscaler}_spec_max_replicas{${job}}
      and on (namespace, horizontalpodautoscaler)
        ${autoscaler}_spec_max_replicas{${job}} > ${autoscaler}_spec_min_replicas{${job}}
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "An autoscaler is at its maximum.",
      description: `Autoscaler ${hpa} has asked for its maximum of {{ $value }} replicas for a while; more load is not met.`,
    },
  },
  {
    alert: "KubeHpaInactive",
    // Whoever scales to nothing by hand has switched it off, too, and then there are no replicas.
    expr: `
      ${autoscaler}_status_condition{${job}, condition="ScalingActive", status="false"} == 1
      and on (namespace, horizontalpodautoscaler)
        ${autoscaler}_status_current_replicas{${job}} > 0
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "An autoscaler does not know its metrics.",
      description: `Autoscaler ${hpa} cannot tell how many replicas it wants: their number stays as it is, whatever the load.`,
    },
  },
  {
    alert: "KubePdbNotEnoughHealthyPods",
    expr: `
      kube_poddisruptionbudget_status_current_healthy{${job}}
        < kube_poddisruptionbudget_status_desired_healthy{${job}}
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A disruption budget is broken.",
      description:
        "Only {{ $value }} pods of budget {{ $labels.namespace }}/{{ $labels.poddisruptionbudget }} are healthy, fewer than it asks for; no node with one of them can be drained.",
    },
  },
];
