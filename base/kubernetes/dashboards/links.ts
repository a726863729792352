import type { DataLink } from "../../../sdk/index.ts";

// The way down: from the cluster to a namespace, a workload, a pod.

export const toNamespace: DataLink = {
  title: "Namespace",
  to: "kubernetes-namespace",
  labels: { namespace: "namespace" },
};

/** From a dashboard of a namespace. */
export const toWorkload: DataLink = {
  title: "Workload",
  to: "kubernetes-workload",
  labels: { workload_type: "workload_type", workload: "workload" },
  variables: ["namespace"],
};

/** From a dashboard of a namespace or a workload. */
export const toPod: DataLink = {
  title: "Pod",
  to: "kubernetes-pod",
  labels: { pod: "pod" },
  variables: ["namespace"],
};

/** From where pods of several namespaces stand together. */
export const toPodOfAny: DataLink = {
  title: "Pod",
  to: "kubernetes-pod",
  labels: { namespace: "namespace", pod: "pod" },
};

export const toNode: DataLink = { title: "Node", to: "kubernetes-node", labels: { node: "node" } };

export const toVolumes: DataLink = {
  title: "Volumes",
  to: "kubernetes-volumes",
  labels: { namespace: "namespace" },
};
