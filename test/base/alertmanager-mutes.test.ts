import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { slack } from "../../base/alertmanager/integrations/slack.ts";
import type { Mute } from "../../base/alertmanager/mutes.ts";
import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import { type AlertmanagerRouting, routing } from "../../base/alertmanager/routing.ts";
import { amtoolCheckConfig, amtoolRoute } from "../judges/amtool.ts";
import { said } from "../check/small-routing.ts";

const clock: Mute = {
  alert: "NodeClockSkewDetected",
  reason: "the host sets it",
  owner: "platform",
};
const jobs: Mute = {
  ...{ alert: "KubeJobFailed", namespace: "shop" },
  ...{ reason: "it is tried again each day", owner: "shop" },
};

function routingWith(mutes: readonly Mute[]): AlertmanagerRouting {
  const people = [slack({ channel: "#alerts" })];
  const receivers = { critical: people, warning: people, heartbeat: people };
  return routing({ receivers, warningHours: "always", untrustedNamespaces: [], mutes });
}

const described = routingWith([clock, jobs]);

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mutes-"));
  file = join(folder, "alertmanager.yml");
  const of = { name: "alertmanager", secrets: "/secrets" };
  await writeFile(file, JSON.stringify(rawConfig(described, of)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  [{ alertname: clock.alert, severity: "critical" }, "muted-NodeClockSkewDetected"],
  [{ alertname: jobs.alert, severity: "warning", namespace: "shop" }, "muted-KubeJobFailed-shop"],
  [{ alertname: jobs.alert, severity: "warning", namespace: "till" }, "warning"],
  [{ alertname: "Watchdog", severity: "none" }, "heartbeat"],
])("%j reaches %s", async (labels, receiver) => {
  expect(await amtoolCheckConfig(file)).toMatchObject({ ok: true });
  expect(await amtoolRoute(file, labels)).toEqual([receiver]);
});

test("who is muted tells nobody, and says why", () => {
  const receivers = described.receivers.filter(({ name }) => name.startsWith("muted-"));
  expect(receivers.map(({ integrations, silent }) => [integrations, silent])).toEqual([
    [[], "the host sets it, says platform"],
    [[], "it is tried again each day, says shop"],
  ]);
});

test.each(["reason", "owner"])("a mute without its %s is refused", (missing) => {
  expect(() => routingWith([{ ...clock, [missing]: " " }])).toThrow(
    `Cannot mute NodeClockSkewDetected: no ${missing} is given`,
  );
});

test("a mute of an alert that nobody raises is refused", async () => {
  const found = await said("routes", routingWith([{ ...clock, alert: "NodeClokSkew" }]));
  expect(found).toContainEqual(
    expect.stringContaining('no rule of this cluster raises "NodeClokSkew"'),
  );
});
