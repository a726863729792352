import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { email } from "../../base/alertmanager/integrations/email.ts";
import { pagerduty } from "../../base/alertmanager/integrations/pagerduty.ts";
import { silent } from "../../base/alertmanager/integrations/silent.ts";
import { slack } from "../../base/alertmanager/integrations/slack.ts";
import { victorops } from "../../base/alertmanager/integrations/victorops.ts";
import { oncall, webhook } from "../../base/alertmanager/integrations/webhook.ts";
import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import {
  type AlertmanagerRouting,
  type Receivers,
  routing,
} from "../../base/alertmanager/routing.ts";
import { aboutPager, pager } from "../../base/roles.ts";
import { elsewhere, external, tcp } from "../../sdk/index.ts";
import { alertsOf } from "../../sdk/routing/alerts-of.ts";
import { amtoolRoute } from "../judges/amtool.ts";
import { applicationOf, clustersWith } from "./evaluated.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pager-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Who amtool says is told, by the integrations of each receiver. */
async function told(described: AlertmanagerRouting, labels: Readonly<Record<string, string>>) {
  const file = join(folder, "alertmanager.yml");
  await writeFile(file, JSON.stringify(rawConfig(described, { name: "a", secrets: "/secrets" })));
  const receivers = await amtoolRoute(file, labels);
  return described.receivers
    .filter(({ name }) => receivers.includes(name))
    .flatMap(({ integrations }) => integrations);
}

const own = oncall({ target: pager });
const routed = (receivers: Receivers) =>
  routing({ receivers, warningHours: "always", untrustedNamespaces: [], mutes: [] });
const down = { alertname: "OncallEngineDown", severity: "critical", ...aboutPager };

test("what says that the pager is gone wakes somebody else, beside those who hear what is critical", async () => {
  const another = victorops({ routingKey: "platform" });
  const channel = slack({ channel: "#alerts" });
  const described = routed({
    ...{ critical: [channel, own], "pager-down": [another] },
    ...{ warning: [channel], heartbeat: silent("a test") },
  });
  expect(await told(described, down)).toEqual([channel, own, another]);
  expect(await told(described, { ...down, about: "disks" })).toEqual([channel, own]);
  expect(await told(described, { ...down, draft: "true" })).toEqual([channel]);
});

test.each(clustersWith("alertmanager").map((cluster) => ({ cluster, name: cluster.facts.name })))(
  "on $name every alert about a pager leaves the fleet by a way that wakes",
  async ({ cluster }) => {
    const described = applicationOf("alertmanager", cluster).routing as AlertmanagerRouting;
    const about = alertsOf(cluster)
      .map(({ labels }) => labels)
      .filter((labels) => labels["about"] === aboutPager.about);
    expect(about.map(({ alertname }) => alertname)).toContain(
      "AlertmanagerClusterFailedToSendAlerts",
    );
    for (const labels of about) {
      const ways = await told(described, labels);
      const outside = ways.filter(({ target }) => "kind" in target && target.kind === "external");
      const waking = outside.filter(({ kind }) => ["pagerduty", "victorops"].includes(kind));
      expect([labels["alertname"], waking.length > 0]).toEqual([labels["alertname"], true]);
    }
  },
);

test("every alert that a pager of the tree is not there is about it", () => {
  for (const cluster of clustersWith("oncall")) {
    const { namespace } = applicationOf("oncall", cluster);
    const here = cluster.applications.filter((one) => one.namespace === namespace);
    const alerts = alertsOf({ ...cluster, applications: here });
    const critical = alerts.filter(({ labels }) => labels["severity"] === "critical");
    const silent = critical.filter(({ labels }) => labels["about"] !== aboutPager.about);
    expect(critical.length).toBeGreaterThan(4);
    expect(silent.map(({ labels }) => labels["alertname"])).toEqual([]);
  }
});

test("a pager of the tree that alone wakes people is refused, here or on another cluster", () => {
  const refused = 'name "pager-down", who is woken then';
  const far = oncall({ target: elsewhere("us-test", pager) });
  for (const one of [own, far]) {
    expect(() => routed({ critical: [one] })).toThrow(refused);
    expect(() => routed({ critical: [slack({ channel: "#alerts" }), one] })).toThrow(refused);
    expect(() => routed({ critical: [one], "pager-down": [own] })).toThrow(refused);
  }
});

test("who has another way, or says why not, is not", () => {
  const mail = email({
    ...{ to: "platform@example.com", from: "alertmanager@example.com" },
    server: external("smtp.example.com", tcp(587)),
  });
  const target = external("pager.example.com");
  for (const receivers of [
    { critical: [own, pagerduty({ service: "platform" })] },
    { critical: [webhook({ name: "pager", target })] },
    { critical: [slack({ channel: "#alerts" })] },
    { critical: [own], "pager-down": [mail] },
    { critical: [own], "pager-down": silent("somebody always looks") },
    { critical: silent("a cluster of tests") },
    {},
  ]) {
    expect(() => routed(receivers)).not.toThrow();
  }
});
