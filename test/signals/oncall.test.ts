import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { alertmanagerAlerts } from "../../base/alertmanager/alerts.ts";
import { type AlertmanagerRouting, notificationsOf } from "../../base/alertmanager/routing.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { alertmanagerConfig } from "../base/alertmanager-config.ts";
import { applicationOf, clustersWith, objectOf } from "../base/evaluated.ts";
import { type RunningAlertmanager, startAlertmanager } from "../judges/alertmanager.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { plainFolder } from "../write/sandbox.ts";
import { hurried } from "./alertmanager.ts";
import { eventually } from "./eventually.ts";
import { writeFolders } from "./minio.ts";
import { keptSecret } from "../fragments/kept-secret.ts";
import { type OncallHere, startOncall } from "./oncall.ts";
import { plays } from "./played.ts";
import { sideBySide } from "./side-by-side.ts";
import { type SlackHere, startSlack } from "./slack.ts";

const minute = 60_000;
const folder = plainFolder();

/** The notifications of a cluster's Alertmanager, where OnCall is one of them. */
const toldOf = (cluster: Parameters<typeof alertmanagerConfig>[0]) =>
  notificationsOf(applicationOf("alertmanager", cluster).routing as AlertmanagerRouting);
const telling = clustersWith("alertmanager").filter((cluster) =>
  toldOf(cluster).some(({ recipient }) => recipient === "oncall"),
);
const names = telling.length > 0 ? telling.map(({ facts }) => facts.name) : ["none"];

interface Running {
  readonly oncall: OncallHere;
  readonly alertmanager: RunningAlertmanager;
}
const running = new Map<string, Running>();
let slack: SlackHere;

/** What a cluster's Alertmanager is given of a store, to which OnCall's URLs may have come. */
function secretOf(
  cluster: (typeof telling)[number],
  oncall: string | undefined,
): Promise<Record<string, string>> {
  const others = toldOf(cluster).filter(({ recipient }) => !recipient.startsWith("oncall"));
  return keptSecret(objectOf(applicationOf("alertmanager", cluster), "ExternalSecret"), {
    ...Object.fromEntries(others.map(({ secretKey }) => [secretKey, slack.url])),
    ...(oncall && { "oncall-url": oncall, "oncall-heartbeat-url": `${oncall}heartbeat/` }),
  });
}

/** An Alertmanager with a cluster's configuration, whose webhooks lead here; whoever has no URL of ours is left out. */
async function start(
  cluster: (typeof telling)[number],
  { isConnected }: { isConnected: boolean },
): Promise<Running> {
  const { name } = cluster.facts;
  const oncall = await startOncall(`token-of-${name}`);
  const own = join(folder, `${name}-${isConnected ? "connected" : "new"}`);
  mkdirSync(own, { recursive: true });
  const files = await secretOf(cluster, isConnected ? oncall.url : undefined);
  // Who is there from the start is OnCall's own engine, at a name of the cluster's.
  const here = Object.entries(files).map(([key, url]) => [
    key,
    url.replace(/^.*(?=\/integrations\/)/, new URL(oncall.url).origin),
  ]);
  const { secrets } = writeFolders(own, { secrets: Object.fromEntries(here) });
  const made = alertmanagerConfig(cluster, secrets!);
  const receivers = made.receivers.map(
    ({ victorops_configs: _, ...rest }: Record<string, unknown>) => rest,
  );
  const config = { ...made, route: hurried(made.route), receivers };
  return { oncall, alertmanager: await startAlertmanager(own, toYaml(config, "a test")) };
}

beforeAll(async () => {
  slack = await startSlack();
  await Promise.all(
    telling.map(async (cluster) =>
      running.set(cluster.facts.name, await start(cluster, { isConnected: true })),
    ),
  );
}, 2 * minute);

afterAll(async () => {
  await Promise.all(
    [...running.values()].map(async ({ oncall, alertmanager }) => {
      await alertmanager.daemon.stop();
      await oncall.stop();
    }),
  );
  await slack?.stop();
});

function at(name: string): Running {
  const found = running.get(name);
  if (!found) throw new NotInFleet("a cluster that tells OnCall");
  return found;
}

