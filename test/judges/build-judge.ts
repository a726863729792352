import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fillFolder } from "./cache.ts";
import { downloadModule } from "./download-module.ts";
import { goEnvironment } from "./go-environment.ts";
import { judgeFolder, judgeModule, judgeVersion, keptIn } from "./judge-path.ts";
import type { GoJudge } from "./judges.ts";
import { fillLacking } from "./lacking-files.ts";
import { run } from "./run.ts";

/** Builds a judge from Go modules into the cache. */
export async function buildJudge(judge: GoJudge, signal: AbortSignal): Promise<void> {
  await fillFolder(judgeFolder(judge), async (folder) => {
    const [binary, ...links] = judge.binaries;
    const filled = join(folder, "filled");
    const added = await fillLacking(judge, filled);
    await run("go", ["build", ...added, ...buildArguments(judge, join(folder, binary))], {
      cwd: judgeModule(judge),
      env: { ...goEnvironment, ...(judge.withHeadersOf && { CGO_ENABLED: "1" }) },
      signal,
    });
    await rm(filled, { recursive: true, force: true });
    for (const link of links) await symlink(binary, join(folder, link));
    for (const path of judge.keeps ?? []) await keep(judge, path, folder);
  });
}

async function keep(judge: GoJudge, path: string, folder: string): Promise<void> {
  const source = await downloadModule(judgeModule(judge), judge.module);
  const target = join(folder, keptIn, path);
  await mkdir(dirname(target), { recursive: true });
  // A copy made by content: the module cache's files are read-only.
  await writeFile(target, await readFile(join(source, path)));
}

function buildArguments(judge: GoJudge, output: string): string[] {
  const version = judgeVersion(judge);
  const bare = version.slice(1);
  const [major = "", minor = ""] = bare.split(".");
  const values: Record<string, string> = { version, bare, major, minor };
  const stamps = Object.entries(judge.stamps ?? {}).map(
    ([variable, text]) =>
      `-X ${variable}=${text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "")}`,
  );
  return [
    ...["-trimpath", "-p", "2", "-buildvcs=false"],
    ...["-tags", (judge.tags ?? []).join(",")],
    ...(judge.unoptimised ? ["-gcflags=all=-N -l"] : []),
    ...["-ldflags", ["-s", "-w", ...stamps].join(" ")],
    ...["-o", output, judge.package],
  ];
}
