import { mkdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import { moduleDigests } from "../../sdk/memory/module-digest.ts";
import { plainFolder, put } from "../write/sandbox.ts";

const modules: Readonly<Record<string, string>> = {
  "law.ts": 'import { helper } from "./deep/helper.ts";\nimport { parse } from "yaml";',
  "deep/helper.ts": 'import "../deepest.ts";\nimport type { A } from "./types.ts";',
  // In a circle, and with a comment that names what is not there.
  "deepest.ts": '/** import "./absent.ts" */\nimport "./law.ts";',
  "deep/types.ts": "export type A = string;",
  "unrelated.ts": "",
  "node_modules/.package-lock.json": '{ "yaml": "2.9.1" }',
};

const began = Date.now();

/** The digest of `law.ts` in a new folder, whose files were saved before the process began. */
function digestIn(
  changes: Readonly<Record<string, string>> = {},
  saved = began - 1,
): string | undefined {
  const folder = plainFolder();
  const files = { ...modules, ...changes };
  put(folder, files);
  mkdirSync(join(folder, "deep/more"));
  for (const path of Object.keys(files)) utimesSync(join(folder, path), saved / 1e3, saved / 1e3);
  return moduleDigests(folder, began)(pathToFileURL(join(folder, "law.ts")).href);
}

const changed = (path: string) => digestIn({ [path]: `${modules[path]}// other` });

test("another checkout of the same modules has the same digest", () => {
  expect(digestIn()).toMatch(/^.{28}$/);
  expect(digestIn()).toBe(digestIn());
});

test("it changes with the module, with all that it imports however deep, and with the packages", () => {
  const paths = ["law.ts", "deep/helper.ts", "deepest.ts", "node_modules/.package-lock.json"];
  const digests = [digestIn(), ...paths.map(changed)];
  expect(digests).not.toContain(undefined);
  expect(new Set(digests).size).toBe(paths.length + 1);
});

test("it does not change with what the module does not run", () => {
  expect(changed("unrelated.ts")).toBe(digestIn());
  expect(changed("deep/types.ts")).toBe(digestIn());
});

test("nothing is known of a module that was saved after the process began", () => {
  expect(digestIn({}, began + 1_000)).toBeUndefined();
});

test("nor without npm's list of packages", () => {
  const folder = plainFolder();
  put(folder, modules);
  rmSync(join(folder, "node_modules"), { recursive: true });
  const digests = moduleDigests(folder, Infinity);
  expect(digests(pathToFileURL(join(folder, "law.ts")).href)).toBeUndefined();
});
