import { counter, later, type RuleTests } from "../../sdk/index.ts";
import { kubelet, seenBy, state, kubeletStrangers } from "./rule-test-series.ts";

/** Looks at the containers of one node: so many per minute within ten seconds, so many beyond. */
function looks(within: number, late: number) {
  const name = "kubelet_pleg_relist_duration_seconds_bucket";
  return seenBy(kubelet, {
    [`${name}{node="a", le="10"}`]: `0+${within}x30`,
    [`${name}{node="a", le="+Inf"}`]: `0+${within + late}x30`,
  });
}

/** Starts on one node: so many per minute within a minute, so many within two. */
function starts(within: number, late: number) {
  const name = "kubelet_pod_start_sli_duration_seconds_bucket";
  return seenBy(kubelet, {
    [`${name}{node="a", le="60"}`]: `0+${within}x60`,
    [`${name}{node="a", le="120"}`]: `0+${within + late}x60`,
    [`${name}{node="a", le="+Inf"}`]: `0+${within + late}x60`,
  });
}

const ready = (value: number) =>
  seenBy(state, {
    'kube_node_status_condition{node="a", condition="Ready", status="true"}': `${value}x30`,
  });
const up = (value: number, path = "/metrics") => ({
  [`up{job="kubelet", metrics_path="${path}", node="a"}`]: `${value}x30`,
});

const unreachable =
  "Node a is ready, but Prometheus does not get at its kubelet: its containers and volumes are not seen.";

const pods = (running: number, allowed = 100) => ({
  ...seenBy(kubelet, { 'kubelet_running_pods{node="a"}': `${running}x30` }),
  ...seenBy(state, {
    'kube_node_status_allocatable{node="a", resource="pods"}': `${allowed}x30`,
    'kube_node_status_allocatable{node="a", resource="memory"}': "16e9x30",
  }),
});

const sandbox = (name: string, each: number, type = "run_podsandbox") =>
  seenBy(kubelet, {
    [`kubelet_runtime_operations_${name}{node="a", operation_type="${type}"}`]: `0+${each}x30`,
  });

/** Why some faults survive. */
const oneSeries = "a node has one series of each after the matchers";

