import { createHash } from "node:crypto";
import { deliveredFleet } from "./fleet.ts";

/** What one process makes of the content, for a test that compares processes. */
export interface PrintedTree {
  readonly node: string;
  readonly locale: string;
  readonly timeZone: string;
  /** SHA-256 by path. */
  readonly files: Readonly<Record<string, string>>;
}

const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
const { files } = await deliveredFleet();
const tree: PrintedTree = {
  node: process.version,
  locale,
  timeZone,
  files: Object.fromEntries(
    files.map(({ path, content }) => [path, createHash("sha256").update(content).digest("hex")]),
  ),
};
console.log(JSON.stringify(tree));
