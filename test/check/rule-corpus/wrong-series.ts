import { unseen, wrong, type WrongCase } from "./wrong-case.ts";
import { alert } from "./world.ts";

/** Series, labels and values that nothing has. */
export const wrongSeries: readonly WrongCase[] = [
  wrong("metrics", "a letter is missing", "node_filesystem_avail_byte < 1e9"),
  wrong("metrics", "a name of an older version", "node_cpu > 10"),
  wrong("metrics", "the counter without its ending", "rate(node_context_switches[5m]) > 1e5"),
  wrong(
    "metrics",
    "the histogram without its ending",
    "rate(apiserver_request_duration_seconds[5m]) > 1",
  ),
  wrong("metrics", "a bucket of a gauge", "rate(node_load1_bucket[5m]) > 1"),
  wrong("metrics", "a label that the metric lacks", 'node_load1{device="sda"} > 10'),
  wrong(
    "metrics",
    "a label that is misspelt",
    'node_filesystem_avail_bytes{mount_point="/"} < 1e9',
  ),
  wrong(
    "metrics",
    "a label of an older version",
    'rate(container_cpu_usage_seconds_total{container_name="web"}[5m]) > 1',
  ),
  wrong(
    "metrics",
    "a negative matcher on a label that the metric lacks",
    'node_filesystem_avail_bytes{type!="tmpfs"} < 1e9',
  ),
  wrong("metrics", "an external label in a matcher", 'node_load1{cluster="here"} > 10'),
  wrong("metrics", "a job that does not expose it", 'node_load1{job="kube-state-metrics"} > 10'),
  wrong("metrics", "a misspelt job", 'node_load1{job="node_exporter"} > 10'),
  wrong("metrics", "a pattern for jobs that takes none", 'up{job=~"blackbox.*"} == 0'),
  wrong("metrics", "a recorded series that nobody records", "instance:node_load5:max > 10"),
  {
    law: "metrics",
    title: "a matcher on what the recording rule dropped",
    rules: [
      { record: "instance:corpus_load:max", expr: "max by (instance) (node_load1)" },
      alert('instance:corpus_load:max{job="node-exporter"} > 10'),
    ],
  },
  {
    law: "metrics",
    title: "a matcher on what never was in the recorded series",
    rules: [
      {
        record: "namespace:corpus_restarts:rate5m",
        expr: "sum by (namespace) (rate(kube_pod_container_status_restarts_total[5m]))",
      },
      alert('namespace:corpus_restarts:rate5m{pod=~"web-.*"} > 0.1'),
    ],
  },
  {
    law: "label-values",
    title: "a matcher on what the recording rule fixed to another value",
    rules: [
      {
        record: "instance:corpus_idle:rate5m",
        expr: 'sum by (instance, mode) (rate(node_cpu_seconds_total{mode="idle"}[5m]))',
      },
      alert('instance:corpus_idle:rate5m{mode="iowait"} > 0.5'),
    ],
  },
  wrong(
    "label-values",
    "a mode that no CPU has",
    'rate(node_cpu_seconds_total{mode="io_wait"}[5m]) > 0.5',
  ),
  wrong(
    "label-values",
    "a negative matcher for a mode that no CPU has",
    'rate(node_cpu_seconds_total{mode!="idel"}[5m]) > 0.9',
  ),
  wrong(
    "label-values",
    "an alternative that means nothing",
    'rate(node_cpu_seconds_total{mode=~"user|sytem"}[5m]) > 0.9',
  ),
  wrong("label-values", "a phase in lower case", 'kube_pod_status_phase{phase="pending"} == 1'),
  wrong("label-values", "a phase of another kind", 'kube_pod_status_phase{phase="Bound"} == 1'),
  wrong(
    "label-values",
    "a status in upper case",
    'kube_node_status_condition{condition="Ready", status="True"} == 0',
  ),
  wrong(
    "label-values",
    "a reason that is none of the list",
    'kube_pod_status_reason{reason="OOMKilled"} == 1',
  ),
  wrong("label-values", "hard and soft limits", 'kube_resourcequota{type="soft"} > 1'),
  wrong("label-values", "an alert that no rule raises", 'ALERTS{alertname="NodeOnFire"} == 1'),
  wrong("label-values", "a state that no alert has", 'ALERTS{alertstate="active"} == 1'),
  wrong(
    "label-values",
    "one of several alerts is misspelt",
    'count(ALERTS{alertname=~"Example.*|NodeOnFire", alertstate="firing"}) > 5',
  ),
  wrong("label-values", "a path that nobody scrapes", 'up{metrics_path="/metrics/cadvisr"} == 0'),
  wrong(
    "label-values",
    "a path with a slash too many",
    'kubelet_running_pods{metrics_path="/metrics/"} > 110',
  ),
  wrong(
    "label-values",
    "a path of another program",
    'container_memory_working_set_bytes{metrics_path="/metrics/resource"} > 1e9',
  ),
  wrong(
    "label-values",
    "a namespace that is misspelt",
    'kube_pod_status_phase{namespace="observabilty", phase="Failed"} == 1',
  ),
  wrong(
    "label-values",
    "a namespace of Kubernetes that is misspelt",
    'kube_pod_status_phase{namespace="kube-sytem", phase="Failed"} == 1',
  ),
  wrong(
    "label-values",
    "one of several namespaces is misspelt",
    'kube_pod_status_phase{namespace=~"default|kube-sistem", phase="Failed"} == 1',
  ),

  wrong(
    "matchers",
    "alternatives after an equals sign",
    'node_filesystem_avail_bytes{fstype="ext4|xfs"} < 1e9',
  ),
  wrong(
    "matchers",
    "alternatives after a negative one",
    'node_filesystem_avail_bytes{fstype!="tmpfs|overlay"} < 1e9',
  ),
  wrong(
    "matchers",
    "anything at the end after an equals sign",
    'kube_pod_info{namespace="kube-.*"} > 1',
  ),
  wrong(
    "matchers",
    "something at the end after a negative one",
    'node_network_up{device!="veth.+"} == 0',
  ),
  wrong("matchers", "anything after an equals sign", 'node_filesystem_readonly{device=".+"} == 1'),
  wrong("matchers", "a wildcard of the shell", 'node_network_up{device=~"eth*"} == 0'),
  wrong(
    "matchers",
    "a wildcard of the shell among alternatives",
    'node_network_up{device!~"lo|veth*"} == 0',
  ),
  wrong("matchers", "nothing but what matches nothing", 'node_network_up{device!~".*"} == 0'),
  wrong(
    "matchers",
    "two values of one label",
    'node_filesystem_readonly{fstype="ext4", fstype="xfs"} == 1',
  ),
  wrong(
    "matchers",
    "a value that the next matcher excludes",
    'node_filesystem_readonly{mountpoint="/", mountpoint!~"/|/boot"} == 1',
  ),
  wrong(
    "matchers",
    "a pattern that takes none of the named values",
    'node_network_up{device=~"eth0|eth1", device=~"ens.*"} == 0',
  ),
  wrong("matchers", "a value is there and not there", 'kube_pod_info{node="", node=~".+"} == 1'),
  wrong(
    "matchers",
    "a bucket's bound without its point",
    'rate(apiserver_request_duration_seconds_bucket{le="1"}[5m]) < 0.9',
  ),
  wrong("matchers", "a quantile without its point", 'go_gc_duration_seconds{quantile="1"} > 1'),
  wrong(
    "matchers",
    "bounds of buckets without their points",
    'rate(apiserver_request_duration_seconds_bucket{le=~"1|5"}[5m]) < 0.9',
  ),

  unseen(
    "devices are a machine's own: no list of them exists",
    "a device that no node has",
    'node_network_up{device="etho0"} == 0',
  ),
  unseen(
    "which bounds a histogram has is not in its catalogue",
    "a bucket that the histogram lacks",
    'rate(apiserver_request_duration_seconds_bucket{le="0.33"}[5m]) < 0.9',
  ),
  unseen(
    "conditions of nodes are an open list: others may add theirs",
    "a condition that no node reports",
    'kube_node_status_condition{condition="Redy", status="true"} == 0',
  ),
  unseen(
    "a namespace that is not nearly one of the tree's may be somebody else's",
    "a namespace that does not exist",
    'kube_pod_status_phase{namespace="nowhere", phase="Failed"} == 1',
  ),
];
