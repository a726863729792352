import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checks } from "../../sdk/check/checks.ts";
import { repository } from "../../sdk/commands/load-fleet.ts";

const page = readFileSync(join(repository, "clusters/PROVIDERS.md"), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| trait") && !line.startsWith("| -"))
  .map((line) => line.split("|").map((cell) => cell.trim())[2] ?? "");

test("every trait of a provider is held by a law or a test that there is", () => {
  const laws = new Set(
    [...checks.objects, ...checks.clusters, ...checks.fleet].map(({ name }) => name),
  );
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.filter((held) => !isLaw(held, laws) && !isTest(held))).toEqual([]);
});

function isLaw(held: string, laws: ReadonlySet<string>): boolean {
  const [, law = ""] = /^law `([\w-]+)`$/.exec(held) ?? [];
  return laws.has(law);
}

function isTest(held: string): boolean {
  const [, path, title = ""] = /^`(test\/[\w/-]+\.test\.ts)`: (.+)$/.exec(held) ?? [];
  if (path === undefined) return false;
  const titles = readFileSync(join(repository, path), "utf8").matchAll(/\btest\(\s*(["`])(.*?)\1/g);
  return [...titles].some(([, , text = ""]) => text.includes(title));
}
