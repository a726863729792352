import { type ClusterFacts, spread, type Told } from "../../sdk/index.ts";
import { traefik } from "../namespaces.ts";
import {
  chartPolicy,
  fromEverybody,
  fromPrometheus,
  toApiServer,
  toEveryPod,
} from "./policy-rules.ts";
import type { TraefikValues } from "./traefik-values.ts";

const labels = { "app.kubernetes.io/name": "traefik" };

/** So long, in seconds, do load balancers still send visitors to a pod that is to go. */
const leaving = { transport: { lifeCycle: { requestAcceptGraceTimeout: 15 } } };

/**
 * What Traefik's chart is told: pods on several nodes that say before they go, the class that the cluster's Ingress
 * objects name, and a policy, of which it has none. A Gateway and its GatewayClass are their owner's; who says that its
 * proxies are Traefik's pods has Traefik serve it. Throws where the cluster says that others bring visitors, and where
 * the API server has no address that a NetworkPolicy could name.
 */
export function traefikValues(cluster: ClusterFacts): Told<TraefikValues> {
  const { gateway, ingress } = cluster;
  requireItsPods(ingress);
  return {
    deployment: { replicas: 3 },
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
    topologySpreadConstraints: spread(labels),
    // It keeps each Secret, Service and Ingress of the cluster in memory, beside what is on its way.
    resources: { requests: { cpu: "100m", memory: "128Mi" }, limits: { memory: "512Mi" } },
    ingressClass: { name: ingress.className, isDefaultClass: false },
    providers: {
      kubernetesGateway: {
        enabled:
          gateway !== undefined &&
          "namespace" in gateway.proxies &&
          gateway.proxies.namespace === traefik.name,
      },
    },
    gateway: { enabled: false },
    gatewayClass: { enabled: false },
    // What is public is so by HTTPS alone: an Ingress would else be served at each port, that of metrics too. Who proves a
    // host by http01 follows the redirection, and takes any certificate (letsencrypt.org/docs/challenge-types).
    ports: {
      web: {
        ...leaving,
        http: {
          redirections: { entryPoint: { to: "websecure", scheme: "https", permanent: true } },
        },
      },
      websecure: { ...leaving, asDefault: true },
    },
    api: { dashboard: false },
    // It would ask hosts outside for newer versions of itself.
    global: { checkNewVersion: false },
    extraObjects: [
      chartPolicy("traefik", traefik, {
        ingress: [fromEverybody([8000, 8443]), fromPrometheus(9100)],
        // To what its visitors are led stands in objects that others make.
        egress: [...toApiServer("traefik", cluster), toEveryPod],
      }),
    ],
  };
}

/** Pods that serve the public let in those alone whom the cluster's file names. */
function requireItsPods({ namespace, podLabels = {} }: ClusterFacts["ingress"]): void {
  const name = "app.kubernetes.io/name";
  if (namespace === traefik.name && podLabels[name] === labels[name]) return;
  throw new Error(
    `Cannot deliver the chart of traefik here: the cluster's ingress names other pods, and those alone are let in; say namespace: "${traefik.name}" and podLabels: { "${name}": "${labels[name]}" } there, or leave it out ("traefik": false)`,
  );
}
