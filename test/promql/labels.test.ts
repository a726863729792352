import { expect, test } from "@jest/globals";
import { ruleFindings } from "../check/rule-world.ts";

/** Labels that a result may have, as far as templates may name them. */
async function lost(expr: string, names: readonly string[]): Promise<string[]> {
  const description = names.map((name) => `{{ $labels.${name} }}`).join(" ");
  const findings = await ruleFindings([{ alert: "A", expr, annotations: { description } }]);
  return findings.map(({ check, message }) => `${check} ${/"(\w+)"/.exec(message)?.[1]}`);
}

const asked = ["device", "instance", "job"];

// What becomes of labels: https://prometheus.io/docs/prometheus/latest/querying/operators/
test.each([
  ["node_disk_io_now > 1", []],
  ["max without (device) (node_disk_io_now) > 1", ["device"]],
  ["max(node_disk_io_now) > 1", ["device", "instance", "job"]],
  ["topk by (job) (3, node_disk_io_now) > 1", []],
  ["-node_disk_io_now < 1", []],
  ["1 < node_disk_io_now", []],
  ["2 * max_over_time(node_disk_io_now[5m]) > 1", []],
  ["max_over_time(max by (job) (node_disk_io_now)[5m:1m]) > 1", ["device", "instance"]],
  ["node_disk_io_now > ignoring (device) node_load1", ["device"]],
  ["node_disk_io_now > ignoring (device) group_left () node_load1", []],
  ["node_load1 < ignoring (device) group_right () node_disk_io_now", []],
  ["node_disk_io_now and on (instance) node_load1", []],
  ["node_load1 unless on (instance) node_disk_io_now", ["device"]],
  ["node_load1 > 1 or node_disk_io_now > 1", []],
  ['node_disk_io_now{device=""} > 1', ["device"]],
  ['label_replace(node_load1, "device", "$1", "instance", "(.*)") > 1', []],
  ['label_join(node_load1, "device", "-", "instance", "job") > 1', []],
  ['count_values("device", node_load1) > 1', ["instance", "job"]],
  ['absent(node_disk_io_now{job="node-exporter", device=~"sd.*"})', ["device", "instance"]],
  ['absent(max(node_disk_io_now{job="node-exporter"}))', ["device", "instance", "job"]],
  ['ALERTS{alertstate="firing"}', []],
  ["instance:node_cpu_busy:ratio_rate5m > 1", ["device", "job"]],
  ["vector(time()) > 1e9", ["device", "instance", "job"]],
] as const)("%s", async (expr, gone) => {
  expect(await lost(expr, asked)).toEqual(gone.map((name) => `kept-labels ${name}`));
});

test("a recording rule that reads itself twice has the labels of its own expression in both places", async () => {
  const earlier = (offset: string) => `max by (device) (job:x:sum offset ${offset})`;
  const expr = `sum by (job) (node_load1 or ${earlier("1m")} or ${earlier("2m")})`;
  const findings = await ruleFindings([{ record: "job:x:sum", expr }]);
  expect(findings.filter(({ check }) => check === "kept-labels")).toHaveLength(2);
});
