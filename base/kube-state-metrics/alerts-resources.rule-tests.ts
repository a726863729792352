import type { RuleTests } from "../../sdk/index.ts";
import { kept, seen } from "./rule-test-series.ts";

const offered = (node: string, resource: string) =>
  `kube_node_status_allocatable{node="${node}", resource="${resource}"}`;
const requested = (resource: string) =>
  `kube_pod_container_resource_requests{namespace="shop", pod="web-0", container="app", resource="${resource}"}`;
const phase = (name: string) =>
  `kube_pod_status_phase{namespace="shop", pod="web-0", phase="${name}"}`;

const threeNodes = {
  [offered("a", "cpu")]: "4x30",
  [offered("b", "cpu")]: "4x30",
  [offered("c", "cpu")]: "8x30",
  // A node offers more than CPU and memory.
  [offered("a", "pods")]: "1x30",
  [requested("pods")]: "9x30",
};

const quota = (resource: string, type: string) =>
  `kube_resourcequota{namespace="shop", resourcequota="compute", resource="${resource}", type="${type}"}`;
const used = (value: number, limit = 10) => ({
  [quota("pods", "used")]: `${value}x30`,
  [quota("pods", "hard")]: `${limit}x30`,
});
const quotaLabels = kept({ namespace: "shop", resourcequota: "compute", resource: "pods" });

const volume = (name: string) =>
  `kube_persistentvolume_status_phase{persistentvolume="pvc-1", phase="${name}"}`;

export const resourceRuleTests: RuleTests = [
  {
    alert: "KubeResourceOvercommit",
    fires: {
      series: seen({ ...threeNodes, [requested("cpu")]: "9x30", [phase("Running")]: "1x30" }),
      at: "15m",
      labels: { resource: "cpu" },
      description: "Pods request more cpu than the nodes offer without the largest of them.",
    },
    quiet: [
      { series: seen({ ...threeNodes, [requested("cpu")]: "8x30", [phase("Running")]: "1x30" }) },
      // What has ended needs no room.
      { series: seen({ ...threeNodes, [requested("cpu")]: "9x30", [phase("Succeeded")]: "1x30" }) },
      { series: seen({ ...threeNodes, [requested("cpu")]: "9x30", [phase("Running")]: "0x30" }) },
      // A single node has no reserve anyway.
      {
        series: seen({
          [offered("a", "cpu")]: "4x30",
          [requested("cpu")]: "3x30",
          [phase("Running")]: "1x30",
        }),
      },
    ],
  },
  ...(["cpu", "memory"] as const).map((resource) => ({
    alert: resource === "cpu" ? "KubeCPUQuotaOvercommit" : "KubeMemoryQuotaOvercommit",
    fires: {
      series: seen({
        [quota(resource, "hard")]: "20x30",
        [quota(`requests.${resource}`, "hard")]: "16x30",
        [offered("a", resource)]: "10x30",
        [offered("a", "pods")]: "99x30",
      }),
      at: "5m",
      labels: {},
      description: `The quotas of all namespaces promise 160% of the ${resource} that the nodes offer.`,
    },
    quiet: [
      {
        series: seen({
          [quota(resource, "hard")]: "20x30",
          [quota(`requests.${resource}`, "hard")]: "15x30",
          [offered("a", resource)]: "10x30",
          [offered("a", "pods")]: "99x30",
        }),
      },
      { series: seen({ [quota(resource, "used")]: "99x30", [offered("a", resource)]: "10x30" }) },
      { series: seen({ [quota("pods", "hard")]: "99x30", [offered("a", resource)]: "10x30" }) },
    ],
  })),
  {
    alert: "KubeQuotaAlmostFull",
    fires: {
      series: seen(used(10)),
      at: "15m",
      labels: quotaLabels,
      description: "pods in quota shop/compute is used by 100%.",
    },
    quiet: [{ series: seen(used(9)) }, { series: seen(used(0, 0)) }],
  },
  {
    alert: "KubeQuotaExceeded",
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
    fires: {
      series: seen({ [volume("Failed")]: "1x30", [volume("Bound")]: "0x30" }),
      at: "5m",
      labels: kept({ persistentvolume: "pvc-1", phase: "Failed" }),
      description: "Volume pvc-1 is Failed.",
    },
    quiet: { series: seen({ [volume("Failed")]: "0x30", [volume("Bound")]: "1x30" }) },
  },
];
