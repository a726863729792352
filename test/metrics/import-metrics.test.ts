import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { importMetrics, type ImportOptions } from "../../sdk/metrics/import-metrics.ts";

const exposition = `# HELP shop_orders_total Orders that came in.
# TYPE shop_orders_total counter
shop_orders_total{status="ok"} 1
# TYPE shop_queue_bytes gauge
shop_queue_bytes 1
`;

let checkout: string;
let server: Server;
let url: string;

beforeAll(async () => {
  checkout = mkdtempSync(join(tmpdir(), "metrics-"));
  cpSync(join(repository, ".prettierrc.json"), join(checkout, ".prettierrc.json"));
  mkdirSync(join(checkout, "base/shop"), { recursive: true });
  writeFileSync(join(checkout, "base/shop/shop.ts"), "");
  server = createServer(({ url: path }, response) => {
    response.statusCode = path === "/metrics" ? 200 : 404;
    // One that is kept open may be closed here while the next request is on its way.
    response.setHeader("connection", "close");
    response.end(exposition);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(checkout, { recursive: true });
});

const shop = (from: string, options: ImportOptions = {}) =>
  importMetrics(checkout, from, { for: "shop", ...options });

function written(): string {
  return readFileSync(join(checkout, "base/shop/metrics.ts"), "utf8");
}

test("an exposition becomes a catalogue, and another one is merged into it", async () => {
  expect(await shop(`${url}/metrics`, { version: "1.0.0" })).toMatch(
    /^base\/shop\/metrics\.ts: 2 metrics of shop\nNext: .* exposes: \[shopMetrics\] /,
  );
  expect(written()).toBe(`import { catalogue } from "../../sdk/index.ts";

export const shopMetrics = catalogue({
  program: "shop",
  version: "1.0.0",
  source: "imported from ${url}/metrics",
  metrics: {
    /** Orders that came in. */
    shop_orders_total: { type: "counter", labels: ["status"] },
    shop_queue_bytes: { type: "gauge", unit: "bytes", labels: [] },
  },
});
`);
  const later = join(checkout, "later.txt");
  writeFileSync(
    later,
    '# TYPE shop_orders_total counter\nshop_orders_total{path="/"} 1\nother 1\n',
  );
  await shop(later, { version: "1.1.0", source: "test", port: "http", only: "shop_.*" });
  expect(written()).toContain(`  version: "1.1.0",
  source: "test",
  port: "http",
  metrics: {
    /** Orders that came in. */
    shop_orders_total: { type: "counter", labels: ["path", "status"] },
    shop_queue_bytes:`);
  expect(written()).not.toContain("other");
  await shop(later, { only: "other" });
  expect(written()).toContain(`  version: "1.1.0",
  source: "imported from ${later}",
  port: "http",
`);
});

test("kube-state-metrics' tables: neither labels that stand for others nor what must be asked for", async () => {
  const table = `| Metric name | Metric type | Description | Labels/tags | Status | Opt-in |
| ----------- | ----------- | ----------- | ----------- | ------ | ------ |
| kube_pod_labels | Gauge | Kubernetes [labels](x.md) | \`pod\`=&lt;pod&gt; <br> \`label_POD_LABEL\`=&lt;x&gt; | STABLE | - |
| kube_pod_status_phase | Gauge | The phase | \`pod\`=&lt;pod&gt; <br> \`phase\`=&lt;Pending\\|Running&gt; | STABLE | - |
| kube_pod_tolerations | Gauge | Tolerations | \`pod\`=&lt;pod&gt; | STABLE | Opt-in |
`;
  mkdirSync(join(checkout, "docs"));
  writeFileSync(join(checkout, "docs/pod-metrics.md"), table);
  await shop(join(checkout, "docs"), { program: "kube-state" });
  expect(written()).toContain("export const shopMetrics");
  expect(written()).toContain(`  metrics: {
    /** Kubernetes labels */
    kube_pod_labels: { type: "gauge", labels: ["pod"] },
    /** The phase */
    kube_pod_status_phase: { type: "gauge", labels: ["phase", "pod"] },
  },
`);
});

test("Kubernetes' own list: the metrics of one of its programs", async () => {
  const list = `
- { name: up_seconds, subsystem: kubelet, type: Histogram, labels: [b, a], help: "Long\\n  help", componentEndpoints: [{ component: kubelet, endpoint: /metrics }] }
- { name: other, type: Counter, componentEndpoints: [{ component: kube-scheduler, endpoint: /metrics }] }
`;
  writeFileSync(join(checkout, "list.yaml"), list);
  await shop(join(checkout, "list.yaml"), { program: "kubelet" });
  expect(written()).toContain(`  metrics: {
    /** Long help */
    kubelet_up_seconds: { type: "histogram", unit: "seconds", labels: ["a", "b"] },
  },
`);
});

test("what cannot be imported is told, and nothing is written", async () => {
  const before = written();
  const [page, nothing] = ["page.html", "nothing.txt"].map((name) => join(checkout, name));
  writeFileSync(page!, "<!DOCTYPE html>\n<p>up 1</p>\n");
  writeFileSync(nothing!, "");
  const fails: [string, ImportOptions, string][] = [
    [`${url}/metrics`, { for: "shpo" }, 'name a component with --for (did you mean "shop"?)'],
    [`${url}/nothing`, {}, "answers 404"],
    ["nowhere.txt", {}, "there is no such file"],
    [page!, {}, `Cannot read ${page}: line 1, column 1: "<!DOCTYPE html>" stands where`],
    [nothing!, {}, "it tells of no metric"],
    [`${url}/metrics`, { only: "x" }, "it tells of no metric"],
  ];
  for (const [from, options, message] of fails) {
    await expect(shop(from, options)).rejects.toThrow(message);
  }
  expect(written()).toBe(before);
});

test.each(["", "a: 1\n", "- name: 1\n", "\t- a", "[null]\n"])(
  "a file of YAML that is no list of metrics is refused: %j",
  async (text) => {
    const from = join(checkout, "list.yaml");
    writeFileSync(from, text);
    const says = `Cannot read ${from}: it is no list of metrics with names and types`;
    await expect(shop(from)).rejects.toThrow(says);
  },
);

test("an address where nobody listens is refused with what the connection says", async () => {
  const from = "http://127.0.0.1:1/metrics";
  const failing = shop(from);
  await expect(failing).rejects.toThrow(/^Cannot import http:\S+: (?!fetch failed)/);
});
