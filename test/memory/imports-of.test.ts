import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import typescript from "typescript";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { importsOf } from "../../sdk/memory/imports-of.ts";

const files = ["sdk", "test"].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(repository, folder, path)),
);

/** What the compiler leaves of a module's imports once the types are out. */
function compiledImports(path: string, text: string): string[] {
  const { outputText } = typescript.transpileModule(text, {
    compilerOptions: {
      module: typescript.ModuleKind.ESNext,
      target: typescript.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    },
  });
  const { importedFiles } = typescript.preProcessFile(outputText);
  const relative = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
  return [...new Set(relative.map(({ fileName }) => resolve(path, "..", fileName)))];
}

test("of every module here it finds what the compiler finds", () => {
  expect(files.length).toBeGreaterThan(300);
  const differ = files.filter((path) => {
    const text = readFileSync(path, "utf8");
    const found = new Set(importsOf(path, text));
    return compiledImports(path, text).some((one) => !found.has(one));
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
