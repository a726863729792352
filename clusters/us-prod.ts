import { argoCd } from "../apps/argo-cd.ts";
import { clusterServices } from "../apps/cluster-services.ts";
import { foundation } from "../apps/foundation.ts";
import { loggingStack } from "../apps/logging-stack.ts";
import { prometheusStack, slack, webhook } from "../apps/prometheus-stack.ts";
import { teams } from "../apps/teams.ts";
import { tracingStack } from "../apps/tracing-stack.ts";
import { alertReceiver, objectStore } from "../base/roles.ts";
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
    argoCd(),
    clusterServices({ "cluster-services": { ingressController: "traefik" } }),
    foundation(),
    loggingStack(),
    prometheusStack({
      alertmanager: {
        receivers: {
          critical: [slack({ channel: "#alerts-critical" })],
          warning: [slack({ channel: "#alerts" })],
          heartbeat: [
            webhook({
              name: "heartbeat",
              target: external("heartbeat.example.com"),
              sendResolved: false,
            }),
          ],
        },
      },
      grafana: { public: true },
      prometheus: usProdPrometheus,
    }),
    teams({ "alertmanager-teams": { teams: { hosts: ["hooks.slack.com"] } } }),
    tracingStack(),
  ],
  provides: [
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
  // A team hears what the platform says of its namespace, too.
  binds: [bind(alertReceiver, ["alertmanager", "alertmanager-teams"], { of: "prometheus" })],
});
