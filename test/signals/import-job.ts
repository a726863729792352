import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wrongPassword } from "../../base/grafana/import/script.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { clusters, objectOf, objectsOf } from "../base/evaluated.ts";
import { PackageMissing } from "../judges/package-missing.ts";
import { run, type RunResult } from "../judges/run.ts";
import { NotInFleet } from "../not-in-fleet.ts";

/** The files of a ConfigMap or a Secret, by name. */
type Files = Readonly<Record<string, string>>;

/** The first Grafana of the fleet that a Job fills. */
export function filledGrafana(): EvaluatedApplication {
  const found = clusters
    .flatMap(({ applications }) => applications)
    .find((one) => one.component.name === "grafana" && objectsOf(one, "Job").length > 0);
  if (!found) throw new NotInFleet("a Grafana that a Job fills");
  return found;
}

/** What the Job's pod mounts: folder → files. Each key of a Secret holds the password. */
export function mountsOf(grafana: EvaluatedApplication, password: string): Map<string, Files> {
  const { containers, volumes = [] } = objectOf(grafana, "Job").spec!.template.spec!;
  return new Map(
    containers[0]!.volumeMounts!.map(({ name, mountPath }) => {
      const { configMap, secret } = volumes.find((one) => one.name === name)!;
      const keys = (secret?.items ?? []).map(({ path }) => [path, password]);
      const map = configMap && objectOf(grafana, "ConfigMap", configMap.name).data;
      return [mountPath, map ?? (Object.fromEntries(keys) as Files)];
    }),
  );
}

/**
 * Runs the container of the Job, with what it mounts below a folder; `url` is where Grafana answers. Where the Job waits
 * for seconds, it goes on at once here.
 */
export function runImport(
  mounts: ReadonlyMap<string, Files>,
  { folder, url }: { readonly folder: string; readonly url: string },
): Promise<RunResult> {
  if (!existsSync("/usr/bin/curl")) throw new PackageMissing("curl");
  const pod = objectOf(filledGrafana(), "Job").spec!.template.spec!;
  const { command = [], env = [] } = pod.containers[0]!;
  const at = (path: string) => join(folder, path);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, files] of mounts) {
    mkdirSync(at(path), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(at(path), file), text);
  }
  mkdirSync(at("bin"));
  writeFileSync(at("bin/sleep"), "#!/bin/sh\n", { mode: 0o755 });
  const said = env.map(({ name, value = "" }) => [name, value.startsWith("/") ? at(value) : value]);
  const [shell = "", ...files] = command;
  return run(shell, files.map(at), {
    env: {
      ...Object.fromEntries(said),
      ...{ GRAFANA: url, TMPDIR: at("tmp"), PATH: `${at("bin")}:${process.env["PATH"]}` },
    },
    codes: [0, 1, wrongPassword],
  });
}
