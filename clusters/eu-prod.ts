import { clusterServices } from "../apps/cluster-services.ts";
import { foundation } from "../apps/foundation.ts";
import { loggingStack } from "../apps/logging-stack.ts";
import { longTermMetrics } from "../apps/long-term-metrics.ts";
import { objectStorage } from "../apps/object-storage.ts";
import { plainPrometheus } from "../apps/plain-prometheus.ts";
import {
  oncall,
  oncallHeartbeat,
  prometheusStack,
  silent,
  slack,
  victorops,
  webhook,
} from "../apps/prometheus-stack.ts";
import { platformStack } from "../apps/platform-stack.ts";
import { teams } from "../apps/teams.ts";
import { tracingStack } from "../apps/tracing-stack.ts";
import { alertReceiver, metricsStore, objectStore, pager } from "../base/roles.ts";
import { bind, cluster, elsewhere, external, provide, type Relabeling } from "../sdk/index.ts";

/**
 * What capacity is planned by from year to year: what nodes have and use, what pods ask for and use. All else is
 * looked at while it is new, in Prometheus' own 15 days.
 */
const forCapacity: readonly Relabeling[] = [
  {
    action: "keep",
    sourceLabels: ["__name__"],
    regex: [
      "up",
      "container_(cpu_usage_seconds_total|memory_working_set_bytes)",
      "kube_node_status_allocatable",
      "kube_pod_container_resource_requests",
      "kubelet_volume_stats_(capacity|used)_bytes",
      "minio_cluster_health_capacity_usable_(free|total)_bytes",
      "node_cpu_seconds_total",
      "node_filesystem_(avail|size)_bytes",
      "node_memory_(MemAvailable|MemTotal)_bytes",
      "node_network_(receive|transmit)_bytes_total",
    ].join("|"),
  },
];

/** At the host that us-prod gives it. */
const onCall = elsewhere("us-prod", pager);

export const euProd = cluster({
  name: "eu-prod",
  revision: "main",
  region: "westeurope",
  domain: "eu.example.com",
  storageClass: "managed-csi-premium",
  localDisk: {
    node: "aks-ssd-17044552-vmss000000",
    path: "/mnt/nvme0n1/prometheus",
    tolerations: [{ key: "disk", operator: "Equal", value: "ssd", effect: "NoSchedule" }],
  },
  cidrs: { nodes: ["10.64.0.0/16"], pods: ["10.96.0.0/14"], services: ["10.100.0.0/16"] },
  apiServer: {
    cidrs: ["10.64.255.0/28"],
    port: 443,
    agents: { namespace: "kube-system", podLabels: { app: "konnectivity-agent" } },
  },
  network: { policies: "cilium", dns: { server: "coreDns", cache: "aksLocalDns" } },
  ingress: {
    className: "haproxy",
    namespace: "haproxy-controller",
    podLabels: { "app.kubernetes.io/name": "kubernetes-ingress" },
    clusterIssuer: "letsencrypt-dns",
    // Else the controller sends visitors on to its own port, 8443.
    annotations: { "haproxy.org/ssl-redirect-port": "443" },
  },
  secretStore: {
    kind: "ClusterSecretStore",
    name: "azure-key-vault",
    provider: "azureKeyVault",
  },
  resourceMetrics: true,
  monitoredNamespaces: ["shop"],
  stacks: [
    clusterServices({ "cluster-services": { ingressController: "haproxy" } }),
    foundation(),
    loggingStack({
      loki: { replicas: 3 },
      agent: "promtail",
      collects: {
        syslog: {
          from: ["10.80.0.0/16"],
          annotations: { "service.beta.kubernetes.io/azure-load-balancer-internal": "true" },
        },
      },
    }),
    longTermMetrics({ cortex: {} }),
    objectStorage(),
    plainPrometheus({
      "alertmanager-plain": {
        receivers: {
          critical: [slack({ channel: "#alerts-plain" })],
          heartbeat: silent("the platform's Prometheus says when this one is gone"),
          warning: [slack({ channel: "#alerts-plain" })],
        },
      },
    }),
    platformStack({ "cert-manager": false, "external-secrets": false, traefik: false }),
    prometheusStack({
      alertmanager: {
        receivers: {
          // VictorOps hears of it when OnCall, or all of us-prod, does not.
          critical: [victorops({ routingKey: "platform" }), oncall({ target: onCall })],
          warning: [victorops({ routingKey: "platform-low" })],
          heartbeat: [
            oncallHeartbeat({ target: onCall }),
            // OnCall and its cluster may be gone together with this one's way out.
            webhook({
              name: "heartbeat",
              target: external("heartbeat.example.com"),
              sendResolved: false,
            }),
          ],
        },
      },
      prometheus: {
        storage: "80Gi",
        retentionSize: "60GiB",
        remoteWrite: { platform: { relabelings: forCapacity } },
      },
    }),
    teams({
      "alertmanager-teams": { teams: { hosts: ["hooks.slack.com"] } },
      // What a team counts itself is little, and which of it the next year is planned by the team alone knows.
      "prometheus-teams": { remoteWrite: { shop: {} } },
    }),
    tracingStack({ tempo: { replicas: 3 } }),
  ],
  provides: [
    provide(objectStore, external("s3.eu-west-1.amazonaws.com"), {
      gives: ({ bucket }) => ({
        kind: "s3",
        bucket: `example-eu-prod-${bucket}`,
        region: "eu-west-1",
        pathStyle: false,
        credentials: { secret: `s3-${bucket}` },
      }),
    }),
  ],
  binds: [
    // A team hears what the platform says of its namespace, too.
    bind(alertReceiver, ["alertmanager", "alertmanager-teams"], { of: "prometheus" }),
    // Cortex has a part of the metrics, so what asks for any of them asks Prometheus.
    bind(metricsStore, "prometheus", { of: "grafana", flow: "defaultStore" }),
    // Tempo writes series of spans there.
    bind(metricsStore, "cortex", { of: "grafana", flow: "spanMetrics" }),
    bind("rules", "prometheus"),
    bind(objectStore, "minio"),
    bind(objectStore, "s3.eu-west-1.amazonaws.com", { of: "minio", flow: "copies" }),
  ],
});
