import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeEach, expect, test } from "@jest/globals";
import { repository } from "../sdk/commands/load-fleet.ts";
import { copyFile } from "./copy-files.ts";
import { runProcess } from "./write/run-script.ts";

/** How a Node starts that does not read TypeScript, in a checkout of three modules. */
const scratch = mkdtempSync(join(tmpdir(), "start-"));
const checkout = join(scratch, ".cache/javascript/checkout");
const states = join(checkout, ".cache/javascript");

afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(checkout, { recursive: true, force: true });
  for (const folder of ["sdk", "clusters"]) mkdirSync(join(checkout, folder), { recursive: true });
  const programs = readdirSync(join(repository, "sdk")).filter((name) => name.endsWith(".mjs"));
  for (const name of programs) copyFile(join(repository, "sdk", name), join(checkout, "sdk", name));
  copyFile(join(repository, "package.json"), join(checkout, "package.json"));
  symlinkSync(join(repository, "node_modules"), join(checkout, "node_modules"));
  write("clusters/index.ts", 'export const fleet: string = "fleet";\n');
  write("sdk/word.ts", 'export const word: string = "one";\n');
  write("sdk/entry.ts", entry);
});

/** Prints a word of another module, the content, its own place, and where an error is made. */
const entry = `interface Unused {
  readonly nothing: string;
}
import { word } from "./word.ts";
const { fleet } = await import("../clusters/index.ts");
const [, made = ""] = String(new Error("x").stack).split("\\n");
console.log([word, fleet, import.meta.url, import.meta.dirname, /[^/(]*:\\d+(?=:\\d+)/.exec(made)].join(" "));
`;

function write(path: string, text: string): void {
  writeFileSync(join(checkout, path), text);
}

// Newer Nodes read TypeScript unless they are told not to.
const flags = "typescript" in process.features ? ["--no-experimental-strip-types"] : [];

/** Of which modules there is JavaScript, once for each state. */
function written(): string[] {
  const files = readdirSync(states, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => relative(states, join(parentPath, name)))
    .map((path) => path.replace(/\.[0-9a-f]{40}\.mjs$/, ""))
    .sort();
}

function run() {
  const line = [...flags, join(checkout, "sdk/start.mjs"), join(checkout, "sdk/entry.ts")];
  return runProcess(process.execPath, line, { NODE_OPTIONS: "" });
}

const says = (word: string) => ({
  ...{ code: 0, signal: null, stderr: "" },
  stdout: `${word} fleet file://${checkout}/sdk/entry.ts ${checkout}/sdk entry.ts:6\n`,
});

test("runs the JavaScript of the sources as if it lay where they lie, as several processes at once", async () => {
  const ended = await Promise.all([run(), run(), run()]);
  expect(ended).toEqual([says("one"), says("one"), says("one")]);
  expect(written()).toEqual(["clusters/index", "sdk/entry", "sdk/word"]);
});

test("writes anew what changed, and what imports that, also in a circle", async () => {
  write("sdk/word.ts", 'export { word } from "./first.ts";\n');
  write("sdk/first.ts", 'import "./second.ts";\nexport const word: string = "one";\n');
  write("sdk/second.ts", 'import "./first.ts";\nimport "./third.ts";\n');
  write("sdk/third.ts", "export {};\n");
  expect(await run()).toEqual(says("one"));
  const before = written();
  write("sdk/second.ts", 'import "./third.ts";\nimport "./first.ts";\n');
  expect(await run()).toEqual(says("one"));
  const again = ["sdk/entry", "sdk/first", "sdk/second", "sdk/word"];
  expect(written()).toEqual([...before, ...again].sort());
});

