import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Finding } from "../model/finding.ts";
import { deepestValue, type NumberedLine, valueOfKey } from "./value-of-key.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** A line of a source file, and the one after it. */
interface Line extends NumberedLine {
  /** `base/grafana/grafana.ts` */
  readonly file: string;
  readonly next: string;
}

/** Whether a line names what a finding is about. */
type Sign = (line: Line) => boolean;

/**
 * The file and line that a finding is most likely mended in, `base/grafana/grafana.ts:57`: the one line of its
 * source that names what it is about; without a line where several do; the source itself where none is known.
 */
export function placeInSource(finding: Finding, root: string = repository): string {
  const ofTest = finding.check === "rule-tests" ? placeOfTest(finding, root) : undefined;
  if (ofTest !== undefined) return ofTest;
  const lines = linesOf(finding.source, root);
  const { said, field } = signs(finding);
  const chosen = choicesIn(lines, finding);
  const all = [...said, ...field];
  const inside = saidOf(chosen ?? lines, finding);
  if (inside) return toPlace(led(all, inside)?.line ?? inside[0]!);
  if (chosen) {
    // Another application may well have a field of that name.
    const line = led(all, chosen)?.line ?? led(said, lines)?.line ?? chosen[0]!;
    return toPlace(line);
  }
  const { line, file } = led(all, lines) ?? { file: mainFile(finding.source, lines) };
  return line ? toPlace(line) : file;
}

/** What a file of many applications, a cluster's or a stack's, says of the one that a finding is about. */
function choicesIn(lines: readonly Line[], { source, object }: Finding): Line[] | undefined {
  const [, application = ""] = object.split("/");
  return source.endsWith(".ts") && application ? valueOfKey(lines, application) : undefined;
}

/**
 * What a file says of a field, `secretStore.provider`, down to the deepest key that is there: what is missing is added
 * to it. Fields of objects are not written so, and folders say nothing as one.
 */
