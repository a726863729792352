import { expect, test } from "@jest/globals";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { readYaml, yamlReaders } from "../judges/go-yaml.ts";
import { requireJudge } from "../judges/judge-path.ts";
import {
  awkwardKeys,
  awkwardStrings,
  isDeliverable,
  numberLikeStrings,
} from "./awkward-strings.ts";

/** Every string as an item of a list and as a key, in maps of a few: a reader compares each key with all others. */
function documentOf(texts: readonly string[]): { texts: readonly string[]; maps: object[] } {
  const maps: object[] = [];
  for (let start = 0; start < texts.length; start += 100) {
    maps.push(Object.fromEntries(texts.slice(start, start + 100).map((text) => [text, "value"])));
  }
  return { texts, maps };
}

/** The strings that some reader of Go does not give back, as an item or as a key. */
async function lost(texts: readonly string[]): Promise<string[]> {
  // Before a second is spent on writing what nobody reads.
  requireJudge("go-yaml");
  const written = toYaml(documentOf(texts), "test");
  const found = yamlReaders.map(async (reader) => {
    const [read] = await readYaml(written, reader);
    const { texts: items, maps } = read as ReturnType<typeof documentOf>;
    const keys = new Set(maps.flatMap((map) => Object.keys(map)));
    return texts.filter((text, index) => items[index] !== text || !keys.has(text));
  });
  return (await Promise.all(found)).flat();
}

test("bad input 35: Go reads text that looks like a number as that text", async () => {
  expect(numberLikeStrings.length).toBeGreaterThan(80_000);
  expect(await lost(numberLikeStrings)).toEqual([]);
}, 30_000);

test("bad inputs 34, 37, 38, 40, 41: Go reads awkward text as that text", async () => {
  const short = [...awkwardStrings, ...awkwardKeys].filter(({ length }) => length < 1_000);
  expect(await lost([...new Set(short)].filter(isDeliverable))).toEqual([]);
});
