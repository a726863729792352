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

export const argocd = namespace({
  name: "argocd",
  podSecurity: "restricted",
  purpose: "Argo CD, which its own installation brought",
  outside: true,
});
