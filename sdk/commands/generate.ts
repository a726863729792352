import { exitCodes } from "../basics/fail.ts";
import { isSatisfied, rememberSatisfied } from "../memory/verdicts.ts";
import { command } from "./command.ts";
import { loadFleet, repository } from "./load-fleet.ts";
import { settled } from "./settled.ts";

const help = `npm run generate: writes generated/ from the TypeScript in base, apps, overlays and clusters.

Exit codes: 0 written, 2 content rejected and nothing written, 3 could not run.`;

await command({ help }, async () => {
  const before = settled(repository);
  if (before && isSatisfied(before.verdict)) {
    console.log(`generated/: ${before.files} files, nothing changed`);
    return exitCodes.ok;
  }
  const code = await generate();
  if (code === exitCodes.ok) rememberSatisfied(settled(repository)?.verdict);
  return code;
});

/** What this needs is loaded only where it is needed: most runs change nothing. */
async function generate(): Promise<number> {
  // First, as content that cannot be loaded needs none of the rest.
  const fleet = await loadFleet();
  const { build } = await import("../check/build.ts");
  const built = await build(fleet);
  if (built.findings.length > 0) {
    const { reject } = await import("./reject.ts");
    return reject(built, "; nothing was written");
  }
  const { writeTree } = await import("../write/write-tree.ts");
  const { written, removed, foreign, saved, gitFault } = writeTree(built.files, repository);
  for (const path of written) console.log(`  wrote    generated/${path}`);
  for (const path of removed) console.log(`  removed  generated/${path}`);
  const whose = gitFault ? `git does not say whose it is (${gitFault})` : "not ours and not in git";
  for (const path of foreign) console.warn(`  foreign  generated/${path}: ${whose}; left alone`);
  for (const [path, copy] of saved)
    console.warn(`  healed   generated/${path}: the edit made by hand is kept in ${copy}`);
  const changes = written.length + removed.length;
  const what = changes === 0 ? "nothing changed" : `${changes} changed`;
  console.log(`generated/: ${built.files.length} files, ${what}`);
  if (changes > 0) console.log("npm run check says whether what runs now can become that");
  return exitCodes.ok;
}
