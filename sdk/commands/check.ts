import { join } from "node:path";
import { build } from "../build.ts";
import { formatImageReport, imageReport } from "../check/image-report.ts";
import { exitCodes } from "../fail.ts";
import { formatProblems } from "../problem.ts";
import { untold } from "../routing/untold.ts";
import { fillIns } from "../scaffold/fill-ins.ts";
import { compare, ownership } from "../write/compare.ts";
import { gitIndex } from "../write/git.ts";
import { readRecord } from "../write/record.ts";
import { safeTree } from "../write/safe-tree.ts";
import { scan } from "../write/scan.ts";
import { command } from "./command.ts";
import { loadFleet, repository } from "./load-fleet.ts";

const help = `npm run check: is the committed tree what the code makes, and does every law hold? Writes nothing.

  --today   also fail for waivers and drafts whose last day has passed

Exit codes: 0 yes, 1 the tree differs, 2 content rejected, 3 could not run.`;

await command(help, { today: { type: "boolean" } }, async ({ today }) => {
  const fleet = await loadFleet();
  const day = new Date().toISOString().slice(0, 10);
  const { problems, files, evaluated } = await build(fleet, today ? { today: day } : {});
  for (const { check, object, reason, until } of fleet.waivers) {
    console.log(`waived until ${until}: ${check} of ${object}: ${reason}`);
  }
  for (const line of fillIns(repository)) console.log(line);
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    console.error(`\n${problems.length} problem(s).`);
    return exitCodes.rejected;
  }
  console.log(formatImageReport(imageReport(evaluated)));
  for (const line of evaluated.clusters.flatMap((cluster) => untold(cluster) ?? [])) {
    console.log(line);
  }
  const tree = safeTree(repository, "generated");
  const record = readRecord(join(repository, ".cache", "generated.json"));
  const differences = compare(files, scan(tree), ownership(gitIndex(tree), record));
  if (differences.length === 0) {
    console.log(`generated/ is what the code makes: ${files.length} files`);
    return exitCodes.ok;
  }
  for (const { kind, path, detail } of differences) {
    console.error(`  ${kind.padEnd(12)} generated/${path}${detail ? `: ${detail}` : ""}`);
  }
  const ours = differences.some(({ kind }) => kind !== "foreign" && kind !== "strange");
  const advice = ours ? "run npm run generate" : "they are not ours: move or remove them";
  console.error(`\ngenerated/ differs from the code in ${differences.length} file(s): ${advice}`);
  return exitCodes.differs;
});
