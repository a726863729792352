import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { configObject } from "../../base/alertmanager/config-object.ts";
import { email } from "../../base/alertmanager/integrations/email.ts";
import type { Notification } from "../../base/alertmanager/integrations/integrations.ts";
import { pagerduty } from "../../base/alertmanager/integrations/pagerduty.ts";
import { silent } from "../../base/alertmanager/integrations/silent.ts";
import { slack } from "../../base/alertmanager/integrations/slack.ts";
import { victorops } from "../../base/alertmanager/integrations/victorops.ts";
import { oncall, oncallHeartbeat, webhook } from "../../base/alertmanager/integrations/webhook.ts";
import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import {
  type AlertmanagerRouting,
  notificationsOf,
  type RoutingOptions,
  routing,
} from "../../base/alertmanager/routing.ts";
import { teamRouting } from "../../base/alertmanager/team-routing.ts";
import { footer, text, title } from "../../base/alertmanager/slack-message.ts";
import { pager } from "../../base/roles.ts";
import { external, tcp } from "../../sdk/index.ts";
import { schema } from "../../sdk/check/object/schema.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { secretsMadeBy } from "../../sdk/model/secrets-made-by.ts";
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
  await writeFile(file, JSON.stringify(rawConfig(described, { ...names, secrets })));
  return file;
}

function routingWith(options: Partial<RoutingOptions>): AlertmanagerRouting {
  return routing({
    ...{ receivers: {}, warningHours: "always", untrustedNamespaces: [], mutes: [] },
    ...options,
  });
}

const mail = email({
  to: "platform@example.com",
  from: "alertmanager@example.com",
  server: external("smtp.example.com", tcp(587)),
});

