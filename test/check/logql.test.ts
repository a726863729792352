import { expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { logqlFile } from "../../sdk/index.ts";
import { rejections } from "../rejections.ts";
import { namespace } from "../small-objects.ts";
import { logqlExamples } from "./logql-examples.ts";
import type { ExampleRule } from "./promql-example.ts";

/** What the law says of a file of rules under this name. */
async function said(rule: ExampleRule, file = `cart${logqlFile}`): Promise<string[]> {
  const map = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "rules", namespace },
    data: { [file]: stringify({ groups: [{ name: "cart", rules: [rule] }] }) },
  };
  return (await rejections([map])).filter((line) => line.endsWith("[logql]"));
}

test.each(logqlExamples)("LogQL, $title", async ({ wrong, says, right }) => {
  const place = `data["cart.logql.yaml"].groups[0].rules[0].expr: ${wrong.alert}`;
  expect(await said(wrong)).toEqual([expect.stringContaining(`${place}${says} [logql]`)]);
  expect(await said(right)).toEqual([]);
});

test.each([
  'rate({app="a"} | logfmt | unwrap duration(took) [1m]) > 0.5',
  'quantile_over_time(0.99, {app="a"} | json | unwrap took [5m]) by (app) > 2',
  'sum(rate({app="a"}[5m] offset 1d)) / sum(rate({app="a"}[5m])) > 2 or vector(0) == 1',
  'count_over_time({app!=""} |~ "panic|fatal" != "test" | decolorize | drop pod [5m]) > 0',
  '# why\nlabel_replace(bytes_rate({job="a", app!~".*x"}[1m]), "a", "$1", "b", "(.*)") >= 1',
])("LogQL that Loki takes passes: %s", async (expr) => {
  expect(await said({ alert: "A", expr })).toEqual([]);
});

test("files of another name are not taken for LogQL", async () => {
  expect(await said({ alert: "A", expr: "up == 0" }, "cart.yaml")).toEqual([]);
});