test("runs what was saved last, even of the same length in the same millisecond, and forgets the rest in time", async () => {
  expect(await run()).toEqual(says("one"));
  write("sdk/word.ts", 'export const word: string = "two";\n');
  utimesSync(join(checkout, "sdk/word.ts"), 0, 0);
  // What was left by a process that was killed, or asked for long ago.
  const old = join(states, "sdk", `word.${"0".repeat(40)}.mjs.1`);
  writeFileSync(old, "");
  for (const path of [old, states]) utimesSync(path, 0, 0);
  expect(await run()).toEqual(says("two"));
  expect(written()).toEqual(["clusters/index", "sdk/entry", "sdk/entry", "sdk/word", "sdk/word"]);
});

test("starts where nothing can be written, too, and never writes behind a link", async () => {
  write(".cache", "no folder");
  expect(await run()).toEqual(says("one"));

  rmSync(join(checkout, ".cache"));
  const outside = mkdtempSync(join(scratch, "outside-"));
  symlinkSync(outside, join(checkout, ".cache"));
  expect(await run()).toEqual(says("one"));
  expect(readdirSync(outside)).toEqual([]);
});

test.each([
  ["a module that is not there", 'import "./absent.ts";', /Cannot find module '.*sdk\/absent\.ts'/],
  ["what is no TypeScript", "const = 1;", /sdk\/entry\.ts:8\n/],
])("tells %s by the name of the source", async (_, addition, why) => {
  write("sdk/entry.ts", `${entry}${addition}\n`);
  expect(await run()).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(why) });
});

/** Why a checkout cannot be run, as each start asks. */
const { nodeFault, packagesFault } = (await import(
  new URL("../sdk/packages.mjs", import.meta.url).href
)) as Record<"nodeFault" | "packagesFault", (folder: string) => string | undefined>;

test.each([
  ["another version", { yaml: { version: "0.0.1" } }, /yaml is 2\.\S+ and should be 0\.0\.1/],
  ["one that is missing", { absent: { version: "1.0.0" } }, /absent is missing/],
  ["one for another machine", { absent: { version: "1.0.0", optional: true } }, undefined],
  ["what is installed", {}, undefined],
])("packages are those of package-lock.json: %s", (_, more, why) => {
  const locked = join(repository, "package-lock.json");
  const { packages } = JSON.parse(readFileSync(locked, "utf8")) as { packages: object };
  const others = Object.entries(more).map(([name, one]) => [`node_modules/${name}`, one]);
  const asked = { packages: { ...packages, ...Object.fromEntries(others) } };
  write("package-lock.json", JSON.stringify(asked));
  const says = why && new RegExp(`^packages .*${why.source}\\): run npm ci$`);
  expect(packagesFault(checkout)).toEqual(says && expect.stringMatching(says));
});

const [major = 0, minor = 0, patch = 0] = process.versions.node.split(".").map(Number);

/** Has the checkout ask for a Node; returns what is said to any other. */
function askFor(oldest: string): string {
  write("package.json", JSON.stringify({ type: "module", engines: { node: `>=${oldest}` } }));
  return `this is Node ${process.versions.node}, and ${oldest} is the oldest that runs it: install a newer one`;
}

test.each([
  [`${major + 1}`, true],
  [`${major}.${minor + 1}`, true],
  [`${major}.${minor}.${patch + 1}`, true],
  [`${major}.${minor}.${patch}`, false],
  [`${major - 1}.${minor + 1}`, false],
])("a Node older than %s is refused: %s", (oldest, isRefused) => {
  const says = askFor(oldest);
  expect(nodeFault(checkout)).toBe(isRefused ? says : undefined);
});

test("before anything runs, an older Node and packages that are missing are told", async () => {
  rmSync(join(checkout, "node_modules"));
  write("package-lock.json", JSON.stringify({ packages: {} }));
  const ended = { code: 3, signal: null, stdout: "" };
  const stderr = "Cannot start: no packages are installed: run npm ci\n";
  expect(await run()).toEqual({ ...ended, stderr });
  const older = askFor(`${major + 1}`);
  expect(await run()).toEqual({ ...ended, stderr: `Cannot start: ${older}\n` });
});
