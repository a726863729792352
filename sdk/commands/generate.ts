import { build } from "../check/build.ts";
import { exitCodes } from "../basics/fail.ts";
import { writeTree } from "../write/write-tree.ts";
import { command } from "./command.ts";
import { loadFleet, repository } from "./load-fleet.ts";
import { reject } from "./reject.ts";

const help = `npm run generate: writes generated/ from the TypeScript in base, apps, overlays and clusters.

Exit codes: 0 written, 2 content rejected and nothing written, 3 could not run.`;

await command(help, {}, async () => {
  const built = await build(await loadFleet());
  if (built.findings.length > 0) return reject(built, "; nothing was written");
  const { files, evaluated } = built;
  const { written, removed, foreign, saved, gitFault } = writeTree(files, repository);
  for (const path of written) console.log(`  wrote    generated/${path}`);
  for (const path of removed) console.log(`  removed  generated/${path}`);
  const whose = gitFault ? `git does not say whose it is (${gitFault})` : "not ours and not in git";
  for (const path of foreign) console.warn(`  foreign  generated/${path}: ${whose}; left alone`);
  for (const [path, copy] of saved)
    console.warn(`  healed   generated/${path}: the edit made by hand is kept in ${copy}`);
  const clusters = evaluated.clusters.map(({ facts }) => facts.name).join(", ");
  const changes = written.length + removed.length;
  console.log(
    `generated/: ${files.length} files for ${clusters}, ${changes === 0 ? "nothing changed" : `${changes} changed`}`,
  );
  return exitCodes.ok;
});
