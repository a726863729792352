import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { configObject } from "../../base/alertmanager/config-object.ts";
import {
  oncall,
  oncallHeartbeat,
  silent,
  slack,
  victorops,
} from "../../base/alertmanager/integrations.ts";
import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import {
  type AlertmanagerRouting,
  type RoutingOptions,
  routing,
} from "../../base/alertmanager/routing.ts";
import { text, title } from "../../base/alertmanager/slack-message.ts";
import { pager } from "../../base/roles.ts";
import { external } from "../../sdk/index.ts";
import { amtoolCheckConfig, amtoolRender, amtoolRoute } from "../judges/amtool.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { applicationOf, clustersWith, objectOf, objectsOf } from "./evaluated.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "routing-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const secrets = "/etc/alertmanager/secrets/alertmanager-receivers";

async function rawFile(name: string, described: AlertmanagerRouting): Promise<string> {
  const file = join(folder, `${name}.yml`);
  // JSON is YAML.
  await writeFile(file, JSON.stringify(rawConfig(described, secrets)));
  return file;
}

function routingWith(options: Partial<RoutingOptions>): AlertmanagerRouting {
  return routing({ receivers: {}, warningHours: "always", ...options });
}

const everything = routingWith({
  receivers: {
    critical: [victorops({ routingKey: "platform" }), oncall({ target: pager })],
    draft: [slack({ channel: "#alerts-draft" })],
    heartbeat: [oncallHeartbeat({ target: external("oncall.example.com") })],
    warning: [slack({ channel: "#alerts" })],
  },
  warningHours: { weekdays: ["monday:friday"], times: [{ start: "08:00", end: "17:00" }] },
});

const places = [
  { name: "nobody", described: routingWith({}) },
  { name: "everything", described: everything },
  ...clustersWith("alertmanager").map((cluster) => ({
    name: cluster.facts.name,
    described: applicationOf("alertmanager", cluster).routing as AlertmanagerRouting,
  })),
];

describe.each(places)("$name", ({ name, described }) => {
  test("amtool accepts the configuration", async () => {
    expect(await amtoolCheckConfig(await rawFile(name, described))).toMatchObject({ ok: true });
  });

  const draft = described.receivers.some((receiver) => receiver.name === "draft");
  test.each([
    [{ alertname: "Watchdog", severity: "none" }, "heartbeat"],
    [{ alertname: "Any", severity: "none" }, "none"],
    [{ alertname: "Any", severity: "info" }, "none"],
    [{ alertname: "Any", severity: "warning" }, "warning"],
    [{ alertname: "Any", severity: "critical" }, "critical"],
    [{ alertname: "Any", severity: "critical", draft: "true" }, draft ? "draft" : "warning"],
    // Somebody misspelt it, or forgot it.
    [{ alertname: "Any", severity: "criticl" }, "warning"],
    [{ alertname: "Any" }, "warning"],
  ])("%j reaches %s", async (labels, receiver) => {
    expect(await amtoolRoute(await rawFile(name, described), labels)).toEqual([receiver]);
  });
});

test("amtool refuses what the printer must not print", async () => {
  const page = { ...victorops({ routingKey: "platform" }), recipient: "" };
  const described = routingWith({ receivers: { critical: [page] } });
  expect(await amtoolCheckConfig(await rawFile("refused", described))).toMatchObject({
    ok: false,
    output: expect.stringContaining("missing Routing key"),
  });
});

test("OnCall gets at most 100 alerts at once, the heartbeat no resolutions, and URLs are references", () => {
  const names = { name: "alertmanager", namespace: "observability", secret: "receivers" };
  const { receivers } = configObject(everything, names).spec;
  const integrations = Object.fromEntries(
    (receivers ?? []).map(({ name, ...rest }) => [name, rest]),
  );
  expect(integrations["critical"]?.webhookConfigs).toEqual([
    { urlSecret: { name: "receivers", key: "oncall-url" }, sendResolved: true, maxAlerts: 100 },
  ]);
  expect(integrations["heartbeat"]?.webhookConfigs).toEqual([
    { urlSecret: { name: "receivers", key: "oncall-heartbeat-url" }, sendResolved: false },
  ]);
});

test("warnings wait for their hours, pages do not", () => {
  const names = { name: "alertmanager", namespace: "observability", secret: "receivers" };
  const { route, muteTimeIntervals } = configObject(everything, names).spec;
  expect(muteTimeIntervals).toEqual([
    {
      name: "warning-hours",
      timeIntervals: [
        { weekdays: ["monday:friday"], times: [{ startTime: "08:00", endTime: "17:00" }] },
      ],
    },
  ]);
  const waiting = (route?.routes as { receiver: string; activeTimeIntervals?: string[] }[])
    .filter(({ activeTimeIntervals }) => activeTimeIntervals)
    .map(({ receiver }) => receiver);
  expect(waiting).toEqual(["warning"]);
});

test("a cluster says of each receiver that it leaves out why, unless it has none at all", () => {
  const silence = ({ receivers }: AlertmanagerRouting) =>
    Object.fromEntries(receivers.map(({ name, silent }) => [name, silent]));
  expect(silence(routingWith({}))).toMatchObject({ critical: expect.any(String) });
  const some = { receivers: { critical: [], heartbeat: silent("no switch yet") } };
  expect(silence(routingWith(some))).toMatchObject({
    critical: undefined,
    heartbeat: "no switch yet",
    warning: undefined,
  });
});

test("Alertmanager renders the messages", async () => {
  expect(await amtoolRender(title)).toEqual({ ok: true, output: "[ALERTSTATUS]" });
  // The example alerts have no description, but each has its line.
  expect(await amtoolRender(`>${text}<`)).toEqual({ ok: true, output: ">\n\n<" });
});

test("every receiver of the clusters has its Secret's key and its way out", () => {
  const told = clustersWith("alertmanager")
    .map((cluster) => applicationOf("alertmanager", cluster))
    .filter((application) => objectsOf(application, "ExternalSecret").length > 0);
  if (told.length === 0) throw new NotInFleet("a cluster that tells somebody of alerts");
  for (const application of told) {
    const config = JSON.stringify(objectOf(application, "AlertmanagerConfig").spec);
    const { spec } = objectOf(application, "ExternalSecret");
    const keys = spec?.data?.map(({ secretKey }) => secretKey) ?? [];
    expect(keys).not.toEqual([]);
    const references = [...config.matchAll(/"key":"([^"]+)"/g)].map(([, key]) => key);
    expect([...new Set(references)].sort()).toEqual(keys);
    const policy = JSON.stringify(objectOf(application, "NetworkPolicy").spec?.egress);
    expect(policy).toContain('"port":443');
  }
});
