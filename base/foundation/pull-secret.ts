import { type ClusterFacts, externalSecret, type Resource } from "../../sdk/index.ts";

/** What pods of a namespace pull their images with, where the cluster's registry asks for it. */
export function pullSecret(namespace: string, cluster: ClusterFacts): Resource[] {
  const name = cluster.images?.pullSecret;
  if (name === undefined) return [];
  const keys = ["dockerconfigjson"] as const;
  const about = { dockerconfigjson: "as `docker login` writes it into config.json" };
  const { spec, ...secret } = externalSecret(name, namespace, { cluster, keys, about });
  // A property of an entry is a path to External Secrets, so it cannot begin with the dot that the key has.
  const template = {
    type: "kubernetes.io/dockerconfigjson",
    engineVersion: "v2" as const,
    mergePolicy: "Replace" as const,
    data: { ".dockerconfigjson": "{{ .dockerconfigjson }}" },
  };
  return [{ ...secret, spec: { ...spec, target: { ...spec?.target, template } } }];
}
