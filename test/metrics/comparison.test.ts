import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "@jest/globals";
import { loadGrammar, parse } from "../../sdk/promql/parse.ts";
import { comparison } from "./comparison.ts";

beforeAll(loadGrammar);

/** What an expression says, wherever its parts stand. */
function meaning(text: string): string {
  const parsed = parse(text);
  if ("fault" in parsed) throw new Error(`${text}: ${parsed.fault.message}`);
  return JSON.stringify(parsed.expression, (key, value: unknown) =>
    key === "from" || key === "to" ? undefined : value,
  );
}

test.each(comparison)("$alert says the same in each way of writing it", (ways) => {
  expect(meaning(ways.selectors)).toBe(meaning(ways.string));
  expect(meaning(ways.builder)).toBe(meaning(ways.string));
});

test("ARCHITECTURE.md shows the five as they stand here", () => {
  const [architecture, source] = ["../../ARCHITECTURE.md", "comparison.ts"].map((path) =>
    readFileSync(new URL(path, import.meta.url), "utf8").replaceAll(/\s+/g, " "),
  );
  const [, list] = source!.split("export const comparison: readonly Ways[] = ");
  expect(architecture).toContain(list!.trim());
});