export const kubeletRuleTests: RuleTests = [
  {
    alert: "KubeletDown",
    severity: "critical",
    fires: {
      series: seenBy(kubelet, { 'up{instance="a"}': "0x20", 'up{instance="b"}': "0x20" }),
      strangers: [{ job: "stranger" }, { metrics_path: "/metrics/cadvisor" }],
      at: "10m",
      description:
        "Prometheus reaches no kubelet of the cluster: pods, volumes and containers are not seen.",
    },
    // One of two nodes is gone, which is another alert's matter.
    quiet: {
      series: seenBy(kubelet, { 'up{instance="a"}': "0x20", 'up{instance="b"}': "1x20" }),
    },
  },
  {
    alert: "KubeletUnreachable",
    severity: "warning",
    fires: [
      {
        series: { ...up(0), ...ready(1) },
        shared: ["condition", "status"],
        at: "15m",
        labels: { job: "kube-state-metrics", node: "a", condition: "Ready", status: "true" },
        description: unreachable,
      },
      // The operator's Service has no address of it; another path of it answers.
      {
        series: { ...up(1, "/metrics/cadvisor"), ...ready(1) },
        shared: ["condition", "status"],
        at: "15m",
        labels: { job: "kube-state-metrics", node: "a", condition: "Ready", status: "true" },
        description: unreachable,
      },
    ],
    quiet: [
      { series: { ...up(1), ...ready(1) } },
      { series: { ...up(0), ...ready(0) } },
      {
        series: seenBy(state, {
          'kube_node_status_condition{node="a", condition="MemoryPressure", status="true"}': "1x30",
          'kube_node_status_condition{node="a", condition="Ready", status="unknown"}': "1x30",
        }),
      },
    ],
  },
  {
    alert: "KubeletTooManyPods",
    severity: "info",
    survivors: {
      "max becomes min": oneSeries,
      "max becomes min (2)": oneSeries,
    },
    fires: {
      series: pods(96),
      at: "15m",
      labels: { node: "a" },
      strangers: kubeletStrangers,
      description: "Node a runs 96% of the pods that it may.",
    },
    quiet: [{ series: pods(96, 110) }, { series: pods(95) }],
  },
  {
    alert: "KubeNodeEviction",
    severity: "info",
    fires: {
      series: seenBy(kubelet, {
        'kubelet_evictions{node="a", eviction_signal="memory.available"}': "0x4 1x30",
      }),
      at: "5m",
      labels: { node: "a", eviction_signal: "memory.available" },
      strangers: kubeletStrangers,
      description: "The kubelet of node a evicted pods because of memory.available.",
      // Under pressure it did not answer for ten minutes.
      begins: {
        series: seenBy(kubelet, {
          'kubelet_evictions{node="a", eviction_signal="memory.available"}': "0x4 _x10 1x30",
        }),
        at: "15m",
      },
    },
    quiet: [
      {
        series: seenBy(kubelet, {
          'kubelet_evictions{node="a", eviction_signal="memory.available"}': "1x30",
        }),
      },
      // That was a quarter of an hour ago.
      {
        series: seenBy(kubelet, {
          'kubelet_evictions{node="a", eviction_signal="memory.available"}': "0x4 1x30",
        }),
        at: "19m",
      },
    ],
  },
  {
    alert: "KubeletPlegDurationHigh",
    severity: "warning",
    survivors: {
      "sum becomes max": oneSeries,
    },
    fires: {
      series: looks(98, 2),
      at: "6m",
      labels: { node: "a" },
      strangers: kubeletStrangers,
      description: "One in a hundred looks at the containers of node a takes 10s or longer.",
      begins: {
        series: seenBy(kubelet, {
          'kubelet_pleg_relist_duration_seconds_bucket{node="a", le="10"}': counter(
            [10, 100],
            [30, 98],
          ),
          'kubelet_pleg_relist_duration_seconds_bucket{node="a", le="+Inf"}': "0+100x40",
        }),
        at: "17m",
      },
    },
    quiet: { series: looks(100, 0) },
  },
  {
    alert: "KubeletPodStartUpLatencyHigh",
    severity: "warning",
    survivors: {
      "sum becomes max": oneSeries,
    },
    fires: {
      series: starts(98, 2),
      at: "16m",
      labels: { node: "a" },
      strangers: kubeletStrangers,
      description: "One in a hundred pods on node a takes 1m 30s to start, images not counted.",
      begins: {
        series: {
          ...starts(1000, 0),
          ...seenBy(kubelet, {
            'kubelet_pod_start_sli_duration_seconds_bucket{node="a", le="60"}': counter(
              [10, 1000],
              [50, 989.5],
            ),
          }),
        },
        at: "29m",
        description: "One in a hundred pods on node a takes 1m 2s to start, images not counted.",
      },
    },
    quiet: [{ series: starts(100, 0) }, { series: starts(297, 3), at: "40m" }],
  },
  {
    alert: "KubeletRuntimeErrors",
    severity: "warning",
    survivors: {
      "sum becomes max": oneSeries,
      "sum becomes max (2)": oneSeries,
    },
    fires: {
      series: { ...sandbox("errors_total", 6), ...sandbox("total", 10) },
      at: "16m",
      labels: { node: "a" },
      strangers: kubeletStrangers,
      description: "60% of attempts to set up a pod on node a fail.",
      begins: {
        series: later({ ...sandbox("errors_total", 5.25), ...sandbox("total", 10) }, /errors/),
        at: "30m",
        description: "52.5% of attempts to set up a pod on node a fail.",
      },
    },
    quiet: [
      { series: { ...sandbox("errors_total", 5), ...sandbox("total", 10) } },
      // Somebody misspelt an image.
      {
        series: {
          ...sandbox("errors_total", 6, "pull_image"),
          ...sandbox("total", 10, "pull_image"),
        },
      },
    ],
  },
];
