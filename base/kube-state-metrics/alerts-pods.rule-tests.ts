import type { RuleTests } from "../../sdk/index.ts";
import { kept, seen } from "./rule-test-series.ts";

const pod = 'namespace="shop", pod="web-0"';
const podLabels = { namespace: "shop", pod: "web-0" };
const containerLabels = { ...podLabels, container: "app" };

const waiting = (reason: string, kind = "") =>
  `kube_pod_${kind}container_status_waiting_reason{${pod}, container="app", reason="${reason}"}`;
const ready = `kube_pod_status_ready{${pod}, condition="true"}`;
const phase = (name: string) => `kube_pod_status_phase{${pod}, phase="${name}"}`;
const owner = (kind: string) => `kube_pod_owner{${pod}, owner_kind="${kind}"}`;
const heldBack = (reason: string, value = 1) => ({
  [`kube_pod_status_reason{${pod}, reason="${reason}"}`]: `${value}x20`,
});
/** A pod, by its age: the one of this name that was created first is number 0. */
const placed = (node: string, created = 1, whose = pod) => ({
  [`kube_pod_info{${whose}, uid="${created}", node="${node}"}`]: "1x20",
  [`kube_pod_created{${whose}, uid="${created}"}`]: `${created}x20`,
});
const notReady = { [ready]: "0x20", [phase("Running")]: "1x20", ...placed("a") };
const restarts = `kube_pod_container_status_restarts_total{${pod}, container="app"}`;
const ended = (reason: string) =>
  `kube_pod_container_status_last_terminated_reason{${pod}, container="app", reason="${reason}"}`;

export const podRuleTests: RuleTests = [
  {
    alert: "KubePodCrashLooping",
    severity: "warning",
    survivors: {
      "max_over_time becomes min_over_time": "a reason is 1 while it holds, and gone after that",
    },
    // It waits, runs for three minutes, crashes and waits again.
    fires: {
      series: seen({ [waiting("CrashLoopBackOff")]: "1 1 _ _ _ 1 1 _ _ _ 1 1 _ _ _ 1 1 _ _ _" }),
      at: "15m",
      labels: kept({ ...containerLabels, reason: "CrashLoopBackOff" }),
      description: "Container app of pod shop/web-0 ends again and again soon after its start.",
    },
    quiet: [
      // It crashed three times before the database was there, then stayed up.
      { series: seen({ [waiting("CrashLoopBackOff")]: "1 1 _ _ 1 1 _ _ 1 1 _x20" }) },
      { series: seen({ [waiting("CrashLoopBackOff")]: "0x20" }) },
      { series: seen({ [waiting("ContainerCreating")]: "1x20" }) },
    ],
  },
  {
    alert: "KubePodNotReady",
    severity: "warning",
    survivors: { "max becomes min": "a pod is created once, whoever tells it" },
    fires: [
      {
        series: seen({
          ...notReady,
          ...heldBack("NodeLost"),
          ...heldBack("SchedulingGated", 0),
          [phase("Failed")]: "0x20",
          [owner("ReplicaSet")]: "1x20",
          [owner("Job")]: "0x20",
        }),
        at: "15m",
        labels: { ...podLabels, node: "a" },
        description: "Pod shop/web-0 has no node or takes no traffic.",
      },
      // On its way out of b. Younger ones have its name in another namespace, and another name in its own.
      {
        series: seen({
          ...{ ...notReady, ...placed("b", 0) },
          ...placed("c", 2, 'namespace="bank", pod="web-0"'),
          ...placed("d", 3, 'namespace="shop", pod="web-1"'),
        }),
        at: "15m",
        labels: { ...podLabels, node: "a" },
        description: "Pod shop/web-0 has no node or takes no traffic.",
      },
      // It finds no node for ten minutes; once it has one, its image cannot be pulled.
      {
        series: seen({ [phase("Pending")]: "1x20", [ready]: "_x10 0x20", ...placed("") }),
        at: "15m",
        labels: podLabels,
        description: "Pod shop/web-0 has no node or takes no traffic.",
      },
    ],
    quiet: [
      { series: seen({ ...notReady, [ready]: "1x20", [phase("Pending")]: "0x20" }) },
      // A pod that has done its work, the pod of a job, a pod that is held back.
      { series: seen({ ...notReady, [phase("Succeeded")]: "1x20" }) },
      { series: seen({ ...notReady, [phase("Failed")]: "1x20" }) },
      { series: seen({ ...notReady, [owner("Job")]: "1x20" }) },
      { series: seen({ ...notReady, ...heldBack("SchedulingGated") }) },
      {
        series: seen({
          ...{ [phase("Pending")]: "1x20", ...placed("") },
          ...heldBack("SchedulingGated"),
        }),
      },
      { series: seen({ [phase("Pending")]: "1x20", [owner("Job")]: "1x20", ...placed("") }) },
      {
        series: seen({
          [`kube_pod_status_ready{${pod}, condition="false"}`]: "0x20",
          ...placed("a"),
        }),
      },
    ],
  },
  {
    alert: "KubeContainerWaiting",
    severity: "warning",
    fires: [
      {
        series: seen({ [waiting("ImagePullBackOff")]: "1x70" }),
        at: "1h",
        labels: kept({ ...containerLabels, reason: "ImagePullBackOff" }),
        description:
          "Container app of pod shop/web-0 has been waiting for an hour: ImagePullBackOff.",
      },
      {
        series: seen({ [waiting("PodInitializing", "init_")]: "1x70" }),
        at: "1h",
        labels: kept({ ...containerLabels, reason: "PodInitializing" }),
        description:
          "Container app of pod shop/web-0 has been waiting for an hour: PodInitializing.",
      },
    ],
    quiet: [
      { series: seen({ [waiting("ImagePullBackOff")]: "0x70" }) },
      { series: seen({ [waiting("PodInitializing", "init_")]: "0x70" }) },
      // That is KubePodCrashLooping's matter.
      { series: seen({ [waiting("CrashLoopBackOff")]: "1x70" }) },
      { series: seen({ [waiting("CrashLoopBackOff", "init_")]: "1x70" }) },
    ],
  },
  {
    alert: "KubeContainerOutOfMemory",
    severity: "warning",
    fires: {
      // Twice within the window; increase() says 2.2, since it reckons up to the edges of the window.
      series: seen({ [restarts]: "4x5 5x2 6x20", [ended("OOMKilled")]: "1x30" }),
      at: "9m",
      labels: kept(containerLabels),
      description:
        "Container app of pod shop/web-0 reached its memory limit and restarted 2 times in 10 minutes.",
      // As far apart as the window allows, and of a counter that began at zero no more than there were.
      begins: { series: seen({ [restarts]: "0x3 1x7 2x20" }), at: "12m" },
    },
    quiet: [
      { series: seen({ [restarts]: "4x5 5x30", [ended("OOMKilled")]: "1x30" }) },
      { series: seen({ [restarts]: "4x3 5x11 6x20", [ended("OOMKilled")]: "1x40" }), at: "16m" },
      { series: seen({ [restarts]: "4x5 5x2 6x20", [ended("Error")]: "1x30" }) },
      { series: seen({ [restarts]: "4x5 5x2 6x20", [ended("OOMKilled")]: "0x30" }) },
    ],
  },
];
