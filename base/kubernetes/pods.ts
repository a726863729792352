import { http, https } from "../../sdk/index.ts";

/** The API server, behind the Service that it makes for itself; the port there is a fact of the cluster. */
const apiServer = {
  network: "apiServer",
  outside: {
    namespace: "default",
    service: "kubernetes",
    labels: {},
    serviceLabels: { component: "apiserver", provider: "kubernetes" },
  },
  ports: { https: https(6443, { servicePort: 443 }) },
} as const;

/** What every cluster runs before this tree comes: its key names monitor and job. */
export const pods = {
  /** Behind the Service that the Prometheus operator keeps for the kubelets (its flag `--kubelet-service`). */
  kubelet: {
    network: "node",
    outside: {
      namespace: "kube-system",
      service: "kubelet",
      labels: {},
      serviceLabels: {
        "app.kubernetes.io/name": "kubelet",
        "app.kubernetes.io/managed-by": "prometheus-operator",
      },
    },
    ports: { "https-metrics": https(10250) },
  },
  apiserver: apiServer,
  /** Behind the API server, where the provider shows them there. */
  "kube-scheduler": { ...apiServer, outside: { ...apiServer.outside, job: "kube-scheduler" } },
  "kube-controller-manager": {
    ...apiServer,
    outside: { ...apiServer.outside, job: "kube-controller-manager" },
  },
  /** The cluster's DNS server, with a Service of ours before it: its own is for names, and on AKS for nothing else. */
  coredns: {
    outside: {
      namespace: "kube-system",
      service: "coredns-metrics",
      labels: { "k8s-app": "kube-dns" },
      serviceLabels: { "app.kubernetes.io/name": "coredns-metrics" },
      job: "coredns",
    },
    ports: { metrics: http(9153) },
  },
} as const;
