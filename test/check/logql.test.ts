import { expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { logqlFile } from "../../sdk/index.ts";
import { rejections } from "../rejections.ts";
import { namespace } from "../small-objects.ts";
import { logqlExamples } from "./logql-examples.ts";
import { refusedLogql, takenLogql } from "./logql-texts.ts";
import type { ExampleRule } from "./promql-example.ts";

/** What the law says of a file of rules under this name. */
async function said(rules: readonly ExampleRule[], file = `cart${logqlFile}`): Promise<string[]> {
  const map = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "rules", namespace },
    data: { [file]: stringify({ groups: [{ name: "cart", rules }] }) },
  };
  return (await rejections([map])).filter((line) => line.endsWith("[logql]"));
}

test.each(logqlExamples)("LogQL, $title", async ({ wrong, says, right }) => {
  const place = `data["cart.logql.yaml"].groups[0].rules[0].expr: ${wrong.alert}`;
  expect(await said([wrong])).toEqual([expect.stringContaining(`${place}${says} [logql]`)]);
  expect(await said([right])).toEqual([]);
});

const alerts = (exprs: readonly string[]) => exprs.map((expr) => ({ alert: `is ${expr}`, expr }));

test("LogQL that Loki takes passes", async () => {
  expect(await said(alerts(takenLogql))).toEqual([]);
});

test("LogQL that Loki refuses is refused, for one reason", async () => {
  const found = await said(alerts(refusedLogql));
  const names = found.map((line) => /: is (.+), line \d/.exec(line)?.[1]);
  expect(names.sort()).toEqual([...refusedLogql].sort());
});

test("files of another name are not taken for LogQL", async () => {
  expect(await said([{ alert: "A", expr: "up == 0" }], "cart.yaml")).toEqual([]);
});
