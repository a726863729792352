import type { Variable } from "../../../sdk/index.ts";
import { state } from "./expressions.ts";
import { podWorkload } from "../workload-record.ts";

export const namespace: Variable = {
  name: "namespace",
  query: `label_values(kube_namespace_status_phase{${state}}, namespace)`,
};

export const workloadType: Variable = {
  name: "workload_type",
  query: `label_values(${podWorkload}{namespace="$namespace"}, workload_type)`,
};

export const workload: Variable = {
  name: "workload",
  query: `label_values(${podWorkload}{namespace="$namespace", workload_type="$workload_type"}, workload)`,
};

export const pod: Variable = {
  name: "pod",
  query: `label_values(kube_pod_info{${state}, namespace="$namespace"}, pod)`,
};

export const node: Variable = {
  name: "node",
  query: `label_values(kube_node_info{${state}}, node)`,
};
