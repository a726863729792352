import { alert, describing, job, type PromqlExample } from "./promql-example.ts";

/** Labels that are gone where they are asked for. */
export const keptLabelExamples: readonly PromqlExample[] = [
  {
    number: 66,
    check: "kept-labels",
    title: "a template names a label that the aggregation drops",
    wrong: alert(
      "sum by (instance) (node_filesystem_avail_bytes) < 1e9",
      describing("{{ $labels.mountpoint }} is full."),
    ),
    says: 'the result of the expression has no label "mountpoint" (there are instance)',
    right: alert(
      "sum by (instance, mountpoint) (node_filesystem_avail_bytes) < 1e9",
      describing("{{ $labels.mountpoint }} is full."),
    ),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a template names a label that the match drops",
    wrong: alert(
      "node_filesystem_avail_bytes / on (instance) node_memory_MemTotal_bytes < 1",
      describing("{{ $labels.device }} is full."),
    ),
    says: 'the result of the expression has no label "device" (there are instance)',
    right: alert(
      "node_filesystem_avail_bytes / on (instance) group_left () node_memory_MemTotal_bytes < 1",
      describing("{{ $labels.device }} is full."),
    ),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a template of an alert on absence names what nobody can know",
    wrong: alert("absent(node_load1)", describing("{{ $labels.instance }} is gone.")),
    says: 'the result of the expression has no label "instance" (no label is left there)',
    right: alert(`absent(node_load1{${job}})`, describing("No node of {{ $labels.job }} answers.")),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a template names an external label",
    wrong: alert("node_load1 > 10", describing("In {{ $labels.cluster }}.")),
    says:
      'the result of the expression has no label "cluster" ' +
      '("cluster" is an external label: write $externalLabels.cluster)',
    right: alert("node_load1 > 10", describing("In {{ $externalLabels.cluster }}.")),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "an aggregation names a label that is not there",
    wrong: alert("sum by (instance, mountpiont) (node_filesystem_avail_bytes) < 1e9"),
    says:
      'line 1, column 19: sum by (mountpiont): the series inside have no "mountpiont" ' +
      '(did you mean "mountpoint"?)',
    right: alert("sum by (instance, mountpoint) (node_filesystem_avail_bytes) < 1e9"),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a match names a label that one side lost",
    wrong: alert(
      "node_filesystem_avail_bytes < 1e9 and on (instance, device) sum by (instance) (node_load1) > 1",
    ),
    says: 'line 1, column 53: on (device): the right side has no "device" (there are instance)',
    right: alert(
      "node_filesystem_avail_bytes < 1e9 and on (instance) sum by (instance) (node_load1) > 1",
    ),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a label is taken over from a side that lacks it",
    wrong: alert("node_load1 * on (instance) group_left (device) node_memory_MemTotal_bytes > 1"),
    says: 'line 1, column 40: group_left (device): the other side has no "device" (did you mean "service"?)',
    right: alert("node_load1 * on (instance) group_left (release) node_uname_info > 1"),
    promtoolAccepts: true,
  },
  {
    number: 66,
    check: "kept-labels",
    title: "a label is copied from one that is not there",
    wrong: alert('label_replace(node_load1, "pod", "$1", "pod_name", "(.*)") > 10'),
    says:
      'line 1, column 40: label_replace from "pod_name": the series inside have none ' +
      "(there are container, endpoint, instance, job, namespace, pod, service)",
    right: alert('label_replace(node_load1, "node", "$1", "instance", "(.*):.*") > 10'),
    promtoolAccepts: true,
  },
];
