import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { type Catalogue, catalogue, dashboard, stat } from "../../sdk/index.ts";
import { ruleFindings, ruleLaws } from "../check/rule-world.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { namespace } from "../small-objects.ts";

const shop = catalogue({
  program: "shop",
  version: "1.0.0",
  source: "test",
  metrics: { shop_queue_length: { type: "gauge", labels: ["queue"] } },
});

/** What the laws say of one alert and a component that has this catalogue and these monitors. */
async function findings(
  expr: string,
  metrics: readonly Catalogue[],
  monitors: readonly object[] = [],
): Promise<string[]> {
  const rule = {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: "shop", namespace },
    spec: { groups: [{ name: "shop", rules: [{ alert: "A", expr }] }] },
  };
  const component = componentOf("shop", [rule, ...monitors], { metrics });
  const { findings } = await build(smallFleet([], { beside: { shop: component } }));
  return findings
    .filter(({ check, object }) => ruleLaws.includes(check) && object.startsWith("eu-test/"))
    .map(({ message, hint }) => `${message} (${hint})`);
}

function podMonitor(endpoint: object): object {
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PodMonitor",
    metadata: { name: "shop", namespace },
    spec: { selector: {}, podMetricsEndpoints: [{ port: "http", ...endpoint }] },
  };
}

test("a metric is known as long as a component declares it and something scrapes it", async () => {
  const expr = "shop_queue_length > 1";
  expect(await findings(expr, [shop], [podMonitor({})])).toEqual([]);
  expect(await findings(expr, [{ ...shop, outside: true }])).toEqual([]);
  expect(await findings(expr, [shop])).toEqual([
    'A, line 1, column 1: "shop_queue_length" is of shop, which nothing scrapes here (undefined)',
  ]);
  // The verdict before does not count: the catalogue is gone.
  expect(await findings(expr, [], [podMonitor({})])).toEqual([
    expect.stringMatching(
      /nothing that we know of exposes "shop_queue_length" \(.* scrape\(\.\.\., \{ exposes: /,
    ),
  ]);
  expect(await findings(expr, [{ ...shop, port: "admin" }], [podMonitor({})])).toHaveLength(1);
});

test("labels are those of the program, with what the monitor adds and without what it drops", async () => {
  const relabelings = [
    { targetLabel: "team", replacement: "web" },
    { action: "labeldrop", regex: "pod|container" },
  ];
  const monitors = [podMonitor({ relabelings })];
  const asks = (label: string) =>
    findings(`shop_queue_length{${label}=~".+"} > 1`, [shop], monitors);
  for (const label of ["queue", "team", "instance"]) expect(await asks(label)).toEqual([]);
  for (const label of ["pod", "container", "service", "cluster"]) {
    expect(await asks(label)).toEqual([expect.stringContaining(`carries no label "${label}"`)]);
  }
});

test("the job and the interval are those of the monitor", async () => {
  const asks = (expr: string) => findings(expr, [shop], [podMonitor({ interval: "60s" })]);
  expect(await asks('shop_queue_length{job="observability/shop"} > 1')).toEqual([]);
  expect(await asks('shop_queue_length{job=~".*/(shop|cart)"} > 1')).toEqual([]);
  expect(await asks('shop_queue_length{job="shop"} > 1')).toHaveLength(1);
  expect(await asks("delta(shop_queue_length[4m]) > 1")).toEqual([]);
  expect(await asks("delta(shop_queue_length[3m]) > 1")).toEqual([
    expect.stringContaining("which comes every 60s (take at least 240s)"),
  ]);
});

test("a dashboard uses a recorded series", async () => {
  const record = { record: "instance:node_load1:max", expr: "max by (instance) (node_load1)" };
  expect(await ruleFindings([record])).toHaveLength(1);
  const shown = dashboard({
    uid: "load",
    title: "Load",
    description: "Load of nodes",
    tags: [],
    panels: [stat("Load", [{ expr: "max(instance:node_load1:max)" }], { unit: "none" })],
  });
  expect(await ruleFindings([record], [shown])).toEqual([]);
});
