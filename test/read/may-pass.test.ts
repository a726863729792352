import { expect, test } from "@jest/globals";
import type { Relabeling } from "../../sdk/index.ts";
import { mayPass } from "../../sdk/read/may-pass.ts";

const step = (action: "keep" | "drop", regex: string, ...sourceLabels: string[]): Relabeling => ({
  ...{ action, regex, sourceLabels },
});
const toName: Relabeling = { targetLabel: "__name__", sourceLabels: ["alias"] };

test.each<[readonly Relabeling[], boolean]>([
  [[], true],
  [[step("keep", "up|node_.*", "__name__")], true],
  [[step("keep", "node", "__name__")], false],
  [[step("drop", "node_.*", "__name__")], false],
  [[step("drop", "node", "__name__")], true],
  [[step("keep", "node_load1;node", "__name__", "job")], true],
  [[step("keep", "node_load1;other", "__name__", "job")], false],
  // Who knows.
  [[step("keep", "shop", "namespace")], true],
  [[step("drop", "node_load1;.*", "__name__", "namespace")], true],
  [[toName, step("keep", "up", "__name__")], true],
  [[{ targetLabel: "zone", replacement: "a" }, step("keep", "up", "__name__")], false],
  // One step that lets it pass does not make another one do so.
  [[step("keep", "node_.*", "__name__"), step("drop", "node", "job")], false],
])("steps %j let a series pass: %s", (steps, passes) => {
  expect(mayPass(steps, { name: "node_load1", job: "node" })).toBe(passes);
});

test("of a job that nobody knows a step that asks for it may let all pass", () => {
  expect(mayPass([step("keep", "node", "job")], { name: "node_load1" })).toBe(true);
});
