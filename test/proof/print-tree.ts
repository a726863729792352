import { createHash } from "node:crypto";
import { build } from "../../sdk/check/build.ts";
import { formatFindings } from "../../sdk/check/format-findings.ts";
import { loadFleet } from "../../sdk/commands/load-fleet.ts";

/** What one process makes of the content, for a test that compares processes. */
export interface PrintedTree {
  readonly node: string;
  readonly locale: string;
  readonly timeZone: string;
  /** SHA-256 by path. */
  readonly files: Readonly<Record<string, string>>;
}

const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
const { files, findings } = await build(await loadFleet());
if (findings.length > 0) throw new Error(formatFindings(findings, []));
const tree: PrintedTree = {
  node: process.version,
  locale,
  timeZone,
  files: Object.fromEntries(
    files.map(({ path, content }) => [path, createHash("sha256").update(content).digest("hex")]),
  ),
};
console.log(JSON.stringify(tree));
