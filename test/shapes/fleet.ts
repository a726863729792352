import { alertmanager } from "../../base/alertmanager/alertmanager.ts";
import { oncall as notifyOncall } from "../../base/alertmanager/integrations/webhook.ts";
import { foundation } from "../../base/foundation/foundation.ts";
import { grafana } from "../../base/grafana/grafana.ts";
import { kubeStateMetrics } from "../../base/kube-state-metrics/kube-state-metrics.ts";
import { prometheus } from "../../base/prometheus/prometheus.ts";
import { prometheusOperator } from "../../base/prometheus-operator/prometheus-operator.ts";
import { metricsStore, objectStore, pager, remoteWriteReceiver } from "../../base/roles.ts";
import {
  application,
  bind,
  cluster,
  elsewhere,
  external,
  type Fleet,
  fleet,
  http,
  namespace,
  provide,
  runbooks,
  stack,
  upstream,
  waive,
} from "../../sdk/index.ts";
import { facts } from "../small-fleet.ts";
import { buckets, logs, metrics, escalation, shop, viewer } from "./components.ts";
import { plainPrometheus } from "./plain-prometheus.ts";
import { s3Bucket } from "./s3-bucket.ts";

const place = (name: string) =>
  namespace({ name, podSecurity: "restricted", purpose: "What the tests deliver" });
const [observability, mesh, paging, logging] = ["observability", "mesh", "paging", "logging"].map(
  place,
) as [
  ReturnType<typeof place>,
  ReturnType<typeof place>,
  ReturnType<typeof place>,
  ReturnType<typeof place>,
];
const workloads = "workloads" as const;

const platform = stack({
  name: "platform",
  purpose: "Metrics, with a second Prometheus and a second Grafana",
  applications: {
    foundation: application(foundation, { namespace: observability, phase: "foundation" }),
    crds: upstream({
      namespace: observability,
      phase: "crds",
      repository: "https://git.example.com/tests/operator",
      tag: "v1.0.0",
      path: "crds",
      form: "files",
      kinds: ["apiextensions.k8s.io/v1/CustomResourceDefinition"],
    }),
    alertmanager: application(alertmanager, { namespace: observability, phase: workloads }),
    grafana: application(grafana, { namespace: observability, phase: workloads }),
    "grafana-mesh": application(grafana, {
      ...{ namespace: mesh, phase: workloads, private: true },
      binds: [bind("dashboards", "grafana")],
    }),
    "kube-state-metrics": application(kubeStateMetrics, {
      ...{ namespace: observability, phase: workloads },
    }),
    prometheus: application(prometheus, { namespace: observability, phase: workloads }),
    "prometheus-mesh": application(prometheus, {
      ...{ namespace: mesh, phase: workloads, private: true },
      binds: [bind("scrapes", "prometheus"), bind(remoteWriteReceiver, "metrics")],
    }),
    "prometheus-operator": application(prometheusOperator, {
      ...{ namespace: observability, phase: "operators" },
    }),
    "viewer-mesh": application(viewer, {
      ...{ namespace: mesh, phase: workloads, private: true },
      binds: [bind("scrapes", "prometheus-mesh")],
    }),
  },
});

const others = stack({
  name: "others",
  purpose: "Programs of every awkward shape",
  applications: {
    buckets: application(buckets, { namespace: logging, phase: "stores" }),
    logs: application(logs, { namespace: logging, phase: workloads }),
    escalation: application(escalation, { namespace: paging, phase: workloads }),
    metrics: application(metrics, { namespace: logging, phase: "stores", private: true }),
    "plain-prometheus": application(plainPrometheus, {
      ...{ namespace: logging, phase: workloads },
      binds: [bind(remoteWriteReceiver, "metrics")],
    }),
    shop: application(shop, {
      ...{ namespace: logging, phase: workloads },
      binds: [bind("rules", "metrics")],
    }),
  },
});

const notify = (target: Parameters<typeof notifyOncall>[0]["target"]) => ({
  receivers: {
    critical: [notifyOncall({ target })],
    "pager-down": { silent: "nobody is there" },
    warning: { silent: "nobody is there" },
    heartbeat: { silent: "nobody is there" },
  },
});

/** Every hard shape on two clusters; on eu-test a Prometheus without an operator does the work. */
export const shapes: Fleet = fleet({
  repository: "https://git.example.com/tests/shapes",
  team: "testers",
  argo: { cluster: "us-test", namespace: "argocd", revision: "main" },
  clusters: [
    cluster({
      ...facts("eu-test", "eu.example.com"),
      gateway: {
        name: "public",
        namespace: "gateways",
        listener: "https",
        proxies: { namespace: "gateways", podLabels: { "gateway.example.com/name": "public" } },
      },
      stacks: [
        platform({
          alertmanager: notify(elsewhere("us-test", pager)),
          grafana: { public: true },
          "grafana-mesh": false,
          prometheus: false,
          "prometheus-mesh": false,
          "viewer-mesh": false,
        }),
        others({ buckets: false, escalation: false }),
      ],
      // Its Grafana shows both, what the ruler recorded too.
      binds: [
        bind(metricsStore, "plain-prometheus", { of: "grafana", flow: "defaultStore" }),
        bind(metricsStore, ["metrics", "plain-prometheus"], { of: "grafana" }),
      ],
      provides: [
        provide(objectStore, external("objects.example.com", http(9000)), {
          gives: ({ bucket }) => s3Bucket(`eu-${bucket}`, "objects"),
        }),
      ],
    }),
    cluster({
      ...facts("us-test", "us.example.com"),
      stacks: [
        platform({
          ...{ alertmanager: notify(pager), grafana: { public: true } },
          "prometheus-mesh": {
            ...{ shards: 2, replicas: 1, remoteWrite: { platform: {} } },
            ...{ storage: { emptyDir: "20Gi" }, retentionSize: "15GiB" },
          },
        }),
        others({ "plain-prometheus": false, shop: false }),
      ],
    }),
  ],
  waivers: [
    waive(
      "recordings",
      "*/kube-state-metrics/PrometheusRule/observability/kube-state-metrics",
      "the dashboards that show workloads are of what does not run here",
      "2099-12-31",
    ),
    // eu-test has no Prometheus of the operator's, whose rules have the heartbeat.
    waive("routes", "eu-test/alertmanager", "no heartbeat there", "2099-12-31"),
    waive(
      "recordings",
      "eu-test/shop/PrometheusRule/logging/shop-shop",
      "the shop looks at it in a Grafana of its own",
      "2099-12-31",
    ),
  ],
  runbooks: runbooks(new URL("../../base/", import.meta.url)),
});

/** The same, where the second Prometheus has all its targets in one shard, so that it may be bound to rules. */
export const unsharded: Fleet = {
  ...shapes,
  clusters: shapes.clusters.map((place) => ({
    ...place,
    stacks: place.stacks.map(({ stack, choices }) => {
      const choice = choices["prometheus-mesh"];
      return choice === undefined || choice === false
        ? { stack, choices }
        : { stack, choices: { ...choices, "prometheus-mesh": { ...choice, shards: 1 } } };
    }),
  })),
};
