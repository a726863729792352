import type { Recording } from "../../sdk/index.ts";

const owned = 'job="kube-state-metrics", owner_is_controller="true"';

/** The name that kubernetes-mixin gives it, so that dashboards made for that find it here, too. */
export const podWorkload = "namespace_workload_pod:kube_pod_owner:relabel";

/**
 * Which workload each pod is of: what a Deployment or a CronJob owns through another object is theirs, and a pod that
 * nobody owns is its own. Each panel about workloads would else join all owners of the cluster for each of its moments.
 */
export const workloadRecord: Recording = {
  record: podWorkload,
  expr: `
    max by (namespace, pod, workload, workload_type) (
      label_replace(
        label_replace(
          ${throughOwner("ReplicaSet", "replicaset", "kube_replicaset_owner")}
          or on (namespace, pod)
          ${throughOwner("Job", "job_name", "kube_job_owner")}
          or on (namespace, pod)
          kube_pod_owner{${owned}},
          "workload", "$1", "owner_name", "(.+)"
        ),
        "workload_type", "$1", "owner_kind", "(.+)"
      )
    )
    or on (namespace, pod)
    max by (namespace, pod, workload, workload_type) (
      label_replace(
        label_replace(kube_pod_owner{job="kube-state-metrics"}, "workload", "$1", "pod", "(.+)"),
        "workload_type", "Pod", "pod", ".+"
      )
    )
  `,
};

/** The pods that an object of a kind owns, with the owner of that object. */
function throughOwner(kind: string, label: string, owners: string): string {
  return `(
            label_replace(kube_pod_owner{${owned}, owner_kind="${kind}"}, "${label}", "$1", "owner_name", "(.+)")
            * on (namespace, ${label}) group_left (owner_kind, owner_name)
              max by (namespace, ${label}, owner_kind, owner_name) (${owners}{${owned}})
          )`;
}
