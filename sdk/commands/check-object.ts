import { readFileSync, statSync } from "node:fs";
import { didYouMean } from "../basics/did-you-mean.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { judgeTeamFile } from "../check/team-file.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Fleet } from "../model/fleet.ts";
import { cataloguesOf, foreignLines } from "./check-rules.ts";

/** `check --object`: tells a team what a cluster makes of its monitors, rules and routes, and returns the exit code. */
export async function checkObject(
  path: string,
  { name, fleet }: { readonly name: string | undefined; readonly fleet: Fleet },
): Promise<number> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    const why = found ? "it is no file of text" : "there is no such file";
    throw new Failure(`Cannot judge ${path}: ${why}`);
  }
  const { clusters } = evaluate(fleet).evaluated;
  if (clusters.length === 0) {
    throw new Failure(`Cannot judge ${path}: npm run check says what is wrong with the fleet`);
  }
  const names = clusters.map(({ facts }) => facts.name);
  const cluster = clusters.find(({ facts }) => facts.name === name);
  if (cluster === undefined) {
    const what = name === undefined ? "name a cluster by --cluster" : `no cluster is "${name}"`;
    const hint = (name && didYouMean(name, names)) || `one of ${names.join(", ")}`;
    throw new Failure(`Cannot judge ${path}: ${what} (${hint})`);
  }
  const text = readFileSync(path, "utf8");
  const { findings, objects, others } = await judgeTeamFile(
    { path, text },
    cluster,
    cataloguesOf(clusters),
  );
  for (const line of foreignLines(findings)) console.error(line);
  const rest = others === 0 ? "" : `; ${others} of other kinds passed over`;
  if (objects === 0 && findings.length === 0) {
    throw new Failure(`Cannot judge ${path}: it holds no monitor, rule or route${rest}`);
  }
  if (findings.length === 0) {
    console.log(`${path}: ${objects} object(s) that ${name} takes as they are${rest}`);
    return exitCodes.ok;
  }
  console.error(`\n${findings.length} finding(s) in ${objects} object(s)${rest}`);
  return exitCodes.rejected;
}
