import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Values } from "../../sdk/index.ts";
import { type KubernetesObject, readObjects } from "./go-yaml.ts";
import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";
import { kubernetesVersions } from "./schemas.ts";

/** What Helm makes of a chart, as Argo CD asks it (v3.5.7, `util/helm/cmd.go`), and Argo CD reads it. */
export async function helmTemplate(
  chart: string,
  { release, namespace, values }: { release: string; namespace: string; values: Values },
): Promise<KubernetesObject[]> {
  const folder = await mkdtemp(join(tmpdir(), "helm-"));
  try {
    const file = join(folder, "values.yaml");
    await writeFile(file, JSON.stringify(values));
    const [kubernetes = ""] = kubernetesVersions();
    const { stdout } = await run(requireJudge("helm"), [
      ...["template", release, chart, `--namespace=${namespace}`, `--values=${file}`],
      ...["--include-crds", `--kube-version=${kubernetes}`],
    ]);
    return await readObjects(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Packs a chart's folder as one release, into another folder; returns the archive's path. */
export async function helmPackage(
  chart: string,
  { version, into }: { version: string; into: string },
): Promise<string> {
  await run(requireJudge("helm"), [
    ...["package", chart, `--version=${version}`, `--destination=${into}`],
  ]);
  return join(into, `${basename(chart)}-${version}.tgz`);
}

/** Writes the index of a repository beside the archives of its charts. */
export async function helmIndex(folder: string): Promise<void> {
  await run(requireJudge("helm"), ["repo", "index", folder]);
}

/** Puts an archive into a registry on loopback, which speaks no TLS. */
export async function helmPush(
  archive: string,
  registry: `oci://127.0.0.1:${string}`,
): Promise<void> {
  await run(requireJudge("helm"), ["push", archive, registry, "--plain-http"]);
}
