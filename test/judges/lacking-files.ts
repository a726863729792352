import { copyFile, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { downloadModule } from "./download-module.ts";
import { judgeModule } from "./judge-path.ts";
import type { GoJudge } from "./judges.ts";

/**
 * Go's arguments to build a module with an empty file for each that the published one lacks. Nothing may be laid over
 * Go's module cache, but over a link to it.
 *
 * @param folder one that stays until it is built
 */
export async function fillLacking(judge: GoJudge, folder: string): Promise<string[]> {
  if (judge.lacks === undefined) return [];
  await mkdir(folder);
  const [link, empty, overlay] = ["module", "empty", "overlay.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const pin = judgeModule(judge);
  await symlink(await downloadModule(pin, judge.module), link);
  await writeFile(empty, "");
  const laid = judge.lacks.map((path) => [join(link, path), empty]);
  await writeFile(overlay, JSON.stringify({ Replace: Object.fromEntries(laid) }));
  const pins = await readFile(join(pin, "go.mod"), "utf8");
  await writeFile(join(folder, "go.mod"), `${pins}\nreplace ${judge.module} => ${link}\n`);
  await copyFile(join(pin, "go.sum"), join(folder, "go.sum"));
  return [`-modfile=${join(folder, "go.mod")}`, `-overlay=${overlay}`];
}
