/** https://github.com/kubernetes/kube-state-metrics/releases */
export const image = "registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.20.0";
