import { apiGateway } from "../apps/api-gateway.ts";
import { argoCd } from "../apps/argo-cd.ts";
import { clusterServices } from "../apps/cluster-services.ts";
import { foundation } from "../apps/foundation.ts";
import { gpus } from "../apps/gpus.ts";
import { loggingStack } from "../apps/logging-stack.ts";
import { longTermMetrics } from "../apps/long-term-metrics.ts";
import { oncallStack } from "../apps/oncall-stack.ts";
import {
  oncall,
  oncallHeartbeat,
  prometheusStack,
  slack,
  victorops,
  webhook,
} from "../apps/prometheus-stack.ts";
import { platformStack } from "../apps/platform-stack.ts";
import { resourceMetrics } from "../apps/resource-metrics.ts";
import { serviceMesh } from "../apps/service-mesh.ts";
import { teams } from "../apps/teams.ts";
import { tracingStack } from "../apps/tracing-stack.ts";
import { userInterfaces } from "../apps/user-interfaces.ts";
import {
  alertReceiver,
  identityProvider,
  metricsStore,
  objectStore,
  pager,
} from "../base/roles.ts";
import { usProdPrometheus } from "../overlays/us-prod/prometheus.ts";
import { bind, cluster, external, provide } from "../sdk/index.ts";

export const usProd = cluster({
  name: "us-prod",
  revision: "us-prod",
  region: "us-east-1",
  domain: "us.example.com",
  storageClass: "gp3",
  cidrs: { nodes: ["10.10.0.0/16"], pods: ["10.20.0.0/16"], services: ["172.20.0.0/16"] },
  apiServer: { cidrs: ["10.10.0.0/16"], port: 443 },
  network: { policies: "vpcCni" },
  ingress: {
    className: "traefik",
    namespace: "traefik",
    podLabels: { "app.kubernetes.io/name": "traefik" },
    clusterIssuer: "letsencrypt",
    solvesBy: "http01",
  },
  secretStore: {
    kind: "ClusterSecretStore",
    name: "aws-secrets-manager",
    provider: "awsSecretsManager",
  },
  monitoredNamespaces: ["shop"],
  stacks: [
    apiGateway({
      nginx: {
        users: {
          "platform-reader": { tenant: "platform", may: "read" },
          "shop-reader": { tenant: "shop", may: "read" },
          "shop-writer": { tenant: "shop", may: "write" },
        },
      },
    }),
    argoCd(),
    clusterServices({ "cluster-services": { ingressController: "traefik" } }),
    foundation(),
    gpus(),
    loggingStack({ collects: { otlp: true } }),
    longTermMetrics({
      mimir: {
        storage: "100Gi",
        // Each of three replicas holds all series, and takes 8.5 kB for one, says Mimir's page on planning capacity.
        tenants: { platform: { ingestion: 100_000, series: 1_200_000 } },
        resources: { requests: { cpu: "2", memory: "10Gi" }, limits: { memory: "16Gi" } },
      },
    }),
    oncallStack({
      domain: "hosted.mender.io",
      oncall: { reaches: [external("slack.com")] },
    }),
    platformStack({ "external-secrets": false, traefik: false }),
    prometheusStack({
      alertmanager: {
        receivers: {
          critical: [slack({ channel: "#alerts-critical" }), oncall({ target: pager })],
          // Who reads Slack is awake; OnCall cannot say that OnCall wakes nobody.
          "pager-down": [victorops({ routingKey: "platform" })],
          warning: [slack({ channel: "#alerts" })],
          heartbeat: [
            oncallHeartbeat({ target: pager }),
            // OnCall cannot say that OnCall is gone.
            webhook({
              name: "heartbeat",
              target: external("heartbeat.example.com"),
              sendResolved: false,
            }),
          ],
        },
      },
      grafana: { public: true },
      kubernetes: { controlPlane: "eks" },
      prometheus: usProdPrometheus,
    }),
    resourceMetrics(),
    serviceMesh(),
    teams({
      "alertmanager-teams": { teams: { hosts: ["hooks.slack.com"] } },
      "prometheus-teams": { remoteWrite: { shop: {} } },
    }),
    // Traces come with the visitors of the day.
    tracingStack({
      "opentelemetry-collector": {
        gateway: { replicas: { min: 2, max: 6 }, cpu: "200m", memory: 1024 },
      },
    }),
    userInterfaces({
      "alertmanager-ui": { groups: ["on-call", "platform"] },
      "prometheus-ui": { groups: ["on-call", "platform"] },
    }),
  ],
  provides: [
    provide(identityProvider, external("login.example.com"), {
      gives: () => ({
        path: "/realms/example",
        scopes: ["openid", "email", "profile", "groups"],
        emailDomains: ["example.com"],
      }),
    }),
    // A role of AWS for each bucket, which IAM gives to the ServiceAccount that names it.
    provide(objectStore, external("s3.us-east-1.amazonaws.com"), {
      gives: ({ bucket }) => ({
        kind: "s3",
        bucket: `example-us-prod-${bucket}`,
        region: "us-east-1",
        pathStyle: false,
        credentials: {
          serviceAccount: {
            "eks.amazonaws.com/role-arn": `arn:aws:iam::111122223333:role/us-prod-${bucket}`,
          },
        },
      }),
    }),
  ],
  binds: [
    // A team hears what the platform says of its namespace, too.
    bind(alertReceiver, ["alertmanager", "alertmanager-teams"], { of: "prometheus" }),
    // Dashboards ask what is near; Mimir is a datasource of its own.
    bind(metricsStore, "prometheus", { of: "grafana", flow: "defaultStore" }),
    // Tempo writes series of spans there.
    bind(metricsStore, "mimir", { of: "grafana", flow: "spanMetrics" }),
    bind("rules", "prometheus"),
  ],
});
