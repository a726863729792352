import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { layout } from "../../sdk/layout/layout.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { evaluated } from "../base/evaluated.ts";
import { readObjects } from "../judges/go-yaml.ts";

/** Applications and AppProjects of this repository, as Argo CD reads them. Asks a judge, so tests call it and no module does. */
export async function argoObjects(): Promise<KubernetesObject[]> {
  const files = layout(evaluated).filter(({ path }) => /^(apps|bootstrap)\//.test(path));
  return readObjects(files.map(({ content }) => content).join("---\n"));
}

/** Every object that the applications of a cluster deliver. */
export function objectsOf({ applications }: EvaluatedCluster): KubernetesObject[] {
  return applications.flatMap(({ objects }) => objects);
}
