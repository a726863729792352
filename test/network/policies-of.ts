import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";

/** Every policy that a cluster is given, of Kubernetes' kind and of Cilium's. */
export function policiesOf({ applications }: EvaluatedCluster): KubernetesObject[] {
  return applications
    .flatMap(({ objects }) => objects)
    .filter(({ kind }) => kind.endsWith("NetworkPolicy"));
}
