import { type KubernetesObject, readObjects } from "./go-yaml.ts";
import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";

/** 5.8.1 is what Argo CD 3.4 and later bundle, 5.7.0 what 3.2 does. */
export type KustomizeVersion = "5.8.1" | "5.7.0" | "newest";

/** Builds a folder with kustomize, as Argo CD would, and returns the objects as Argo CD reads them. */
export async function kustomizeBuild(
  folder: string,
  version: KustomizeVersion = "5.8.1",
): Promise<KubernetesObject[]> {
  return readObjects(await kustomizeText(folder, version));
}

/** Like `kustomizeBuild`, but returns the text that kustomize prints. */
export async function kustomizeText(
  folder: string,
  version: KustomizeVersion = "5.8.1",
): Promise<string> {
  const program = requireJudge(version === "newest" ? "kustomize" : `kustomize-${version}`);
  return (await run(program, ["build", folder])).stdout;
}