const everything = routingWith({
  receivers: {
    critical: [
      victorops({ routingKey: "platform" }),
      oncall({ target: pager }),
      pagerduty({ service: "platform" }),
    ],
    draft: [slack({ channel: "#alerts-draft" })],
    heartbeat: [oncallHeartbeat({ target: external("oncall.example.com") })],
    info: [slack({ channel: "#alerts-info" })],
    warning: [slack({ channel: "#alerts" }), mail],
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

  const isChosen = (receiver: string) => described.receivers.some((one) => one.name === receiver);
  test.each([
    [{ alertname: "Watchdog", severity: "none" }, "heartbeat"],
    [{ alertname: "Any", severity: "none" }, "none"],
    [{ alertname: "Any", severity: "info" }, isChosen("info") ? "info" : "none"],
    [{ alertname: "Any", severity: "warning" }, "warning"],
    [{ alertname: "Any", severity: "critical" }, "critical"],
    [
      { alertname: "Any", severity: "critical", draft: "true" },
      isChosen("draft") ? "draft" : "warning",
    ],
    // Somebody misspelt it, or forgot it.
    [{ alertname: "Any", severity: "criticl" }, "warning"],
    [{ alertname: "Any" }, "warning"],
  ])("%j reaches %s", async (labels, receiver) => {
    expect(await amtoolRoute(await rawFile(name, described), labels)).toEqual([receiver]);
  });
});

test("what others can break wakes nobody, whatever it is about", async () => {
  const untrustedNamespaces = ["observability-teams", "sandbox"];
  const file = await rawFile("untrusted", routingWith({ untrustedNamespaces }));
  const told = (labels: Record<string, string>) => amtoolRoute(file, labels);
  const broken = { alertname: "Any", severity: "critical", about: "pager" };
  expect(await told({ ...broken, namespace: "sandbox" })).toEqual(["warning"]);
  expect(await told({ ...broken, namespace: "sandbox-of-ours" })).toEqual(["critical"]);
  expect(await told({ ...broken, namespace: "sandbox", severity: "none" })).toEqual(["none"]);
});

test("amtool refuses what the printer must not print", async () => {
  const page = { ...victorops({ routingKey: "platform" }), recipient: "" };
  const described = routingWith({ receivers: { critical: [page] } });
  expect(await amtoolCheckConfig(await rawFile("refused", described))).toMatchObject({
    ok: false,
    output: expect.stringContaining("missing Routing key"),
  });
});

const names = { name: "alertmanager", namespace: "observability", secret: "receivers" };

describe("what nobody prints is refused in both forms, and where", () => {
  const critical = (one: object) =>
    routingWith({
      receivers: { critical: [one as Notification], "pager-down": silent("a test") },
    });
  const printed = (one: object) => [
    () => configObject(critical(one), names),
    () => rawConfig(critical(one), { ...names, secrets }),
  ];

  test.each(["opsgenie", "toString", "__proto__"])("a receiver of the kind %s", (kind) => {
    const unknown = { kind, recipient: "platform", secretKey: "a", target: external("a.example") };
    for (const print of printed(unknown)) {
      expect(print).toThrow(`receiver "critical": nobody prints the kind "${kind}"`);
    }
  });

  test.each([
    mail,
    pagerduty({ service: "platform" }),
    slack({ channel: "#alerts" }),
    victorops({ routingKey: "platform" }),
    webhook({ name: "a", target: pager }),
  ])("a field that $kind does not have", (one) => {
    for (const print of printed({ ...one, mention: "@here" })) {
      expect(print).toThrow('nobody prints "mention"');
    }
  });
});

test("alerts of two clusters are of two groups, by which a pager knows an incident", () => {
  for (const { route } of [routingWith({}), teamRouting])
    expect(route.groupBy).toContain("cluster");
});

test("two notifications with one secret lead to one place", () => {
  const webhooks = (...hosts: readonly `${string}.example`[]) =>
    routingWith({
      receivers: {
        critical: hosts.map((host) => webhook({ name: "shop", target: external(host) })),
      },
    });
  expect(notificationsOf(webhooks("a.example", "a.example"))).toHaveLength(1);
  expect(() => notificationsOf(webhooks("a.example", "b.example"))).toThrow("lead to two places");
});

test("PagerDuty and email are told what they need, and their keys are references", () => {
  const { receivers = [] } = configObject(everything, names).spec;
  const [critical, warning] = ["critical", "warning"].map((name) =>
    receivers.find((one) => one.name === name),
  );
  expect(critical?.pagerdutyConfigs).toMatchObject([
    { routingKey: { name: "receivers", key: "pagerduty-platform-key" }, sendResolved: true },
  ]);
  expect(warning?.emailConfigs).toEqual([
    {
      to: "platform@example.com",
      from: "alertmanager@example.com",
      smarthost: "smtp.example.com:587",
      authUsername: "alertmanager@example.com",
      authPassword: { name: "receivers", key: "smtp-password" },
      requireTLS: true,
      sendResolved: true,
    },
  ]);
});

test("the operator's schema takes every kind", async () => {
  const object = configObject(everything, names) as unknown as KubernetesObject;
  expect(await schema.run(object)).toEqual([]);
});

test("OnCall gets at most 100 alerts at once, the heartbeat no resolutions, and URLs are references", () => {
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

describe("what may wake somebody is told so for what is critical, and not on trial", () => {
  const { pagerdutyConfigs, victoropsConfigs } = configObject(everything, names).spec
    .receivers![0]!;
  const severity = pagerdutyConfigs?.[0]?.severity ?? "";
  const messageType = victoropsConfigs?.[0]?.messageType ?? "";

  test.each([
    [{ severity: "critical" }, "critical CRITICAL"],
    [{ severity: "critical", draft: "true" }, "warning WARNING"],
    [{ severity: "warning" }, "warning WARNING"],
    // Several alerts of one message that have no severity in common.
    [{}, "warning WARNING"],
  ])("%j", async (commonLabels, output) => {
    const data = join(folder, `${Object.values(commonLabels).join("-")}.json`);
    await writeFile(data, JSON.stringify({ commonLabels }));
    const rendered = await amtoolRender(`${severity} ${messageType}`, data);
    expect(rendered).toEqual({ ok: true, output });
  });
});

test("links lead where port-forward brings Alertmanager, and the message says how", async () => {
  for (const cluster of clustersWith("alertmanager")) {
    const application = applicationOf("alertmanager", cluster);
    const [web] = objectOf(application, "Service", "alertmanager").spec?.ports ?? [];
    const { externalUrl } = objectOf(application, "Alertmanager").spec;
    if (externalUrl?.startsWith("https:")) continue;
    expect(externalUrl).toBe(`http://localhost:${web?.port}`);
  }
  expect(await amtoolRender(footer("alertmanager"))).toEqual({ ok: true, output: "" });
  const data = join(folder, "message.json");
  const [externalURL, cluster] = ["http://localhost:9093", "eu-test"];
  await writeFile(data, JSON.stringify({ externalURL, commonLabels: { cluster } }));
  for (const application of ["alertmanager", "alertmanager-plain"]) {
    expect(await amtoolRender(footer(application), data)).toEqual({
      ok: true,
      output: `The title opens after: npm run open -- eu-test ${application}`,
    });
  }
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
    const [[, made] = []] = secretsMadeBy(
      objectOf(application, "ExternalSecret") as KubernetesObject,
    );
    const keys = [...made!];
    expect(keys).not.toEqual([]);
    const references = [...config.matchAll(/"key":"([^"]+)"/g)].map(([, key]) => key);
    expect([...new Set(references)].sort()).toEqual(keys.sort());
    const policy = JSON.stringify(objectOf(application, "NetworkPolicy").spec?.egress);
    expect(policy).toContain('"port":443');
  }
});

test("each Slack channel is told by a webhook of its own", () => {
  const channels = ["#alerts", "#alerts-critical", "#Bereitschaft Süd"];
  expect(channels.map((channel) => slack({ channel }).secretKey)).toEqual([
    ...["slack-url-alerts", "slack-url-alerts-critical", "slack-url-Bereitschaft-S-d"],
  ]);
});
