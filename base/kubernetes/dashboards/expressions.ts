import { podWorkload } from "../workload-record.ts";

export const state = 'job="kube-state-metrics"';
export const kubelet = 'job="kubelet", metrics_path="/metrics"';
/** What the kubelet says of pods as a whole, such as their network. */
export const pods = 'job="kubelet", metrics_path="/metrics/cadvisor"';
export const containers = `${pods}, container!=""`;

/** Some containers, and the labels by which a dashboard tells them apart. */
export interface Group {
  /** `namespace, pod` */
  readonly by: string;
  /** Matchers of all that is asked, of labels that pods and containers have: `namespace="$namespace"`. */
  readonly where: string;
  /** Matchers of the workloads that are meant. With them, `by` may name `workload` and `workload_type`. */
  readonly workloads?: string;
}

/** Matchers side by side, without those that say nothing. */
function matchers(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(", ");
}

/** Sums by the labels of a group; the series have `namespace` and `pod`. */
function summed(expression: string, { by, workloads }: Group): string {
  if (workloads === undefined) return `sum by (${by}) (${expression})`;
  return `
    sum by (${by}) (
      ${expression}
      * on (namespace, pod) group_left (workload, workload_type) ${podWorkload}{${workloads}}
    )
  `;
}

/** Cores in use. */
export function usedCpu(group: Group): string {
  return summed(
    `rate(container_cpu_usage_seconds_total{${matchers(containers, group.where)}}[$__rate_interval])`,
    group,
  );
}

/** The working set in bytes: what the kubelet compares with limits. */
export function usedMemory(group: Group): string {
  return summed(`container_memory_working_set_bytes{${matchers(containers, group.where)}}`, group);
}

const unended = `max by (namespace, pod) (kube_pod_status_phase{${state}, phase=~"Pending|Running"} == 1)`;

/** Cores or bytes that pods which have not ended request, or may use at most. */
export function promised(
  what: "requests" | "limits",
  resource: "cpu" | "memory",
  group: Group,
): string {
  const where = matchers(state, `resource="${resource}"`, group.where);
  const each = `
      kube_pod_container_resource_${what}{${where}}
      * on (namespace, pod) group_left () ${unended}
  `;
  return summed(each.trim(), group);
}

/** Of all runs of the scheduler, the share in which a container was made to wait for its limit. */
export function throttled(group: Group): string {
  const where = matchers(containers, group.where);
  const periods = (kind: string) =>
    summed(`rate(container_cpu_cfs_${kind}_total{${where}}[$__rate_interval])`, group);
  return `${periods("throttled_periods")} / ${periods("periods")}`;
}

/** What goes over pods' own network, per second; what a pod on its node's network is counted, is the node's. */
export function network(
  counter:
    | "receive_bytes"
    | "transmit_bytes"
    | "receive_packets"
    | "transmit_packets"
    | "receive_packets_dropped"
    | "transmit_packets_dropped",
  group: Group,
): string {
  const each = `
      rate(container_network_${counter}_total{${matchers(pods, group.where)}}[$__rate_interval])
      * on (namespace, pod) group_left ()
        max by (namespace, pod) (kube_pod_info{${state}, host_network="false"})
  `;
  return summed(each.trim(), group);
}

/** Restarts of containers within the hour before. */
export function restarts(group: Group): string {
  return summed(
    `increase(kube_pod_container_status_restarts_total{${matchers(state, group.where)}}[1h])`,
    group,
  );
}

/** Reads and writes of containers' own file systems and volumes, per second. */
export function disk(what: "" | "_bytes", group: Group): string {
  return ["reads", "writes"]
    .map((way) =>
      summed(
        `rate(container_fs_${way}${what}_total{${matchers(containers, group.where)}}[$__rate_interval])`,
        group,
      ),
    )
    .join("\n+ ");
}

/** Of the room in volumes, the share that is taken. */
export function fullness(what: "bytes" | "inodes", where = ""): string {
  const of = (name: string) => `kubelet_volume_stats_${name}{${matchers(kubelet, where)}}`;
  const [free, all] =
    what === "bytes" ? ["available_bytes", "capacity_bytes"] : ["inodes_free", "inodes"];
  return `1 - max by (namespace, persistentvolumeclaim) (${of(free)} / ${of(all)})`;
}
