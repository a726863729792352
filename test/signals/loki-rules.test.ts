import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { nginxLogRules } from "../../base/nginx/log-rules.ts";
import { lokiLogRules } from "../../base/loki/log-rules.ts";
import { tenantRuleFiles } from "../../sdk/index.ts";
import { logqlExamples } from "../check/logql-examples.ts";
import { refusedLogql, takenLogql } from "../check/logql-texts.ts";
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
  const all = [...lokiLogRules, ...nginxLogRules("observability")];
  // Asked each second, and fired at once, as a test cannot wait for minutes.
  const often = all.map((group) => ({
    ...{ ...group, interval: "1s" },
    rules: group.rules.map((rule) => ("alert" in rule ? { ...rule, for: "0s" } : rule)),
  }));
  loki = await lokiHere(plainFolder(), {
    bucket: undefined,
    rules: Object.fromEntries(tenantRuleFiles([{ by, of: often }])),
    chosen: { store: "volume" },
  });
  daemon = await loki.start();
}, 4 * minute);

afterAll(() => daemon?.stop());

/** Lines of a node's journal, as both agents label them. */
const journal = (app: string) => ({ job: "journal", app, node: "a" });

async function push(stream: object, lines: readonly string[]): Promise<void> {
  const now = BigInt(Date.now()) * 1_000_000n;
  const values = lines.map((line, index) => [String(now + BigInt(index)), line]);
  const answer = await fetch(`${loki.url}/loki/api/v1/push`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ streams: [{ stream, values }] }),
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
    await push(journal("sshd"), refused(20));
    await push(journal("shop"), [`Out of memory: Killed process 4 ${killed}`]);
    await push(journal("kernel"), [
      "device eth0 entered promiscuous mode",
      `Memory cgroup out of memory: Killed process 42 ${killed}`,
    ]);
    const process = "The kernel of a ended 1 times mimir within 10 minutes for want of memory.";
    await eventually(firing, [process]);
    // So it calls itself since OpenSSH 9.8.
    await push(journal("sshd-session"), refused(1));
    const passwords = "a refused 21 passwords by SSH within 10 minutes.";
    await eventually(firing, [process, passwords]);
  },
  3 * minute,
);

test(
  "requests that a store lets fail are told by its host, once they are more than one of twenty",
  async () => {
    const stream = { namespace: "observability", container: "nginx", job: "pods" };
    const request = (host: string, status: number) =>
      JSON.stringify({ host, path: "/loki/api/v1/query", status: `${status}`, store_status: "" });
    const answered = (host: string) => Array.from({ length: 19 }, () => request(host, 200));
    const [quiet, loud] = ["loki.example.com", "mimir.example.com"] as const;
    // The error log is no JSON.
    await push(stream, [...answered(quiet), request(quiet, 502), "connect() failed (111)"]);
    await push(stream, [...answered(loud), request(loud, 502), request(loud, 504)]);
    const failing = `9.524% of the requests to ${loud} end with a status of 5xx.`;
    await eventually(
      async () => (await firing()).filter((text) => / requests /.test(text)),
      [failing],
    );
  },
  3 * minute,
);

/** Whether its parser takes a text, the one that reads rules as well. */
async function takes(query: string): Promise<boolean> {
  const url = `${loki.url}/loki/api/v1/format_query?${new URLSearchParams({ query }).toString()}`;
  return (await fetch(url, { headers })).ok;
}

test(
  "Loki takes and refuses the LogQL that the law takes and refuses",
  async () => {
    const wrong = logqlExamples.filter(({ loads }) => !loads).map(({ wrong: { expr } }) => expr);
    const loaded = logqlExamples.filter(({ loads }) => loads).map(({ wrong: { expr } }) => expr);
    const right = logqlExamples.map(({ right: { expr } }) => expr);
    for (const expr of [...wrong, ...refusedLogql])
      expect([expr, await takes(expr)]).toEqual([expr, false]);
    for (const expr of [...right, ...loaded, ...takenLogql])
      expect([expr, await takes(expr)]).toEqual([expr, true]);
  },
  minute,
);
