import { endpoints } from "../../sdk/index.ts";

/** The Service that the Prometheus operator keeps for the kubelets (its flag `--kubelet-service`). */
export const kubeletEndpoints = endpoints({
  component: "kubelet",
  service: "kubelet",
  outside: { namespace: "kube-system" },
  network: "node",
  selector: {},
  labels: {
    "app.kubernetes.io/name": "kubelet",
    "app.kubernetes.io/managed-by": "prometheus-operator",
  },
  ports: { "https-metrics": { port: 10250, scheme: "https" } },
});

/** The Service that the API server makes for itself; the port behind it is a fact of the cluster. */
export const apiServerEndpoints = endpoints({
  component: "apiserver",
  service: "kubernetes",
  outside: { namespace: "default" },
  network: "apiServer",
  selector: {},
  labels: { component: "apiserver", provider: "kubernetes" },
  ports: { https: { port: 6443, servicePort: 443, scheme: "https" } },
});

/** The cluster's DNS server; its Service is called kube-dns whatever serves it. */
export const coreDnsEndpoints = endpoints({
  component: "coredns",
  service: "kube-dns",
  outside: { namespace: "kube-system" },
  selector: { "k8s-app": "kube-dns" },
  ports: { metrics: { port: 9153 } },
});
