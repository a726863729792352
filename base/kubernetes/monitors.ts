import { type Endpoint, type Resource, serviceMonitor } from "../../sdk/index.ts";
import { apiServerDrops, cadvisorDrops, dropSteps, kubeletDrops } from "./drops.ts";

const account = "/var/run/secrets/kubernetes.io/serviceaccount";

/**
 * Prometheus shows its own ServiceAccount's token. `authorization` would be the newer field, but it
 * takes Secrets only, and a token in a Secret never expires; this file is renewed every hour.
 */
const credentials = { bearerTokenFile: `${account}/token` };

/** Three paths of each node's kubelet, apart by `metrics_path`: itself, its containers, its probes. */
export function kubeletMonitor(namespace: string, kubelet: Endpoint): Resource {
  const common = {
    ...credentials,
    from: kubelet,
    interval: "30s",
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
  return serviceMonitor("kubelet", namespace, [
    { ...common, metricRelabelings: dropSteps(kubeletDrops) },
    {
      ...common,
      path: "/metrics/cadvisor",
      // cAdvisor stamps samples with the time it looked; late ones would be out of order.
      honorTimestamps: false,
      metricRelabelings: dropSteps(cadvisorDrops),
    },
    { ...common, path: "/metrics/probes" },
  ]);
}

export function apiServerMonitor(namespace: string, apiServer: Endpoint): Resource {
  return serviceMonitor("apiserver", namespace, [
    {
      ...credentials,
      from: apiServer,
      interval: "30s",
      tlsConfig: { caFile: `${account}/ca.crt`, serverName: "kubernetes" },
      metricRelabelings: dropSteps(apiServerDrops),
    },
  ]);
}

/** The job takes the program's name: the Service is called kube-dns, after its predecessor. */
export function coreDnsMonitor(namespace: string, coreDns: Endpoint): Resource {
  return serviceMonitor("coredns", namespace, [
    {
      from: coreDns,
      interval: "30s",
      relabelings: [{ action: "replace", targetLabel: "job", replacement: "coredns" }],
    },
  ]);
}