function saidOf(lines: readonly Line[], { source, object, field = "" }: Finding) {
  const [, , kind = ""] = object.split("/");
  if (!source.endsWith(".ts") || kind !== "") return undefined;
  const keys = [...field.matchAll(/(?:^|\.)([\w-]+)|\["([^"]+)"\]/g)];
  return deepestValue(
    lines,
    keys.map(([, key, quoted = ""]) => key ?? quoted),
  );
}

/** Where signs lead, the most telling first: to a line, or to the file of several. */
function led(
  all: readonly Sign[],
  lines: readonly Line[],
): { readonly file: string; readonly line?: Line } | undefined {
  const named = all
    .map((sign) => lines.filter(sign))
    .filter(([first, ...others]) => first && others.every(({ file }) => file === first.file));
  const file = named[0]?.[0]?.file;
  if (file === undefined) return undefined;
  // What tells less may narrow it down, and never leads elsewhere.
  const [line] = named.find(([first, ...more]) => more.length === 0 && first?.file === file) ?? [];
  return { file, ...(line && { line }) };
}

function toPlace({ file, number }: Line): string {
  return `${file}:${number}`;
}

/** Where the test of a rule stands, `*.rule-tests.ts:12`; where it has none, the rule itself. */
function placeOfTest({ source, object }: Finding, root: string): string | undefined {
  const [, rule = ""] = object.split("/");
  const tests = testsOf(source, root).flatMap((file) => linesOfFile(file, root));
  const all = [tests, linesOf(source, root)].map((lines) => lines.filter(writes(rule)));
  const [only, ...more] = all.find(({ length }) => length > 0) ?? [];
  return only && more.length === 0 ? toPlace(only) : only?.file;
}

/** The file of a folder that is called as the folder is. */
function mainFile(source: string, lines: readonly Line[]): string {
  const main = `${source}/${basename(source)}.ts`;
  return lines.some(({ file }) => file === main) ? main : source;
}

/** Many findings can be about one folder, and a process prints once. */
const read = new Map<string, readonly Line[]>();

function linesOf(source: string, root: string): readonly Line[] {
  const key = join(root, source);
  const lines = read.get(key) ?? filesOf(source, root).flatMap((file) => linesOfFile(file, root));
  read.set(key, lines);
  return lines;
}

/** The TypeScript that a source stands for; tests of rules only repeat what stands elsewhere. */
function filesOf(source: string, root: string): string[] {
  const stats = statSync(join(root, source), { throwIfNoEntry: false });
  if (stats?.isFile() && source.endsWith(".ts")) return [source];
  return namesIn(source, root)
    .filter((name) => name.endsWith(".ts") && !isTest(name))
    .map((name) => `${source}/${name}`);
}

function testsOf(source: string, root: string): string[] {
  return namesIn(source, root)
    .filter(isTest)
    .map((name) => `${source}/${name}`);
}

function isTest(name: string): boolean {
  return name.endsWith(".rule-tests.ts");
}

function namesIn(source: string, root: string): string[] {
  const isFolder = statSync(join(root, source), { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? readdirSync(join(root, source)) : [];
}

/** Those of a file that are no comment. */
function linesOfFile(file: string, root: string): Line[] {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  return lines
    .map((text, index) => ({ file, number: index + 1, text, next: lines[index + 1] ?? "" }))
    .filter(({ text }) => !/^\s*(\/[*/]|\*)/.test(text));
}

/** How a line could name what a finding is about, by its words and by its field, the most telling first. */
function signs({ check, object, field = "", message }: Finding): Record<"said" | "field", Sign[]> {
  // Who needs it does not say where.
  const [what = ""] = message.split("; needed by ");
  const quoted = [...what.matchAll(/"([^"\n]+)"/g)].map(([, word = ""]) => word);
  const [, leading = ""] = /^([A-Za-z_]\w+)[,:]/.exec(message) ?? [];
  const [, , kind = "", , name = ""] = object.split("/");
  const [, key = ""] = /(?:^|\.)([A-Za-z]\w*)(?:\[\d+\])?$/.exec(field) ?? [];
  // Of what is no object the field begins with what a component says: `scrapes[1].port`.
  const [member = ""] = kind === "" ? (/^[A-Za-z]\w*/.exec(field) ?? []) : [];
  // A series that nobody has stands in one text, which several rules may be made of.
  const unknown = check === "metrics" ? quoted.slice(0, 1) : [];
  // Of one law there may be several waivers.
  const waived = check === "waivers" ? [object] : [];
  return {
    said: [
      ...unknown.map(mentions),
      ...[...waived, leading, ...quoted].filter((word) => word !== "").map(writes),
      ...(kind === "" ? [] : makes(kind, name)),
    ],
    field: [member, key].filter((word) => word !== "").map(defines),
  };
}

/** As a text of its own, or as a key. */
function writes(word: string): Sign {
  const isKey = defines(word);
  return (line) =>
    ['"', "'", "`"].some((quote) => line.text.includes(quote + word + quote)) || isKey(line);
}

/** As a word, in whatever text. */
function mentions(word: string): Sign {
  const alone = new RegExp(`(?<![\\w:])${word.replaceAll(/\W/g, "\\$&")}(?![\\w:])`);
  return ({ text }) => alone.test(text);
}

function defines(key: string): Sign {
  const start = new RegExp(`(^|[\\s{,(])${key.replaceAll(/\W/g, "\\$&")}:`);
  return ({ text }) => start.test(text);
}

/** As a literal, or by a function that is called as its kind is: `serviceMonitor("grafana", ...)`. */
function makes(kind: string, name: string): Sign[] {
  const literal = `kind: "${kind}"`;
  const maker = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}(`;
  return [
    ({ text, next }) =>
      text.includes(literal) &&
      (text.includes("metadata:") ? text : next).includes(`name: "${name}"`),
    ({ text }) => text.includes(`${maker}"${name}"`),
    ({ text }) => text.includes(literal) || text.includes(maker),
  ];
}
