import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { importedFiles } from "./imported-files.ts";
import { judgeFolders } from "./judge-path.ts";
import { type Judge, judges } from "./judges.ts";

/** What asks judges without being a file of jest's. */
const otherRuns = ["e2e/e2e.ts", "rules/mutate.ts"];

/**
 * The judges (and "schemas") that a change concerns, nearest first: those whose pin it moves, those that a
 * test asks which it changes, those that a test asks which imports what it changes.
 *
 * @param changed paths in the repository
 */
export function touchedJudges(repository: string, changed: readonly string[]): string[] {
  const files = new Set(changed.map((path) => join(repository, path)));
  const folder = join(repository, "test");
  const tests = testFiles(folder).map((test) => ({ test, reads: [...importedFiles(test)] }));
  const changedTests = tests.filter(({ test }) => files.has(test));
  const touchedTests = tests.filter(({ reads }) => reads.some((file) => files.has(file)));
  const read = [...changedTests, ...touchedTests].flatMap(({ reads }) => reads);
  const asking = [...new Set(read)].filter((file) => file.startsWith(folder));
  return [...new Set([...pinned(changed), ...asking.flatMap(asked)])];
}

/** The judges (and "schemas") that a file asks, or anything of the tests that it imports. */
export function askedJudges(repository: string, entry: string): string[] {
  const folder = join(repository, "test");
  const read = [...importedFiles(join(repository, entry))];
  return [...new Set(read.filter((file) => file.startsWith(folder)).flatMap(asked))];
}

function testFiles(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const tests = names.filter((name) => name.endsWith(".test.ts")).sort();
  return [...tests, ...otherRuns].map((name) => join(folder, name));
}

/** The judges whose folder of pins a change is in. */
function pinned(changed: readonly string[]): string[] {
  const folders = changed.map((path) => /^test\/judges\/([^/]+)\//.exec(path)?.[1]);
  const named = judges.filter(
    (judge: Judge) =>
      "folder" in judge && judgeFolders(judge).some((folder) => folders.includes(folder)),
  );
  return [...(folders.includes("schemas") ? ["schemas"] : []), ...named.map(({ name }) => name)];
}

/** The judges that a file asks: by name, or because it is the file that calls the program. */
function asked(file: string): string[] {
  const program = basename(file, ".ts");
  const called = judges.filter((judge: Judge) => judge.binaries[0] === program);
  const named = readFileSync(file, "utf8").matchAll(/(?:requireJudge|judgePath)\("([\w.-]+)"/g);
  return [
    ...(program === "schemas" ? ["schemas"] : []),
    ...called.map(({ name }) => name),
    ...[...named].map(([, name = ""]) => name),
  ];
}
