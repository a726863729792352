import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { familiesOfExposition } from "../../sdk/metrics/exposition.ts";
import { seriesOf } from "../../sdk/metrics/series.ts";
import { promtoolCheckMetrics, promtoolStored } from "../judges/promtool.ts";

/** Name and labels of each metric. */
function read(text: string): string[] {
  return familiesOfExposition(text).map(({ name, labels }) => [name, ...labels].join(" "));
}

test.each([
  ['a{ b = "c" } 1\n', "a b"],
  ['a { b="c" , d="e", } 1\n', "a b d"],
  ['\ta{b="c"}\t1\t1395066363000\n', "a b"],
  ['a{b="}",c="d=\\"e\\",f=\\"g\\""} 1\n', "a b c"],
  ['a{b="# {c=\\"d\\"} 1"} 1\n', "a b"],
  ['{"a.b",c="d","e.f"="g"} 1\n', "a.b c e.f"],
  ['{"a b"} 1\n', "a b"],
  ['# TYPE "a\\"b" counter\n{"a\\"b"} 1\n', 'a"b'],
  ["a{} NaN\n", "a"],
  ["a -Inf -1\n", "a"],
  ["# HELP\n# TYPE a\n#\n#no blank\n# TYPES a b c\n\n \t\na 1\n", "a"],
  ["# TYPE a Counter\na 1\n", "a"],
])("%j is read as promtool reads it", async (text, metric) => {
  expect(read(text)).toEqual([metric]);
  expect(await promtoolCheckMetrics(text)).toMatchObject({ ok: true });
});

test.each([
  ["saved on Windows", '# TYPE a counter\r\na{b="c"} 1\r\n', "a b"],
  ["without a last line break", "a 1", "a"],
  ["blanks at the end of lines", 'a{b="c"} 1 1395066363000 \n', "a b"],
  ["an escape that there is not", 'a{b="C:\\d"} 1\n', "a b"],
  ["a type behind its samples", 'a{quantile="1"} 1\n# TYPE a summary\n', "a"],
])("%s: promtool is stricter than somebody who brings metrics in", async (_, text, metric) => {
  expect(read(text)).toEqual([metric]);
  expect(await promtoolCheckMetrics(text)).toMatchObject({ ok: false });
});

test.each([
  ["a web page", "<!DOCTYPE html>\n<html>", 'line 1, column 1: "<!DOCTYPE html>" stands where'],
  ["JSON", '{"status":"success","data":[]}', 'line 1, column 10: ":\\"success'],
  ["JSON in lines", '{\n  "a": 1\n}', 'line 1, column 2: the line ends where a label or "}"'],
  ["a sentence", "# HELP a\na 1\nNot found\n", 'line 3, column 5: "found" stands where a number'],
  ["a value in words", "a one\n", 'line 1, column 3: "one" stands where a number should'],
  ["no value", 'a{b="c"}\n', "line 1, column 9: the line ends where a number should"],
  ["no name", '{b="c"} 1\n', "line 1, column 1: "],
  ["two names", 'a{"b"} 1\n', 'line 1, "a" and "b" are two names of one metric'],
  ["a label without value", "a{b} 1\n", 'line 1, column 4: "} 1" stands where "=" behind'],
  ["a label twice", 'a{b="c",b="d"} 1\n', 'line 1, the label "b" is given twice'],
  ["single quotes", "a{b='c'} 1\n", "line 1, column 5: \"'c'} 1\" stands where a value in quotes"],
  ["an open quote", 'a{b="c} 1\n', "line 1, column 5: "],
  ["an open brace", 'a{b="c" 1\n', 'line 1, column 8: " 1" stands where "," or "}" should'],
  ["only a comma", "a{,} 1\n", "line 1, column 3: "],
  ["more behind the time", "a 1 2 3\n", 'line 1, column 7: "3" stands where the end of the line'],
  ["a name that is none", "a-b 1\n", "line 1, column 2: "],
  [
    "no such type",
    "# TYPE a countr\n",
    'line 1, "countr" is no type of a metric: did you mean "counter"?',
  ],
])("%s is refused with the line, and by promtool", async (_, text, why) => {
  const message = `Cannot read a.txt: ${why}`;
  expect(() => familiesOfExposition(text, "a.txt")).toThrow(message);
  expect(await promtoolCheckMetrics(text)).toMatchObject({ ok: false });
});

test("nothing stands behind the end that OpenMetrics marks", () => {
  expect(read("a 1\n# EOF\n")).toEqual(["a"]);
  expect(() => read("a 1\n# EOF\nb 2\n")).toThrow('line 3, something stands behind "# EOF"');
});

const openMetrics = `# TYPE acme_http_seconds histogram
# UNIT acme_http_seconds seconds
# HELP acme_http_seconds Says "hello", \\"quoted\\", C:\\\\new.
acme_http_seconds_bucket{path="/a}, b=\\"c\\"",le="0.1"} 3 1.5 # {trace_id="KOO5S4vxi0o",span="} 1"} 0.05 1.25
acme_http_seconds_bucket{path="/a}, b=\\"c\\"",le="+Inf"} 5 1.5 # {} 0.3
acme_http_seconds_count{path="/a}, b=\\"c\\""} 5 1.5
acme_http_seconds_sum{path="/a}, b=\\"c\\""} 1 1.5
# TYPE "shop.orders" counter
{"shop.orders_total","shop.name"="a # b"} 7 1.5 # {user="# {"} 1
# TYPE target info
target_info{env="prod",} 1 1.5
# TYPE door stateset
door{door="open"} 1 1.5
door{door="shut"} 0 1.5
# EOF
`;

test("Prometheus stores the series of OpenMetrics under the names and labels that are read", async () => {
  const families = familiesOfExposition(openMetrics);
  expect(families).toEqual([
    {
      ...{ name: "acme_http_seconds", type: "histogram", unit: "seconds", labels: ["path"] },
      help: 'Says "hello", "quoted", C:\\new.',
    },
    { name: "shop.orders_total", type: "counter", labels: ["shop.name"] },
    { name: "target_info", type: "gauge", labels: ["env"] },
    { name: "door", type: "gauge", labels: ["door"] },
  ]);
  const folder = mkdtempSync(join(tmpdir(), "openmetrics-"));
  try {
    const stored = (await promtoolStored(openMetrics, folder)).map(({ __name__, ...labels }) =>
      [__name__, ...Object.keys(labels).sort()].join(" "),
    );
    const ours = families.flatMap((family) =>
      seriesOf(family.name, family).map(({ name, labels }) =>
        [name, ...[...labels].sort()].join(" "),
      ),
    );
    expect([...new Set(stored)].sort()).toEqual(ours.sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
