import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { lokiLogRules } from "../../base/loki/log-rules.ts";
import { tenantGroups, tenantRuleFiles } from "../../sdk/index.ts";
import type { Daemon } from "../judges/daemon.ts";
import { plainFolder } from "../write/sandbox.ts";
import { eventually } from "./eventually.ts";
import { type LokiHere, lokiHere } from "./loki.ts";

const minute = 60_000;
const headers = { "X-Scope-OrgID": "platform" };
const author = { ...{ name: "loki", component: "loki", namespace: "observability" }, team: "a" };
const by = { ...author, runbook: "https://example.com/runbook" };

let loki: LokiHere;
let daemon: Daemon | undefined;

beforeAll(async () => {
  const { by: of, of: groups } = tenantGroups({ by, of: lokiLogRules });
  // Asked each second, as a test cannot wait for a minute.
  const often = groups.map((group) => ({ ...group, interval: "1s" }));
  loki = await lokiHere(plainFolder(), {
    bucket: undefined,
    rules: Object.fromEntries(tenantRuleFiles([{ by: of, of: often }])),
    chosen: { store: "volume" },
  });
  daemon = await loki.start();
}, 4 * minute);

afterAll(() => daemon?.stop());

/** Lines of a node's journal, as both agents label them. */
async function push(app: string, lines: readonly string[]): Promise<void> {
  const now = BigInt(Date.now()) * 1_000_000n;
  const values = lines.map((line, index) => [String(now + BigInt(index)), line]);
  const answer = await fetch(`${loki.url}/loki/api/v1/push`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ streams: [{ stream: { job: "journal", app, node: "a" }, values }] }),
  });
  expect(answer.status).toBe(204);
}

async function firing(): Promise<string[]> {
  const answer = await fetch(`${loki.url}/prometheus/api/v1/alerts`, { headers });
  const { data } = (await answer.json()) as {
    data: { alerts: { state: string; annotations: { description: string } }[] };
  };
  return data.alerts
    .filter(({ state }) => state === "firing")
    .map(({ annotations }) => annotations.description)
    .sort();
}

const killed = "(mimir) total-vm:8000000kB, anon-rss:4000000kB, UID:10001";
const refused = (count: number) =>
  Array.from(
    { length: count },
    (_, port) => `Failed password for root from 192.0.2.1 port ${port} ssh2`,
  );

test(
  "what journals of nodes say is told once it is more than what happens every day",
  async () => {
    await push("sshd", refused(20));
    await push("shop", [`Out of memory: Killed process 4 ${killed}`]);
    await push("kernel", [
      "device eth0 entered promiscuous mode",
      `Memory cgroup out of memory: Killed process 42 ${killed}`,
    ]);
    const process = "The kernel of a ended 1 times mimir within 10 minutes for want of memory.";
    await eventually(firing, [process]);
    await push("sshd", refused(1));
    const passwords = "a refused 21 passwords by SSH within 10 minutes.";
    await eventually(firing, [process, passwords]);
  },
  3 * minute,
);
