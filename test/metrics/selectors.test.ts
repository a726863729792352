import { expect, test } from "@jest/globals";
import { catalogue, not, selectors } from "../../sdk/index.ts";
import { loadGrammar, parse } from "../../sdk/promql/parse.ts";

const shop = catalogue({
  program: "shop",
  version: "1.0.0",
  source: "test",
  metrics: {
    shop_orders_total: { type: "counter", labels: ["path", "status"] },
    shop_request_seconds: { type: "histogram", unit: "seconds", labels: ["path"] },
    shop_pause_seconds: { type: "summary", unit: "seconds", labels: [] },
  },
});

const m = selectors(shop, { job: "shop" });

test("a selector holds what is always asked for and what is asked for here", () => {
  expect(m.shop_orders_total()).toBe('shop_orders_total{job="shop"}');
  expect(m.shop_orders_total({ status: "ok", job: /shop|cart/ })).toBe(
    'shop_orders_total{job=~"shop|cart", status="ok"}',
  );
  expect(selectors(shop).shop_orders_total()).toBe("shop_orders_total");
});

test("histograms and summaries have the series that Prometheus stores", () => {
  expect(Object.keys(m)).toEqual([
    "shop_orders_total",
    "shop_request_seconds_bucket",
    "shop_request_seconds_sum",
    "shop_request_seconds_count",
    "shop_pause_seconds",
    "shop_pause_seconds_sum",
    "shop_pause_seconds_count",
  ]);
});

test("whatever is matched, PromQL reads it as it was meant", async () => {
  await loadGrammar();
  const matches: [Parameters<typeof m.shop_orders_total>[0], object][] = [
    [{ path: 'a"b\\c\nd' }, { operator: "=", value: 'a"b\\c\nd' }],
    [{ path: not("") }, { operator: "!=", value: "" }],
    [{ path: /\/api\/v\d+\.x/ }, { operator: "=~", value: "/api/v\\d+\\.x" }],
    [{ path: not(/4..|5../) }, { operator: "!~", value: "4..|5.." }],
  ];
  for (const [asked, matcher] of matches) {
    const parsed = parse(selectors(shop).shop_orders_total(asked));
    expect(parsed).toMatchObject({
      expression: { metric: "shop_orders_total", matchers: [{ label: "path", ...matcher }] },
    });
  }
});
