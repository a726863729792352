import { type ClusterFacts, type OwnOf, scrape, type Scrape } from "../../sdk/index.ts";
import { apiServerDrops, cadvisorDrops, dropSteps, kubeletDrops } from "./drops.ts";
import { controllerManagerMetrics, schedulerMetrics } from "./control-plane-metrics.ts";
import {
  cadvisorMetrics,
  corednsMetrics,
  kubeApiserverMetrics,
  kubeletMetrics,
} from "./metrics.ts";
import type { KubernetesOptions } from "./options.ts";
import type { pods } from "./pods.ts";
import { runsCoreDns } from "./runs-core-dns.ts";

const account = "/var/run/secrets/kubernetes.io/serviceaccount";

/**
 * Prometheus shows its own ServiceAccount's token. The operator's `authorization` would be the newer field, but
 * it takes Secrets only, and a token in a Secret never expires; this file is renewed every hour.
 */
const credentials = { bearerTokenFile: `${account}/token` };

const atApiServer = {
  ...credentials,
  tlsConfig: { caFile: `${account}/ca.crt`, serverName: "kubernetes" },
};

/** What is scraped of Kubernetes itself. */
export function scrapes(
  own: OwnOf<typeof pods>,
  { cluster, options }: { cluster: Pick<ClusterFacts, "network">; options: KubernetesOptions },
): Scrape[] {
  return [
    ...kubeletScrapes(own.kubelet),
    scrape(own.apiserver.ports.https, {
      exposes: [kubeApiserverMetrics],
      ...atApiServer,
      metricRelabelings: dropSteps(apiServerDrops),
    }),
    ...(options.controlPlane === "eks" ? eksScrapes(own) : []),
    ...(runsCoreDns(cluster)
      ? [scrape(own.coredns.ports.metrics, { exposes: [corednsMetrics] })]
      : []),
  ];
}

/**
 * An API of EKS's own hands on what they expose, thousands of series: what nobody asks for is left out. Which replica
 * answers is EKS's to say.
 */
function eksScrapes(own: OwnOf<typeof pods>): Scrape[] {
  const kept = (regex: string) => ({
    ...atApiServer,
    metricRelabelings: [{ action: "keep" as const, sourceLabels: ["__name__"], regex }],
  });
  const path = (program: "kcm" | "ksh") =>
    `/apis/metrics.eks.amazonaws.com/v1/${program}/container/metrics`;
  return [
    scrape(own["kube-scheduler"].ports.https, {
      ...kept(Object.keys(schedulerMetrics.metrics).join("|")),
      exposes: [schedulerMetrics],
      path: path("ksh"),
    }),
    scrape(own["kube-controller-manager"].ports.https, {
      ...kept(Object.keys(controllerManagerMetrics.metrics).join("|")),
      exposes: [controllerManagerMetrics],
      path: path("kcm"),
    }),
  ];
}

/** Three paths of each node's kubelet, apart by `metrics_path`: itself, its containers, its probes. */
function kubeletScrapes({ ports }: OwnOf<typeof pods>["kubelet"]): Scrape[] {
  const port = ports["https-metrics"];
  const common = {
    ...credentials,
    // A kubelet signs its certificate itself unless the cluster signs them on request; few do.
    tlsConfig: { insecureSkipVerify: true },
    // The metrics' own `namespace` and `pod` name the pod that is told of.
    honorLabels: true,
    relabelings: [
      {
        action: "replace" as const,
        sourceLabels: ["__metrics_path__"],
        targetLabel: "metrics_path",
      },
    ],
  };
  return [
    scrape(port, {
      ...common,
      exposes: [kubeletMetrics],
      metricRelabelings: dropSteps(kubeletDrops),
    }),
    scrape(port, {
      ...common,
      exposes: [cadvisorMetrics],
      path: "/metrics/cadvisor",
      // cAdvisor stamps samples with the time it looked; late ones would be out of order.
      honorTimestamps: false,
      metricRelabelings: dropSteps(cadvisorDrops),
    }),
    scrape(port, { ...common, exposes: [kubeletMetrics], path: "/metrics/probes" }),
  ];
}
