import { clusterServices } from "../apps/cluster-services.ts";
import { foundation } from "../apps/foundation.ts";
import { loggingStack } from "../apps/logging-stack.ts";
import { objectStorage } from "../apps/object-storage.ts";
import { prometheusStack, silent, victorops } from "../apps/prometheus-stack.ts";
import { teams } from "../apps/teams.ts";
import { tracingStack } from "../apps/tracing-stack.ts";
import { alertReceiver, objectStore } from "../base/roles.ts";
import { bind, cluster, external, provide } from "../sdk/index.ts";

export const euProd = cluster({
  name: "eu-prod",
  revision: "main",
  region: "westeurope",
  domain: "eu.example.com",
  storageClass: "managed-csi-premium",
  cidrs: { nodes: ["10.64.0.0/16"], pods: ["10.96.0.0/14"], services: ["10.100.0.0/16"] },
  apiServer: { cidrs: ["10.64.255.0/28"], port: 443 },
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
    objectStorage(),
    prometheusStack({
      alertmanager: {
        receivers: {
          critical: [victorops({ routingKey: "platform" })],
          warning: [victorops({ routingKey: "platform-low" })],
          heartbeat: silent("nothing outside of this cluster waits for a heartbeat yet"),
        },
      },
      prometheus: { storage: "80Gi", retentionSize: "60GiB" },
    }),
    teams({ "alertmanager-teams": { teams: { hosts: ["hooks.slack.com"] } } }),
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
    bind(objectStore, "minio"),
    bind(objectStore, "s3.eu-west-1.amazonaws.com", { of: "minio", flow: "copies" }),
  ],
});
