import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { parseSync } from "@swc/core";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { importsOf } from "../../sdk/memory/imports-of.ts";

const files = readdirSync(join(repository, "sdk"), { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => join(repository, "sdk", path));

type Node = Readonly<Record<string, unknown>>;

/** What a parser of TypeScript finds in a module: every import that is not of types alone, at whatever depth. */
function parsedImports(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const { type, typeOnly, source, callee, arguments: given } = node as Node;
  const isCall = type === "CallExpression" && (callee as Node)["type"] === "Import";
  const named = isCall ? ((given as Node[])[0]?.["expression"] as Node) : (source as Node | null);
  const isImport = isCall || /^(Import|ExportNamed|ExportAll)Declaration$/.test(String(type));
  return [
    ...(isImport && !typeOnly && typeof named?.["value"] === "string" ? [named["value"]] : []),
    ...Object.values(node).flatMap(parsedImports),
  ];
}

test("of every module of the machine it finds what a parser finds", () => {
  expect(files.length).toBeGreaterThan(200);
  const differ = files.filter((path) => {
    const text = readFileSync(path, "utf8");
    const found = new Set(importsOf(path, text));
    const parsed = parsedImports(parseSync(text, { syntax: "typescript", target: "es2023" }));
    const relative = parsed.filter((name) => name.startsWith("."));
    return !relative.every((name) => found.has(resolve(path, "..", name)));
  });
  expect(differ).toEqual([]);
});

const said = (text: string) => importsOf("/a/b.ts", text);

test("imports of types are left out, however they are written, and nothing behind them", () => {
  expect(said('import type { A } from "./a.ts";\nimport { b } from "./b.ts";')).toEqual([
    "/a/b.ts",
  ]);
  expect(said('import type A from "./a.ts"\nimport "./b.ts"')).toEqual(["/a/b.ts"]);
  expect(said('export type { A } from "./a.ts";\nexport * from "../b.ts";')).toEqual(["/b.ts"]);
  expect(said('export type { A };\nconst b = await import("./b.ts");')).toEqual(["/a/b.ts"]);
  expect(said('export type A = number;\nconst b = await import("./b.ts");')).toEqual(["/a/b.ts"]);
  expect(said("import {\n  type A,\n  b,\n} from './b.ts';")).toEqual(["/a/b.ts"]);
});

test("packages are left out", () => {
  expect(said('import { parse } from "yaml";\nimport "node:fs";')).toEqual([]);
});
