import { parse } from "yaml";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { allOfKind } from "./all-of-kind.ts";

/** A file that provisions datasources; it belongs to the Grafana of its application. */
export interface DatasourceFile {
  readonly application: string;
  readonly object: KubernetesObject;
  readonly key: string;
  readonly text: string;
}

/** The files of datasources that a cluster's ConfigMaps hold. */
export function datasourceFiles(cluster: EvaluatedCluster): DatasourceFile[] {
  return allOfKind(cluster, "ConfigMap").flatMap(({ application, object, resource }) =>
    Object.entries(resource.data ?? {})
      .filter(([, text]) => /^datasources:/m.test(text))
      .map(([key, text]) => ({ application, object, key, text })),
  );
}

/** Reading a file is slow: a law that remembers its verdict asks only for what changed. */
export function provisionedDatasources({
  text,
}: DatasourceFile): readonly { readonly name: string; readonly uid?: string }[] {
  const { datasources } = parse(text) as { datasources?: { name: string; uid?: string }[] };
  return datasources ?? [];
}
