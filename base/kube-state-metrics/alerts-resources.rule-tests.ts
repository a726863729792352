import { type RuleTest, type RuleTests, type Threshold, thresholds } from "../../sdk/index.ts";
import { quotaOvercommit } from "./alerts-resources.ts";
import type { KubeStateMetricsOptions } from "./options.ts";
import { kept, seen } from "./rule-test-series.ts";

const offered = (node: string, resource: string) =>
  `kube_node_status_allocatable{node="${node}", resource="${resource}"}`;
const requested = (resource: string, of = 'namespace="shop", pod="web-0"') =>
  `kube_pod_container_resource_requests{${of}, container="app", resource="${resource}"}`;
const phase = (name: string, of = 'namespace="shop", pod="web-0"') =>
  `kube_pod_status_phase{${of}, phase="${name}"}`;

/** Two nodes, and what runs there beside the pod of a scene: a third of the smaller one. */
const twoNodes = {
  [offered("a", "cpu")]: "4x30",
  [offered("b", "cpu")]: "8x30",
  [offered("a", "memory")]: "16x30",
  [offered("b", "memory")]: "16x30",
  // A node offers more than CPU and memory.
  [offered("a", "pods")]: "1x30",
  [offered("b", "pods")]: "1x30",
  [requested("pods")]: "9x30",
  ...Object.fromEntries(
    ['namespace="shop", pod="web-1"', 'namespace="test", pod="web-0"'].flatMap((of) => [
      [requested("cpu", of), "0.5x30"],
      [requested("memory", of), "1x30"],
      [phase("Running", of), "1x30"],
    ]),
  ),
};

const quota = (resource: string, type: string, namespace = "shop") =>
  `kube_resourcequota{namespace="${namespace}", resourcequota="compute", resource="${resource}", type="${type}"}`;
const used = (value: number, limit = 10) => ({
  [quota("pods", "used")]: `${value}x30`,
  [quota("pods", "hard")]: `${limit}x30`,
});
const quotaLabels = kept({ namespace: "shop", resourcequota: "compute", resource: "pods" });

const volume = (name: string) =>
  `kube_persistentvolume_status_phase{persistentvolume="pvc-1", phase="${name}"}`;

const overcommit: RuleTest = {
  alert: "KubeResourceOvercommit",
  severity: "warning",
  survivors: {
    "max becomes min": "what is left of the phases is 1",
    "threshold 1 raised by 10 % (2)": "nodes are whole",
  },
  fires: [
    {
      series: seen({ ...twoNodes, [requested("cpu")]: "3.5x30", [phase("Running")]: "1x30" }),
      at: "15m",
      labels: { resource: "cpu" },
      description: "Pods request more cpu than the nodes offer without the largest of them.",
    },
    // What waits for a node counts.
    {
      series: seen({ ...twoNodes, [requested("memory")]: "14.5x30", [phase("Pending")]: "1x30" }),
      at: "15m",
      labels: { resource: "memory" },
      description: "Pods request more memory than the nodes offer without the largest of them.",
    },
  ],
  quiet: [
    { series: seen({ ...twoNodes, [requested("cpu")]: "3x30", [phase("Running")]: "1x30" }) },
    // What has ended needs no room.
    { series: seen({ ...twoNodes, [requested("cpu")]: "3.5x30", [phase("Succeeded")]: "1x30" }) },
    { series: seen({ ...twoNodes, [requested("cpu")]: "3.5x30", [phase("Running")]: "0x30" }) },
    // A single node has no reserve anyway.
    {
      series: seen({
        [offered("a", "cpu")]: "4x30",
        [offered("a", "memory")]: "16x30",
        [offered("b", "memory")]: "16x30",
        [requested("cpu")]: "3x30",
        [phase("Running")]: "1x30",
      }),
    },
  ],
};

const untuned: RuleTests = [
  {
    alert: "KubeQuotaAlmostFull",
    severity: "info",
    fires: {
      series: seen(used(95, 100)),
      at: "15m",
      labels: quotaLabels,
      description: "pods in quota shop/compute is used by 95%.",
    },
    quiet: [{ series: seen(used(90, 100)) }, { series: seen(used(1, 0)) }],
  },
  {
    alert: "KubeQuotaExceeded",
    severity: "warning",
    fires: {
      series: seen(used(11)),
      at: "15m",
      labels: quotaLabels,
      description: "pods in quota shop/compute is used by 110%: nothing that ends can start again.",
    },
    // A hard limit of zero forbids; that is no shortage.
    quiet: [{ series: seen(used(10)) }, { series: seen(used(1, 0)) }],
  },
  {
    alert: "KubePersistentVolumeErrors",
    severity: "warning",
    fires: {
      series: seen({ [volume("Failed")]: "1x30", [volume("Bound")]: "0x30" }),
      at: "5m",
      labels: kept({ persistentvolume: "pvc-1", phase: "Failed" }),
      description: "Volume pvc-1 is Failed.",
      also: [{ phase: "Pending" }],
    },
    quiet: { series: seen({ [volume("Failed")]: "0x30", [volume("Bound")]: "1x30" }) },
  },
];

function quotaOvercommitted(resource: "cpu" | "memory", { value, labels }: Threshold): RuleTest {
  const percent = Math.round(value * 100);
  const nodes = {
    [offered("a", resource)]: "40x30",
    [offered("b", resource)]: "60x30",
    [offered("a", "pods")]: "999x30",
  };
  const promised = (units: number) =>
    seen({
      ...nodes,
      // Of two spellings the lower one counts.
      [quota(resource, "hard")]: "9999x30",
      [quota(`requests.${resource}`, "hard")]: `${units - 30}x30`,
      [quota(resource, "hard", "test")]: "30x30",
    });
  return {
    alert: resource === "cpu" ? "KubeCPUQuotaOvercommit" : "KubeMemoryQuotaOvercommit",
    severity: "warning",
    fires: {
      series: promised(percent + 1),
      at: "5m",
      labels,
      description: `The quotas of all namespaces promise ${percent + 1}% of the ${resource} that the nodes offer.`,
    },
    quiet: [
      { series: promised(percent) },
      { series: seen({ ...nodes, [quota(resource, "used")]: "9999x30" }) },
      { series: seen({ ...nodes, [quota("pods", "hard")]: "9999x30" }) },
    ],
  };
}

export function resourceRuleTests(
  options: Pick<KubeStateMetricsOptions, "nodesFollowPods" | "quotaOvercommit">,
): RuleTests {
  const limits = thresholds(quotaOvercommit, options.quotaOvercommit);
  return [
    ...(options.nodesFollowPods ? [] : [overcommit]),
    ...limits.map((limit) => quotaOvercommitted("cpu", limit)),
    ...limits.map((limit) => quotaOvercommitted("memory", limit)),
    ...untuned,
  ];
}
