import { join } from "node:path";
import { build } from "../check/build.ts";
import { distantDeclarations } from "../check/distant-declarations.ts";
import { distantDrafts } from "../check/draft-days.ts";
import { ends } from "../check/ends.ts";
import { formatImageReport, imageReport } from "../check/image-report.ts";
import { unreadFacets } from "../check/unread-facets.ts";
import { idleWaivers } from "../check/waivers.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { fillIn } from "../model/fill-in.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Waiver } from "../model/waiver.ts";
import { untold } from "../routing/untold.ts";
import { fillIns } from "../scaffold/fill-ins.ts";
import { formatNewValues } from "../upgrade/new-values.ts";
import { formatUncompared } from "../upgrade/uncompared.ts";
import { compareWithBase } from "../upgrade/upgrade.ts";
import { advice } from "../write/advice.ts";
import { compare, ownership } from "../write/compare.ts";
import { askIndex } from "../write/git.ts";
import { readRecord } from "../write/record.ts";
import { safeTree } from "../write/safe-tree.ts";
import { scan } from "../write/scan.ts";
import { repository } from "./load-fleet.ts";
import { reject } from "./reject.ts";

/** Judges the content and compares its tree with the one on disk and with what runs; says so, returns the exit code. */
export async function checkTree(
  fleet: Fleet,
  {
    base,
    today = false,
  }: { readonly base?: string | undefined; readonly today?: boolean | undefined },
): Promise<number> {
  const day = new Date().toISOString().slice(0, 10);
  const built = await build(fleet, today ? { today: day } : {});
  const { files, evaluated } = built;
  const distant = [...distantDrafts(built, day), ...distantDeclarations(fleet, day)];
  const findings = [...built.findings, ...idleWaivers(built.idle), ...distant];
  for (const line of fillIns(repository)) {
    // What a finding quotes is told with it, at the same line.
    const text = line.slice(line.indexOf(fillIn));
    if (!findings.some(({ message }) => message.includes(text))) console.log(line);
  }
  if (built.findings.length > 0) {
    printDeclarations(fleet);
    return reject({ findings, evaluated });
  }
  const comparison = compareWithBase(built, { repository, ...(base !== undefined && { base }) });
  printDeclarations(fleet, comparison.idle);
  for (const line of comparison.lines) console.log(line);
  for (const values of comparison.newValues) console.log(formatNewValues(values));
  const uncompared = formatUncompared(comparison.uncompared);
  if (base === undefined && uncompared !== "") console.log(uncompared);
  findings.push(...comparison.findings);
  if (findings.length > 0) return reject({ findings, evaluated });
  if (base !== undefined && uncompared !== "") {
    const hint = "name a revision that runs and can be built";
    throw new Failure(`--base ${base}: Cannot compare with all of it; ${hint}:\n${uncompared}`);
  }
  console.log(formatImageReport(imageReport(evaluated)));
  const { clusters } = evaluated;
  for (const line of clusters.flatMap((one) => untold(one, clusters) ?? [])) console.log(line);
  for (const line of [...unreadFacets(evaluated.definition), ...ends(evaluated)]) console.log(line);
  const tree = safeTree(repository, "generated");
  const record = readRecord(join(repository, ".cache", "generated.json"));
  const git = askIndex(tree);
  const differences = compare(files, scan(tree), ownership(git, record));
  if (differences.length === 0) {
    console.log(`generated/ is what the code makes: ${files.length} files`);
    return exitCodes.ok;
  }
  for (const { kind, path, detail } of differences) {
    console.error(`  ${kind.padEnd(12)} generated/${path}${detail ? `: ${detail}` : ""}`);
  }
  const what = advice(differences, git.fault);
  console.error(`\ngenerated/ differs from the code in ${differences.length} file(s): ${what}`);
  return exitCodes.differs;
}

/** Lists what is accepted for a while, so that nobody forgets it. */
function printDeclarations(
  { waivers, migrations = [] }: Fleet,
  idle: ReadonlySet<Waiver> = new Set(),
): void {
  for (const waiver of waivers) {
    const { check, object, reason, until } = waiver;
    const rest = idle.has(waiver) ? "; it accepts nothing any more: remove it" : "";
    console.log(`waived until ${until}: ${check} of ${object}: ${reason}${rest}`);
  }
  for (const { object, reason, until } of migrations) {
    console.log(`replaced at every sync until ${until}: ${object}: ${reason}`);
  }
}
