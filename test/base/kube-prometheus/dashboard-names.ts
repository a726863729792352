/** The dashboards of kube-prometheus at the commit of its alerts: `manifests/grafana-dashboardDefinitions.yaml`. */
export const dashboardNames = [
  "alertmanager-overview",
  "apiserver",
  "cluster-total",
  "controller-manager",
  "grafana-overview",
  "k8s-resources-cluster",
  "k8s-resources-multicluster",
  "k8s-resources-namespace",
  "k8s-resources-node",
  "k8s-resources-nodes-overview",
  "k8s-resources-pod",
  "k8s-resources-windows-cluster",
  "k8s-resources-windows-namespace",
  "k8s-resources-windows-pod",
  "k8s-resources-workload",
  "k8s-resources-workloads-namespace",
  "k8s-windows-cluster-rsrc-use",
  "k8s-windows-node-rsrc-use",
  "kubelet",
  "namespace-by-pod",
  "namespace-by-workload",
  "node-cluster-rsrc-use",
  "node-rsrc-use",
  "nodes",
  "nodes-aix",
  "nodes-darwin",
  "persistentvolumesusage",
  "pod-total",
  "prometheus",
  "prometheus-remote-write",
  "proxy",
  "scheduler",
  "workload-total",
] as const;

type Name = (typeof dashboardNames)[number];

/** By name there: the uid of the one here that answers its questions. */
export const answeredBy: Readonly<Partial<Record<Name, string>>> = {
  "alertmanager-overview": "alertmanager-overview",
  apiserver: "kubernetes-api-server",
  "cluster-total": "kubernetes-network",
  "grafana-overview": "grafana",
  "k8s-resources-cluster": "kubernetes-cluster",
  "k8s-resources-namespace": "kubernetes-namespace",
  "k8s-resources-node": "kubernetes-node",
  "k8s-resources-nodes-overview": "kubernetes-nodes",
  "k8s-resources-pod": "kubernetes-pod",
  "k8s-resources-workload": "kubernetes-workload",
  "k8s-resources-workloads-namespace": "kubernetes-namespace",
  kubelet: "kubernetes-kubelet",
  "namespace-by-pod": "kubernetes-namespace",
  "namespace-by-workload": "kubernetes-namespace",
  "node-cluster-rsrc-use": "nodes",
  "node-rsrc-use": "node",
  nodes: "node",
  persistentvolumesusage: "kubernetes-volumes",
  "pod-total": "kubernetes-pod",
  prometheus: "prometheus-overview",
  "prometheus-remote-write": "prometheus-remote-write",
  "workload-total": "kubernetes-workload",
};

const managed =
  "AKS and GKE let nobody scrape it. EKS shows it at a path of the API server (metrics.eks.amazonaws.com), for a right that nobody here has.";
const linux = "Nodes of this system are not watched: node-exporter runs on Linux alone.";

export const dashboardsLeftOut: Readonly<Partial<Record<Name, string>>> = {
  "controller-manager": managed,
  "k8s-resources-multicluster":
    "A Prometheus holds the series of its own cluster, and each cluster's Grafana shows that one.",
  "k8s-resources-windows-cluster": linux,
  "k8s-resources-windows-namespace": linux,
  "k8s-resources-windows-pod": linux,
  "k8s-windows-cluster-rsrc-use": linux,
  "k8s-windows-node-rsrc-use": linux,
  "nodes-aix": linux,
  "nodes-darwin": linux,
  proxy:
    "kube-proxy shows its metrics to its own node alone unless somebody configures it otherwise, and Cilium replaces it.",
  scheduler: managed,
};
