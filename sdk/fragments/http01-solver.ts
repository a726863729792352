import type { ClusterFacts } from "../model/cluster.ts";
import type { OwnPods } from "../model/pods.ts";
import type { Resource } from "../model/resource.ts";
import { ingressPeers } from "./ingress-peers.ts";

/** The label that cert-manager gives its solvers' pods, and their port (v1.21, pkg/issuer/acme/http). */
export const solverLabels = { "acme.cert-manager.io/http01-solver": "true" } as const;
const solverPort = 8089;

/** Lets visitors to a pod of cert-manager's that proves, beside the Ingress of these pods, that its host is ours. */
export function http01Solver(
  { name, namespace }: OwnPods,
  { gateway, ingress }: ClusterFacts,
): Resource[] {
  // The certificates of a Gateway are its owner's.
  if (gateway || ingress.solvesBy !== "http01") return [];
  return [
    {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: `${name}-http01-solver`, namespace },
      spec: {
        podSelector: { matchLabels: { ...solverLabels } },
        policyTypes: ["Ingress"],
        ingress: [{ from: ingressPeers(ingress), ports: [{ port: solverPort, protocol: "TCP" }] }],
      },
    },
  ];
}
