import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { remembered } from "../../sdk/basics/remembered.ts";
import { cacheFolder, cacheKey } from "./cache.ts";
import { JudgeMissing } from "./judge-missing.ts";
import { type GoJudge, type Judge, type JudgeName, judges } from "./judges.ts";
import { pinnedVersion } from "./pinned-version.ts";

const here = import.meta.dirname;

/** The folder beside a judge's binary for what its `keeps` names. */
export const keptIn = "kept";

/** The folder of a judge's go.mod. */
export function judgeModule(judge: GoJudge): string {
  return join(here, judge.folder);
}

/** The version that a judge is pinned at, with its `v`. */
export function judgeVersion(judge: Judge): string {
  return "version" in judge ? judge.version : pinnedVersion(judgeModule(judge), judge.module);
}

/** Where a judge is in the cache, built or not. */
export const judgeFolder = remembered((judge: Judge): string => {
  const key = cacheKey([
    JSON.stringify([judge, process.platform, process.arch]),
    ...("version" in judge ? [] : judgeFolders(judge).flatMap(sourcesOf)),
  ]);
  return join(cacheFolder(), `${judge.name}-${judgeVersion(judge)}-${key}`);
});

/** The folders beside this file that a judge is built from: its own, and the modules that its go.mod takes from here. */
export function judgeFolders(judge: GoJudge): string[] {
  const pins = readFileSync(join(judgeModule(judge), "go.mod"), "utf8");
  return [judge.folder, ...[...pins.matchAll(/=> \.\.\/(\S+)/g)].map(([, folder = ""]) => folder)];
}

/** The pins in a folder, and its own program where it has one. */
function sourcesOf(folder: string): Buffer[] {
  const names = readdirSync(join(here, folder)).filter((name) =>
    /^go\.(mod|sum)$|\.go$/.test(name),
  );
  return names.sort().map((name) => readFileSync(join(here, folder, name)));
}

/**
 * The absolute path of a judge's binary, or undefined when it is not built.
 *
 * @param binary for a judge that has several names, such as argocd-server of argo-cd
 */
export function judgePath(name: JudgeName, binary?: string): string | undefined {
  const judge: Judge = findJudge(name);
  const path = join(judgeFolder(judge), binary ?? judge.binaries[0]);
  return existsSync(path) ? path : undefined;
}

/** The absolute path of a file that a judge keeps for tests, as `keeps` names it. */
export function keptFile(name: JudgeName, path: string): string {
  return join(dirname(requireJudge(name)), keptIn, path);
}

/** Like `judgePath`, for callers that cannot go on without it. */
export function requireJudge(name: JudgeName, binary?: string): string {
  const path = judgePath(name, binary);
  if (path !== undefined) return path;
  throw new JudgeMissing(binary ?? name, name);
}

export function findJudge(name: JudgeName): Judge {
  const judge = judges.find((candidate) => candidate.name === name);
  if (judge === undefined) throw new Error(`test/judges/judges.ts: No judge is named "${name}"`);
  return judge;
}
