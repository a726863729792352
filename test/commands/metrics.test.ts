import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { runCommand } from "./run-command.ts";

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
  for (const path of ["sdk", "package.json", ".prettierrc.json", "tsconfig.json"]) {
    cpSync(join(repository, path), join(checkout, path), { recursive: true });
  }
  symlinkSync(join(repository, "node_modules"), join(checkout, "node_modules"));
  mkdirSync(join(checkout, "base/shop"), { recursive: true });
  server = createServer(({ url: path }, response) => {
    response.statusCode = path === "/metrics" ? 200 : 404;
    response.end(exposition);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(checkout, { recursive: true });
});

function run(...args: readonly string[]) {
  return runCommand(checkout, ["metrics", "import", ...args]);
}

function written(): string {
  return readFileSync(join(checkout, "base/shop/metrics.ts"), "utf8");
}

test("an exposition becomes a catalogue, and another one is merged into it", async () => {
  const { code, stdout, stderr } = await run(`${url}/metrics`, "--for", "shop", "--version=1.0.0");
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toBe("base/shop/metrics.ts: 2 metrics of shop\n");
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
  const options = ["--for", "shop", "--version=1.1.0", "--source=test", "--port=http"];
  expect((await run(later, ...options, "--only=shop_.*")).code).toBe(0);
  expect(written()).toContain(`  version: "1.1.0",
  source: "test",
  port: "http",
  metrics: {
    /** Orders that came in. */
    shop_orders_total: { type: "counter", labels: ["path", "status"] },
    shop_queue_bytes:`);
  expect(written()).not.toContain("other");
  expect((await run(later, "--for=shop", "--only=other")).code).toBe(0);
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
  const { code, stderr } = await run(join(checkout, "docs"), "--for=shop", "--program=kube-state");
  expect([code, stderr]).toEqual([0, ""]);
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
  expect((await run(join(checkout, "list.yaml"), "--for=shop", "--program=kubelet")).code).toBe(0);
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
  const fails: [readonly string[], string][] = [
    [[`${url}/metrics`, "--for=shpo"], 'name a component with --for (did you mean "shop"?)'],
    [[`${url}/nothing`, "--for=shop"], "answers 404"],
    [["nowhere.txt", "--for=shop"], "there is no such file"],
    [
      [page!, "--for=shop"],
      `Cannot read ${page}: line 1, column 1: "<!DOCTYPE html>" stands where`,
    ],
    [[nothing!, "--for=shop"], "it tells of no metric"],
    [[`${url}/metrics`, "--for=shop", "--only=x"], "it tells of no metric"],
  ];
  for (const [args, message] of fails) {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([3, expect.stringContaining(message)]);
  }
  expect(written()).toBe(before);
});
