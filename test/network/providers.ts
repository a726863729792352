import { teams } from "../../apps/teams.ts";
import { alertmanager } from "../../base/alertmanager/alertmanager.ts";
import { webhook } from "../../base/alertmanager/integrations/webhook.ts";
import { foundation } from "../../base/foundation/foundation.ts";
import { grafana } from "../../base/grafana/grafana.ts";
import { kubeStateMetrics } from "../../base/kube-state-metrics/kube-state-metrics.ts";
import { kubernetes } from "../../base/kubernetes/kubernetes.ts";
import { nodeExporter } from "../../base/node-exporter/node-exporter.ts";
import { prometheusOperator } from "../../base/prometheus-operator/prometheus-operator.ts";
import { prometheus } from "../../base/prometheus/prometheus.ts";
import {
  application,
  type Cluster,
  cluster,
  external,
  type Fleet,
  fleet,
  http,
  namespace,
  runbooks,
  stack,
  upstream,
} from "../../sdk/index.ts";
import { facts } from "../small-fleet.ts";
import { listener } from "./listener.ts";

const observability = namespace({
  ...{ name: "observability", podSecurity: "restricted", purpose: "What the tests deliver" },
});
const nodes = namespace({
  ...{ name: "observability-nodes", podSecurity: "privileged", purpose: "What the tests deliver" },
});
const delivery = { namespace: observability, phase: "workloads" } as const;

const monitoring = stack({
  name: "monitoring",
  purpose: "Everything that connects to anything",
  applications: {
    foundation: application(foundation, { namespace: observability, phase: "foundation" }),
    crds: upstream({
      ...{ namespace: observability, phase: "crds", path: "crds", form: "files", tag: "v1.0.0" },
      repository: "https://git.example.com/tests/operator",
      kinds: ["apiextensions.k8s.io/v1/CustomResourceDefinition"],
    }),
    alertmanager: application(alertmanager, delivery),
    grafana: application(grafana, delivery),
    "kube-state-metrics": application(kubeStateMetrics, delivery),
    listener: application(listener, delivery),
    kubernetes: application(kubernetes, delivery),
    "node-exporter": application(nodeExporter, { namespace: nodes, phase: "workloads" }),
    prometheus: application(prometheus, delivery),
    "prometheus-operator": application(prometheusOperator, {
      ...{ namespace: observability, phase: "operators" },
    }),
  },
});

const heartbeat = webhook({
  name: "heartbeat",
  target: external("beat.example.org"),
  sendResolved: false,
});
const pager = webhook({ name: "pager", target: external("pager.example.org", http(8443)) });
const stacks = [
  monitoring({
    alertmanager: { receivers: { critical: [pager], warning: [pager], heartbeat: [heartbeat] } },
    grafana: { public: true },
  }),
];

function like(name: string, traits: Partial<Cluster>): Cluster {
  return cluster({ ...facts(name, `${name}.example.com`), stacks, ...traits });
}

const controller = {
  className: "haproxy",
  clusterIssuer: "letsencrypt",
  namespace: "ingress",
  podLabels: { app: "ingress" },
};

/** Clusters as providers make them, one for each engine and each way to answer names and bring visitors. */
export const providers: Fleet = fleet({
  repository: "https://git.example.com/tests/providers",
  team: "testers",
  argo: { cluster: "calico", namespace: "argocd", revision: "main" },
  clusters: [
    like("calico", {
      cidrs: {
        nodes: ["10.1.0.0/16", "fd00:1::/64"],
        pods: ["10.2.0.0/16", "fd00:2::/64"],
        services: ["10.3.0.0/16", "fd00:3::/108"],
      },
      apiServer: { cidrs: ["10.4.0.0/28", "fd00:4::/124"], port: 6443 },
      network: { policies: "calico", dns: { server: "coreDns", cache: "nodeLocalDns" } },
      ingress: { ...controller, solvesBy: "http01" },
    }),
    like("eks", {
      cidrs: { nodes: ["10.10.0.0/16"], pods: ["100.64.0.0/16"], services: ["172.20.0.0/16"] },
      apiServer: { cidrs: ["10.10.0.0/26"], port: 443 },
      network: { policies: "vpcCni", dns: { server: "coreDns" } },
      // An interface endpoint of the VPC's, among the nodes.
      privateEndpoints: { "beat.example.org": ["10.10.210.16/28"] },
      // An ALB by IP stands in the subnets of the VPC.
      ingress: {
        ...{ className: "alb", clusterIssuer: "letsencrypt", loadBalancer: ["10.20.0.0/24"] },
        annotations: { "alb.ingress.kubernetes.io/ssl-redirect": "443" },
      },
    }),
    like("eks-auto", {
      cidrs: { nodes: ["10.10.0.0/16"], pods: ["100.64.0.0/16"], services: ["172.20.0.0/16"] },
      apiServer: { cidrs: ["10.11.0.0/26"], port: 443 },
      network: { policies: "vpcCni", dns: { server: "eksAutoMode" } },
      gateway: {
        ...{ name: "public", namespace: "gateways", listener: "https" },
        proxies: { namespace: "gateways", podLabels: { app: "gateway" } },
      },
      images: { mirrors: { "quay.io": "registry.example.com/quay" }, pullSecret: "registry" },
      // In the VPC, as the nodes are.
      httpProxy: { url: "http://proxy.example.org:3128", cidrs: ["10.10.200.4/32"] },
      privateEndpoints: { "pager.example.org": ["10.10.210.32/28"] },
      monitoredNamespaces: ["shop"],
      stacks: [
        ...stacks,
        teams({ "alertmanager-teams": { teams: { hosts: ["hooks.example.org"] } } }),
      ],
    }),
    like("aks", {
      cidrs: { nodes: ["10.64.0.0/16"], pods: ["10.96.0.0/14"], services: ["10.100.0.0/16"] },
      apiServer: {
        ...{ cidrs: ["10.64.255.0/28"], port: 443 },
        agents: { namespace: "kube-system", podLabels: { app: "konnectivity-agent" } },
      },
      network: { policies: "cilium", dns: { server: "coreDns", cache: "aksLocalDns" } },
      privateEndpoints: { "beat.example.org": ["10.64.200.16/28"] },
      ingress: { ...controller, solvesBy: "http01" },
    }),
    like("gke", {
      cidrs: { nodes: ["10.128.0.0/20"], pods: ["10.4.0.0/14"], services: ["34.118.224.0/20"] },
      apiServer: {
        ...{ cidrs: ["172.16.0.0/28"], port: 443 },
        agents: { namespace: "kube-system", podLabels: { "k8s-app": "konnectivity-agent" } },
      },
      network: { policies: "dataplaneV2", dns: { server: "kubeDns", cache: "nodeLocalDns" } },
      ingress: {
        className: "gce",
        clusterIssuer: "letsencrypt",
        loadBalancer: ["10.9.0.0/24"],
      },
      gateway: {
        ...{ name: "public", namespace: "gateways", listener: "https" },
        proxies: { cidrs: ["130.211.0.0/22", "35.191.0.0/16"] },
      },
      monitoredNamespaces: ["shop"],
      stacks: [
        ...stacks,
        teams({ "alertmanager-teams": { teams: { hosts: ["hooks.example.org"] } } }),
      ],
    }),
  ],
  waivers: [],
  runbooks: runbooks(new URL("../../base/", import.meta.url)),
});
