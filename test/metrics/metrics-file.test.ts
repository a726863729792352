import { expect, test } from "@jest/globals";
import type { Family } from "../../sdk/metrics/family.ts";
import { withFamilies } from "../../sdk/metrics/metrics-file.ts";

const heading = { program: "shop", source: "test" };

function imported(text: string, families: readonly Family[], more: object = {}): string {
  return withFamilies(text, "shopMetrics", { heading: { ...heading, ...more }, families });
}

test("a version and a port that are not given stay, and a new catalogue has an unknown version", () => {
  const first = imported("", [], {});
  expect(first).toContain('version: "unknown"');
  const second = imported(first, [], { version: "1.0.0", port: "http" });
  const third = imported(second, [], { source: "another" });
  expect(third).toMatch(
    /program: "shop",\s+version: "1.0.0",\s+source: "another",\s+port: "http",/,
  );
});

test("metrics and labels of any name are found again", () => {
  const family = { name: 'a"b\\c', type: "gauge", labels: ['d"e', "f]g"] } as const;
  const once = imported("", [family]);
  const twice = imported(once, [{ ...family, labels: ["h"] }]);
  expect(twice.match(/type: "gauge"/g)).toHaveLength(1);
  expect(twice).toContain(String.raw`"a\"b\\c": { type: "gauge", labels: ["d\"e","f]g","h"] }`);
});

test("any label stays any label", () => {
  const family = { name: "a", type: "gauge", labels: ["b"] } as const;
  const any = imported("", [family]).replace('["b"]', '"any"');
  expect(imported(any, [family])).toContain('a: { type: "gauge", labels: "any" }');
});
