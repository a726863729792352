import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { filesBelow } from "../../sdk/basics/files-below.ts";
import { fillIns } from "../../sdk/scaffold/fill-ins.ts";
import { plainFolder, put } from "../write/sandbox.ts";

/** A path whose last step is these bytes. */
function strange(folder: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, "latin1")]);
}

test("files below a folder are found at every depth, but for names that are no UTF-8 and what is no file", () => {
  const folder = plainFolder();
  put(folder, { "b.ts": "", "a/ü.ts": "", "a/c/d.md": "" });
  writeFileSync(strange(folder, "\xff.ts"), "");
  mkdirSync(strange(join(folder, "a"), "\xe9"));
  symlinkSync("b.ts", join(folder, "link.ts"));
  expect(filesBelow(folder)).toEqual(["a/c/d.md", "a/ü.ts", "b.ts"]);
});

test("a name that is no UTF-8 among the content ends no command", () => {
  const folder = plainFolder();
  put(folder, {
    "apps/a.ts": "",
    "base/b/c.ts": "// FILL IN: why\n",
    "clusters/d.ts": '  region: "FILL IN: the region\'s name",\n',
    "overlays/e.ts": "",
  });
  writeFileSync(strange(join(folder, "base"), "\xff.ts"), "");
  expect(fillIns(folder)).toEqual([
    "base/b/c.ts:1: FILL IN: why",
    "clusters/d.ts:1: FILL IN: the region's name",
  ]);
});
