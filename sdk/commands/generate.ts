import { build } from "../check/build.ts";
import { exitCodes } from "../basics/fail.ts";
import { formatFindings } from "../model/finding.ts";
import { writeTree } from "../write/write-tree.ts";
import { command } from "./command.ts";
import { loadFleet, repository } from "./load-fleet.ts";

const help = `npm run generate: writes generated/ from the TypeScript in base, apps, overlays and clusters.

Exit codes: 0 written, 2 content rejected and nothing written, 3 could not run.`;

await command(help, {}, async () => {
  const { findings, files, evaluated } = await build(await loadFleet());
  if (findings.length > 0) {
    console.error(formatFindings(findings));
    console.error(`\n${findings.length} finding(s); nothing was written.`);
    return exitCodes.rejected;
  }
  const { written, removed, foreign, saved } = writeTree(files, repository);
  for (const path of written) console.log(`  wrote    generated/${path}`);
  for (const path of removed) console.log(`  removed  generated/${path}`);
  for (const path of foreign)
    console.warn(`  foreign  generated/${path}: not ours and not in git; left alone`);
  for (const [path, copy] of saved)
    console.warn(`  healed   generated/${path}: the edit made by hand is kept in ${copy}`);
  const clusters = evaluated.clusters.map(({ facts }) => facts.name).join(", ");
  const changes = written.length + removed.length;
  console.log(
    `generated/: ${files.length} files for ${clusters}, ${changes === 0 ? "nothing changed" : `${changes} changed`}`,
  );
  return exitCodes.ok;
});
