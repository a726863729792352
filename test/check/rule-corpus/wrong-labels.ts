import { unseen, wrong, wrongAlert, type WrongCase } from "./wrong-case.ts";

/** Labels that are lost, and series that never meet or meet too many. */
export const wrongLabels: readonly WrongCase[] = [
  wrongAlert("kept-labels", "a text names what the sum dropped", {
    expr: "sum by (instance) (node_filesystem_avail_bytes) < 1e9",
    annotations: { description: "{{ $labels.mountpoint }} is full." },
  }),
  wrongAlert("kept-labels", "a text names what an aggregation without labels dropped", {
    expr: "max(node_load1) > 10",
    annotations: { summary: "{{ $labels.instance }} is busy." },
  }),
  wrongAlert("kept-labels", "a text names what without() dropped", {
    expr: "max without (device) (node_network_up) == 0",
    annotations: { description: "{{ $labels.device }} is down." },
  }),
  wrongAlert("kept-labels", "a text names what the match dropped", {
    expr: "node_filesystem_avail_bytes / on (instance) node_memory_MemTotal_bytes < 0.1",
    annotations: { description: "{{ $labels.device }} is small." },
  }),
  wrongAlert("kept-labels", "a text names what ignoring() dropped", {
    expr: "node_network_up > ignoring (device) node_load1",
    annotations: { description: "{{ $labels.device }} is up." },
  }),
  wrongAlert("kept-labels", "a text names what cannot be known of something absent", {
    expr: "absent(node_load1)",
    annotations: { description: "{{ $labels.instance }} is gone." },
  }),
  wrongAlert("kept-labels", "a text names what a pattern cannot tell of something absent", {
    expr: 'absent(up{job=~"node.*"})',
    annotations: { description: "{{ $labels.job }} is gone." },
  }),
  wrongAlert("kept-labels", "a text names an external label as one of the series", {
    annotations: { description: "{{ $labels.cluster }} is busy." },
  }),
  wrongAlert("kept-labels", "a text names the bound of a bucket after the quantile", {
    expr: "histogram_quantile(0.99, sum by (le, verb) (rate(apiserver_request_duration_seconds_bucket[5m]))) > 1",
    annotations: { description: "{{ $labels.le }} seconds." },
  }),
  wrongAlert("kept-labels", "a text names a label that was not taken over", {
    expr: "node_load1 * on (instance) group_left (release) node_uname_info > 10",
    annotations: { description: "{{ $labels.nodename }} is busy." },
  }),
  wrongAlert("kept-labels", "a text indexes a label that is not there", {
    annotations: { description: '{{ index $labels "pod_name" }} is busy.' },
  }),
  wrongAlert("kept-labels", "a label of the alert names what the sum dropped", {
    expr: "sum by (instance) (node_network_up) == 0",
    labels: { about: "{{ $labels.device }}" },
  }),
  wrong("kept-labels", "a sum by a misspelt label", "sum by (instnace) (node_load1) > 10"),
  wrong(
    "kept-labels",
    "a sum by a label of another metric",
    "sum by (mountpoint) (node_load1) > 10",
  ),
  wrong(
    "kept-labels",
    "a sum without a label that is not there",
    "sum without (cpu) (node_load1) > 10",
  ),
  wrong(
    "kept-labels",
    "a sum by what the sum inside dropped",
    "max by (device) (sum by (instance) (node_network_up)) > 10",
  ),
  wrong(
    "kept-labels",
    "a match by what the right side lost",
    "node_network_up == 0 and on (instance, device) sum by (instance) (node_load1) > 10",
  ),
  wrong(
    "kept-labels",
    "a match by what the left side never had",
    "node_load1 > 10 and on (instance, device) node_network_up == 0",
  ),
  wrong(
    "kept-labels",
    "ignoring what neither side has",
    "node_filesystem_avail_bytes / ignoring (volume) node_filesystem_size_bytes < 0.1",
  ),
  wrong(
    "kept-labels",
    "a label is taken over from a side that lacks it",
    "node_load1 * on (instance) group_left (kernel) node_uname_info > 10",
  ),
  wrong(
    "kept-labels",
    "a label is taken over from the wrong side",
    "node_uname_info * on (instance) group_left (device) node_load1 > 10",
  ),
  wrong(
    "kept-labels",
    "a label is copied from one that is not there",
    'label_replace(node_load1, "pod", "$1", "pod_name", "(.*)") > 10',
  ),
  wrong(
    "kept-labels",
    "labels are joined of which one is not there",
    'label_join(node_load1, "place", "/", "instance", "zone") > 10',
  ),
  wrong(
    "kept-labels",
    "joined by the pod's old name",
    "sum by (pod_name) (rate(container_cpu_usage_seconds_total[5m])) > 1",
  ),

  wrong(
    "matching",
    "a filesystem by a machine's memory",
    "node_filesystem_avail_bytes / node_memory_MemTotal_bytes < 0.1",
  ),
  wrong("matching", "a filesystem and a load", "node_filesystem_readonly == 1 and node_load1 > 10"),
  wrong("matching", "a load unless an interface", "node_load1 > 10 unless node_network_up == 1"),
  wrong(
    "matching",
    "reads and requests of different devices",
    'rate(node_disk_reads_completed_total[5m]) / rate(node_network_receive_packets_total{interface=""}[5m]) > 1 and node_load1 > 1',
  ),
  wrong(
    "matching",
    "two jobs without ignoring the job",
    "kube_node_info == on (instance, job) node_exporter_build_info",
  ),
  wrong(
    "matching",
    "programs of two jobs",
    'process_open_fds{job="node-exporter"} > process_max_fds{job="prometheus"}',
  ),
  wrong(
    "matching",
    "two values of one label",
    'node_filesystem_avail_bytes{mountpoint="/"} < node_filesystem_avail_bytes{mountpoint="/boot"}',
  ),
  wrong(
    "matching",
    "two modes of a CPU",
    'rate(node_cpu_seconds_total{mode="system"}[5m]) > rate(node_cpu_seconds_total{mode="user"}[5m])',
  ),
  wrong(
    "matching",
    "two phases of a pod",
    'kube_pod_status_phase{phase="Pending"} == 1 unless kube_pod_status_phase{phase="Running"} == 1',
  ),
  wrong(
    "matching",
    "two namespaces, ignoring another label",
    'kube_deployment_spec_replicas{namespace="default"} != ignoring (deployment) kube_deployment_spec_replicas{namespace="kube-system"}',
  ),
  wrong(
    "matching",
    "used and hard of a quota",
    'kube_resourcequota{type="used"} / kube_resourcequota{type="hard"} > 0.9',
  ),
  wrong(
    "matching",
    "requests and limits by different labels",
    "sum by (namespace) (kube_pod_container_resource_requests) > sum by (node) (kube_node_status_allocatable)",
  ),
  wrong(
    "matching",
    "a total beside its parts",
    "sum by (instance, device) (node_network_receive_bytes_total offset 5m > 0) / sum by (instance) (node_memory_MemTotal_bytes) > 1",
  ),
  wrong(
    "matching",
    "an aggregation without labels beside series",
    "node_load1 > 2 * avg(node_load1)",
  ),
  wrong("matching", "a constant vector beside series", "node_load1 > vector(10)"),
  wrong("matching", "hours beside series", "node_load1 > 10 and hour() >= 8"),
  wrong("matching", "absence beside series", 'node_load1 > 10 and absent(up{job="prometheus"})'),
  wrong(
    "matching",
    "restarts unless the same of another job",
    'process_start_time_seconds{job="prometheus"} > 0 unless process_start_time_seconds{job="kube-state-metrics"} > 0',
  ),
  wrong(
    "matching",
    "a share of one mode in all, one to many",
    'rate(node_cpu_seconds_total{mode="idle"}[5m]) / ignoring (mode) rate(node_cpu_seconds_total[5m]) < 0.1',
  ),
  wrong(
    "matching",
    "all modes by the number of CPUs, many to one without a word",
    "rate(node_cpu_seconds_total[5m]) / on (instance) count by (instance) (node_cpu_info) > 0.9",
  ),
  wrong(
    "matching",
    "several series on the side that is to be one",
    "kube_pod_info * on (namespace, pod) group_left (phase) kube_pod_status_phase > 0",
  ),
  wrong(
    "matching",
    "several series on the side that is to be one, the other way",
    "kube_node_status_condition * on (node) group_right () kube_node_info > 0",
  ),
  wrong(
    "matching",
    "every bucket by the count",
    "rate(apiserver_request_duration_seconds_bucket[5m]) / ignoring (le) rate(apiserver_request_duration_seconds_count[5m]) < 0.9",
  ),
  wrong(
    "matching",
    "every quantile by the average",
    "go_gc_duration_seconds > on (instance) rate(go_gc_duration_seconds_sum[5m]) / rate(go_gc_duration_seconds_count[5m])",
  ),
  wrong(
    "matching",
    "pods by every phase on both sides",
    "kube_pod_status_phase == on (namespace, pod) kube_pod_status_ready",
  ),
  wrong(
    "matching",
    "statuses of a condition by the node",
    'kube_node_status_condition{condition="Ready"} == on (node) kube_node_spec_unschedulable',
  ),
  unseen(
    "how many filesystems a machine has is not known",
    "every filesystem by the machine, many to one without a word",
    "node_filesystem_avail_bytes / on (instance) node_memory_MemTotal_bytes < 0.1",
  ),
  unseen(
    "how many containers a pod has is not known",
    "containers on the side that is to be one",
    "kube_pod_info * on (namespace, pod) group_left (container) kube_pod_container_info > 0",
  ),
];