async function say(
  { alertmanager }: Running,
  alerts: readonly Readonly<Record<string, string>>[],
  over = false,
): Promise<void> {
  const endsAt = over ? { endsAt: new Date().toISOString() } : {};
  await fetch(`${alertmanager.url}/api/v2/alerts`, {
    ...{ method: "POST", headers: { "content-type": "application/json" } },
    body: JSON.stringify(alerts.map((labels) => ({ labels, ...endsAt }))),
  });
}

const broken = ["a", "b"].map((pod) => ({
  ...{ alertname: "Broken", severity: "critical", namespace: "shop", pod },
}));
const warning = [{ alertname: "Slow", severity: "warning", namespace: "shop" }];

test.each(names)(
  "what is critical on %s opens one group of OnCall, and its end is told of the same one",
  sideBySide(names, async (name) => {
    const here = at(name);
    const told = () =>
      Promise.resolve(here.oncall.groups.map(({ status, alerts }) => `${status} ${alerts.length}`));
    await say(here, [...broken, ...warning]);
    await eventually(told, ["firing 2"]);
    await say(here, broken, true);
    await eventually(told, ["firing 2", "resolved 2"]);
    expect(new Set(here.oncall.groups.map(({ groupKey }) => groupKey)).size).toBe(1);
  }),
  3 * minute,
);

test.each(names)(
  "the Watchdog of %s keeps its heartbeat alive, and opens no group",
  sideBySide(names, async (name) => {
    const here = at(name);
    const before = here.oncall.groups.length;
    await say(here, [{ alertname: "Watchdog", severity: "none" }]);
    await eventually(() => Promise.resolve(here.oncall.heartbeats() > 0), true);
    expect(here.oncall.groups).toHaveLength(before);
  }),
  3 * minute,
);

async function countersOf({ alertmanager }: Running): Promise<string> {
  const text = await (await fetch(`${alertmanager.url}/metrics`)).text();
  return text.replaceAll(/^(?!alertmanager_notifications_(failed_)?total\{).*\n/gm, "");
}

/** How many messages to webhooks Alertmanager gave up: the series that AlertmanagerClusterFailedToSendAlerts asks. */
async function givenUp(here: Running): Promise<number> {
  const text = await countersOf(here);
  const series =
    /^alertmanager_notifications_failed_total\{[^}]*integration="webhook"[^}]*\} (\S+)$/gm;
  return [...text.matchAll(series)].reduce((sum, [, value]) => sum + Number(value), 0);
}

test.each(names)(
  "where the engine of %s's OnCall is down, Alertmanager counts what it gives up",
  sideBySide(names, async (name) => {
    const here = at(name);
    expect(await givenUp(here)).toBe(0);
    await here.oncall.stop();
    await say(here, [{ ...broken[0]!, alertname: "BrokenUnheard" }]);
    await eventually(async () => (await givenUp(here)) > 0, true);
  }),
  3 * minute,
);

test.each(names)(
  "before OnCall of %s has said its URLs, others hear, and Alertmanager counts what it cannot say",
  async (name) => {
    const cluster = telling.find(({ facts }) => facts.name === name);
    if (!cluster) throw new NotInFleet("a cluster that tells OnCall");
    const here = await start(cluster, { isConnected: false });
    const counters = await countersOf(here);
    const before = slack.messages.length;
    await say(here, [...broken, ...warning, { alertname: "Watchdog", severity: "none" }]);
    const hears = toldOf(cluster).some(({ kind }) => kind === "slack");
    await eventually(() => Promise.resolve(slack.messages.length > before), hears);
    await eventually(async () => (await givenUp(here)) > 0, true);
    expect([here.oncall.groups, here.oncall.heartbeats()]).toEqual([[], 0]);
    // An alert says so: of webhooks alone, as Slack hears.
    const played = {
      ...{ rules: alertmanagerAlerts, alert: "AlertmanagerClusterFailedToSendAlerts" },
      label: "integration",
      shown: { before: counters, after: await countersOf(here) },
    };
    expect(await plays(folder, { ...played, fires: ["webhook"] })).toMatchObject({ ok: true });
    const quiet = { ...played.shown, after: counters };
    expect(await plays(folder, { ...played, shown: quiet, fires: [] })).toMatchObject({ ok: true });
    await here.alertmanager.daemon.stop();
    await here.oncall.stop();
  },
  3 * minute,
);
