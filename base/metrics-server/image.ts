/** https://github.com/kubernetes-sigs/metrics-server/releases; 0.9 is for Kubernetes 1.34 and later. */
export const image = "registry.k8s.io/metrics-server/metrics-server:v0.9.0";
