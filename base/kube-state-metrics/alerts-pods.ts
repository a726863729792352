import type { Alert } from "../../sdk/index.ts";

/** A rollout, a slow image or a volume that moves to another node is done by then. */
const settled = "15m";
/** Long enough for the largest image over a slow line. */
const waits = "1h";
/** Twice in ten minutes is no single large request any more. */
const memoryKills = 2;

const job = 'job="kube-state-metrics"';
const container =
  "Container {{ $labels.container }} of pod {{ $labels.namespace }}/{{ $labels.pod }}";
const waiting = "kube_pod_container_status_waiting_reason";
const waitingToInitialise = "kube_pod_init_container_status_waiting_reason";

export const podAlerts: readonly Alert[] = [
  {
    alert: "KubePodCrashLooping",
    // The state comes and goes between restarts; a look over several scrapes makes it steady.
    expr: `max_over_time(${waiting}{${job}, reason="CrashLoopBackOff"}[5m]) == 1`,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A container keeps crashing.",
      description: `${container} ends again and again soon after its start.`,
    },
  },
  {
    alert: "KubePodNotReady",
    // Nobody says of a pod without a node whether it is ready. What has ended will not become ready. Jobs
    // queue for room on purpose; so do gated pods. By its node it is held back where that is lost; while a pod is
    // made anew elsewhere there are two, and the younger counts.
    expr: `
      (
        group by (namespace, pod) (
          kube_pod_status_ready{${job}, condition="true"} == 0
          or kube_pod_status_phase{${job}, phase="Pending"} == 1
        )
        unless on (namespace, pod) kube_pod_status_phase{${job}, phase=~"Succeeded|Failed"} == 1
        unless on (namespace, pod) kube_pod_owner{${job}, owner_kind="Job"} == 1
        unless on (namespace, pod) kube_pod_status_reason{${job}, reason="SchedulingGated"} == 1
      )
      * on (namespace, pod) group_left (node)
        topk by (namespace, pod) (1,
          max by (namespace, pod, uid) (kube_pod_created{${job}})
          * on (namespace, pod, uid) group_right ()
            group by (namespace, pod, uid, node) (kube_pod_info{${job}})
        )
    `,
    for: settled,
    labels: { severity: "warning" },
    annotations: {
      summary: "A pod does not become ready.",
      description: "Pod {{ $labels.namespace }}/{{ $labels.pod }} has no node or takes no traffic.",
    },
  },
  {
    alert: "KubeContainerWaiting",
    // Beside what KubePodNotReady sees this names the container, and sees the pods of jobs.
    expr: `
      ${waiting}{${job}, reason!="CrashLoopBackOff"} > 0
      or ${waitingToInitialise}{${job}, reason!="CrashLoopBackOff"} > 0
    `,
    for: waits,
    labels: { severity: "warning" },
    annotations: {
      summary: "A container does not start.",
      description: `${container} has been waiting for an hour: {{ $labels.reason }}.`,
    },
  },
  {
    alert: "KubeContainerOutOfMemory",
    expr: `
      increase(kube_pod_container_status_restarts_total{${job}}[10m]) >= ${memoryKills}
      and on (namespace, pod, container)
        kube_pod_container_status_last_terminated_reason{${job}, reason="OOMKilled"} == 1
    `,
    labels: { severity: "warning" },
    annotations: {
      summary: "A container is killed for its memory again and again.",
      description: `${container} reached its memory limit and restarted {{ $value | printf "%.0f" }} times in 10 minutes.`,
    },
  },
];
