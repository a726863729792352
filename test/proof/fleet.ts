import { build } from "../../sdk/check/build.ts";
import { loadFleet } from "../../sdk/commands/load-fleet.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { formatFindings } from "../../sdk/check/format-findings.ts";
import { readObjects } from "../judges/go-yaml.ts";

/** The fleet of this repository as it is delivered. */
export async function deliveredFleet() {
  const { evaluated, files, findings } = await build(await loadFleet());
  if (findings.length > 0) throw new Error(formatFindings(findings, []));
  const argoFiles = files.filter(({ path }) => /^(apps|bootstrap)\//.test(path));
  return {
    clusters: evaluated.clusters,
    files,
    /** Applications and AppProjects, as Argo CD reads them. Asks a judge, so tests call it and no module does. */
    argoObjects: async () =>
      (await readObjects(
        argoFiles.map(({ content }) => content).join("---\n"),
      )) as KubernetesObject[],
  };
}

/** Every object that the applications of a cluster deliver. */
export function objectsOf({ applications }: EvaluatedCluster): KubernetesObject[] {
  return applications.flatMap(({ objects }) => objects);
}
