import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The text of each component's RUNBOOK.md, by the name of its folder. Content like any module, read once. */
export function runbooks(base: URL): Record<string, string> {
  const files = readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, file: new URL(`${name}/RUNBOOK.md`, base) }))
    .filter(({ file }) => existsSync(file))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  return Object.fromEntries(files.map(({ name, file }) => [name, readFileSync(file, "utf8")]));
}
