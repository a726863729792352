import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { alertmanager } from "../../base/alertmanager/alertmanager.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { untold } from "../../sdk/routing/untold.ts";
import { alertmanagerConfig } from "../base/alertmanager-config.ts";
import { type RunningAlertmanager, startAlertmanager } from "../judges/alertmanager.ts";
import { amtoolCheckConfig } from "../judges/amtool.ts";
import { smallFleet } from "../small-fleet.ts";
import { plainFolder } from "../write/sandbox.ts";
import { eventually } from "./eventually.ts";

const folder = join(plainFolder(), "alertmanager");
/** A cluster that chooses nothing of its Alertmanager. */
const cluster = evaluate(smallFleet([], { beside: { alertmanager } })).evaluated.clusters[0]!;
const config = toYaml(alertmanagerConfig(cluster, "/secrets"), "alertmanager.yml");
let running: RunningAlertmanager;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  // Each route waits for others of its group, which nobody here sends.
  running = await startAlertmanager(folder, config.replaceAll(/group_wait: .+/g, "group_wait: 0s"));
});

afterAll(() => running?.daemon.stop());

test("without a receiver amtool takes the configuration, which reads no secret, and check says whom nobody tells", async () => {
  const file = join(folder, "shipped.yml");
  writeFileSync(file, config);
  expect(await amtoolCheckConfig(file)).toMatchObject({ ok: true });
  expect(config).not.toContain("/secrets");
  expect(untold(cluster)).toBe(
    "eu-test: nobody is told of critical, warning; no heartbeat leaves the cluster (the cluster names no receivers)",
  );
});

test("Alertmanager shows what fires then, on its way to a receiver, and sends nothing", async () => {
  const names = ["critical", "warning"].map((severity) => ({ alertname: severity, severity }));
  const alerts = [...names, { alertname: "Watchdog", severity: "none" }];
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify(alerts.map((labels) => ({ labels })));
  const { status } = await fetch(`${running.url}/api/v2/alerts`, { method: "POST", headers, body });
  expect(status).toBe(200);
  await eventually(async () => {
    const groups = (await (await fetch(`${running.url}/api/v2/alerts/groups`)).json()) as Group[];
    return groups
      .map(
        ({ receiver, alerts }) =>
          `${receiver.name} ${alerts.map((one) => one.status.state).join()}`,
      )
      .sort();
  }, ["critical active", "heartbeat active", "warning active"]);
  const metrics = await (await fetch(`${running.url}/metrics`)).text();
  const sent = [...metrics.matchAll(/^alertmanager_notifications_total\{.*\} (\S+)$/gm)];
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter(([, count]) => count !== "0")).toEqual([]);
});

interface Group {
  readonly receiver: { readonly name: string };
  readonly alerts: readonly { readonly status: { readonly state: string } }[];
}
