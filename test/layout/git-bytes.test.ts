import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { git } from "../git.ts";
import { contents, plainFolder, put } from "../write/sandbox.ts";
import { awkwardStrings } from "./awkward-strings.ts";
import { overlayTree } from "./overlay-tree.ts";

/** ConfigMaps with one awkward string each, which may stand as a file of its own. */
function configMaps(suffix: string): KubernetesObject[] {
  return awkwardStrings.map((text, index) => ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: `s${index}`, namespace: "monitoring", annotations: { text } },
    data: { "file.txt": `${text}${suffix}` },
  }));
}

/** ConfigMaps whose keys are files that git reads, takes for none of its business, or refuses. */
function gitFiles(suffix: string): KubernetesObject[] {
  const texts = { ".gitignore": "*\n", ".gitattributes": "* binary\n", ".git": "gitdir: x\n" };
  const data = Object.entries({ ...texts, "a.log": "a\n", node_modules: "b\n" });
  return data.map(([key, text], index) => ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: `git${index}`, namespace: "monitoring" },
    data: { [key]: `${text}${suffix}`, "file.txt": text },
  }));
}

test("bad inputs 23, 37: git gives back every file and byte of the tree, whatever its line endings", () => {
  const checkout = plainFolder();
  const files = overlayTree(
    [...configMaps(""), ...gitFiles("")],
    [...configMaps("!"), ...gitFiles("!")],
  );
  put(checkout, {
    ".gitattributes": readFileSync(join(repository, ".gitattributes"), "utf8"),
    ".gitignore": readFileSync(join(repository, ".gitignore"), "utf8"),
    // What somebody ignores everywhere.
    ".git-excludes": "*\n",
    ...Object.fromEntries(files.map(({ path, content }) => [`generated/${path}`, content])),
  });
  const before = contents(join(checkout, "generated"));
  execFileSync("git", ["init", "--quiet", checkout]);
  git(checkout, ["config", "core.excludesFile", join(checkout, ".git-excludes")]);
  for (const autocrlf of ["false", "true", "input"]) {
    git(checkout, ["config", "core.autocrlf", autocrlf]);
    git(checkout, ["add", "--all"]);
    rmSync(join(checkout, "generated"), { recursive: true });
    git(checkout, ["checkout", "--", "generated"]);
    expect(contents(join(checkout, "generated"))).toEqual(before);
  }
});
