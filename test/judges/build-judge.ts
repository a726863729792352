import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { fillFolder } from "./cache.ts";
import { judgeFolder, judgeModule, judgeVersion } from "./judge-path.ts";
import type { GoJudge } from "./judges.ts";
import { run } from "./run.ts";

/** What keeps a build the same everywhere, whatever the user's own Go settings are. */
export const goEnvironment = {
  // A pin may ask for a newer Go than the one installed.
  GOTOOLCHAIN: "auto",
  GOFLAGS: "-mod=readonly",
  GOWORK: "off",
  CGO_ENABLED: "0",
};

/** Builds a judge from Go modules into the cache. */
export async function buildJudge(judge: GoJudge, signal: AbortSignal): Promise<void> {
  await fillFolder(judgeFolder(judge), async (folder) => {
    const [binary, ...links] = judge.binaries;
    await run("go", buildArguments(judge, join(folder, binary)), {
      cwd: judgeModule(judge),
      env: goEnvironment,
      signal,
    });
    for (const link of links) await symlink(binary, join(folder, link));
  });
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
    ...["build", "-trimpath", "-p", "2", "-buildvcs=false"],
    ...["-tags", (judge.tags ?? []).join(",")],
    ...["-ldflags", ["-s", "-w", ...stamps].join(" ")],
    ...["-o", output, judge.package],
  ];
}
