import { namespace } from "../sdk/index.ts";

export const observability = namespace({
  name: "observability",
  podSecurity: "restricted",
  purpose: "The monitoring platform: everything that needs nothing from the node it runs on",
});

export const observabilityNodes = namespace({
  name: "observability-nodes",
  podSecurity: "privileged",
  purpose: "Agents that read the node itself: its network, its process table, its file systems",
});

export const observabilityTeams = namespace({
  name: "observability-teams",
  podSecurity: "restricted",
  purpose:
    "What reads the monitors, rules and routes of teams, apart from what watches the platform",
});

export const observabilityOncall = namespace({
  name: "observability-oncall",
  podSecurity: "restricted",
  purpose: "OnCall, which people outside reach, apart from what watches the platform",
});

export const observabilityPlain = namespace({
  name: "observability-plain",
  podSecurity: "restricted",
  purpose: "A Prometheus without an operator, and what belongs to it",
});

export const observabilityMesh = namespace({
  name: "observability-mesh",
  podSecurity: "restricted",
  purpose: "What reads the proxies of a service mesh, which bring more series than anybody keeps",
});

export const istioSystem = namespace({
  name: "istio-system",
  podSecurity: "restricted",
  purpose: "Istio's control plane, which the cluster brings",
  outside: true,
});

export const istioIngress = namespace({
  name: "istio-ingress",
  podSecurity: "restricted",
  purpose: "The gateways of clusters whose way in is Istio",
  outside: true,
});

export const argocd = namespace({
  name: "argocd",
  podSecurity: "restricted",
  purpose: "Argo CD, which its own installation brought",
  outside: true,
});

export const certManager = namespace({
  name: "cert-manager",
  podSecurity: "restricted",
  purpose: "cert-manager, where the cluster does not bring it",
  foreign: true,
});

export const externalSecrets = namespace({
  name: "external-secrets",
  podSecurity: "restricted",
  purpose: "External Secrets, where the cluster does not bring it",
  foreign: true,
});

export const traefik = namespace({
  name: "traefik",
  podSecurity: "restricted",
  purpose: "The ingress controller of clusters that have traefik, where they do not bring it",
  foreign: true,
});

export const haproxyController = namespace({
  name: "haproxy-controller",
  podSecurity: "restricted",
  purpose: "The ingress controller of clusters that have haproxy",
  outside: true,
});
