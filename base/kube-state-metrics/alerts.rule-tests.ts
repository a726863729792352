import type { RuleTests } from "../../sdk/index.ts";

const pod = 'job="kube-state-metrics", namespace="shop", pod="web-0"';
const deployment = 'job="kube-state-metrics", namespace="shop", deployment="web"';
const node = 'job="kube-state-metrics", node="a"';

const crashing = `kube_pod_container_status_waiting_reason{${pod}, container="app", reason="CrashLoopBackOff"}`;
const ready = `kube_pod_status_ready{${pod}, condition="true"}`;
const phase = (name: string) => `kube_pod_status_phase{${pod}, phase="${name}"}`;
const wanted = `kube_deployment_spec_replicas{${deployment}}`;
const available = `kube_deployment_status_replicas_available{${deployment}}`;
const updated = `kube_deployment_status_replicas_updated{${deployment}}`;
const nodeReady = `kube_node_status_condition{${node}, condition="Ready", status="true"}`;
const cordoned = `kube_node_spec_unschedulable{${node}}`;

export const kubeStateMetricsRuleTests: RuleTests = [
  {
    alert: "KubeStateMetricsDown",
    fires: {
      series: { 'up{job="kube-state-metrics", instance="a"}': "1x2 0x10" },
      at: "9m",
      labels: {},
      description:
        "Prometheus gets nothing from kube-state-metrics, so alerts about pods, deployments and nodes cannot fire.",
    },
    // One of its two ports answers.
    quiet: {
      series: {
        'up{job="kube-state-metrics", instance="a"}': "1x12",
        'up{job="kube-state-metrics", instance="b"}': "0x12",
      },
      at: "9m",
    },
  },
  {
    alert: "KubePodCrashLooping",
    // It waits, runs for three minutes, crashes and waits again.
    fires: {
      series: { [crashing]: "1 1 _ _ _ 1 1 _ _ _ 1 1 _ _ _ 1 1 _ _ _ 1 1" },
      at: "20m",
      labels: {
        job: "kube-state-metrics",
        namespace: "shop",
        pod: "web-0",
        container: "app",
        reason: "CrashLoopBackOff",
      },
      description: "Container app of pod shop/web-0 ends again and again soon after its start.",
    },
    // It crashed three times before the database was there, then stayed up.
    quiet: { series: { [crashing]: "1 1 _ _ 1 1 _ _ 1 1 _x20" }, at: "14m" },
  },
  {
    alert: "KubePodNotReady",
    fires: {
      series: { [ready]: "0x20", [phase("Running")]: "1x20", [phase("Failed")]: "0x20" },
      at: "16m",
      labels: {
        job: "kube-state-metrics",
        namespace: "shop",
        pod: "web-0",
        condition: "true",
      },
      description: "Pod shop/web-0 takes no traffic.",
    },
    // A job's pod that has done its work.
    quiet: { series: { [ready]: "0x20", [phase("Succeeded")]: "1x20" }, at: "16m" },
  },
  {
    alert: "KubeDeploymentReplicasMismatch",
    fires: {
      series: { [wanted]: "3x30", [available]: "2x30", [updated]: "3x30" },
      at: "26m",
      labels: { job: "kube-state-metrics", namespace: "shop", deployment: "web" },
      description:
        "Deployment shop/web wants 3 replicas and has fewer, and no rollout is going on.",
    },
    // A slow rollout that goes on.
    quiet: {
      series: { [wanted]: "9x30", [available]: "8x30", [updated]: "1x8 2x8 3x8 4x8" },
      at: "26m",
    },
  },
  {
    alert: "KubeNodeNotReady",
    fires: {
      series: { [nodeReady]: "1x2 0x20", [cordoned]: "0x20" },
      at: "19m",
      labels: { job: "kube-state-metrics", node: "a", condition: "Ready", status: "true" },
      description: "Node a takes no pods, and its own are moved elsewhere.",
    },
    // Somebody took it out for work.
    quiet: { series: { [nodeReady]: "0x20", [cordoned]: "1x20" }, at: "19m" },
  },
];
