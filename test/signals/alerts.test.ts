import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { logStore, remoteWriteReceiver } from "../../base/roles.ts";
import { ruleFiles } from "../../sdk/index.ts";
import type { AnyRole, GivesOf } from "../../sdk/model/role.ts";
import { alertmanagerConfig } from "../base/alertmanager-config.ts";
import { applicationOf } from "../base/evaluated.ts";
import { ruleFilesOf } from "../base/ruled.ts";
import type { Daemon } from "../judges/daemon.ts";
import { plainFolder } from "../write/sandbox.ts";
import {
  type AlertmanagerHere,
  byUrl,
  clusterOnSlack,
  startAlertmanagerHere,
} from "./alertmanager.ts";
import { bucketsHere } from "./bucket.ts";
import { type CortexHere, cortexHere } from "./cortex.ts";
import { closed, heldAgainst } from "./differences.ts";
import { eventually } from "./eventually.ts";
import { differingLeaves } from "./leaves.ts";
import { type LokiHere, lokiHere } from "./loki.ts";
import { mimirsHere } from "./mimir.ts";
import { type MinioServers, startServers } from "./minio.ts";
import { type SlackHere, startSlack } from "./slack.ts";
import { startForTenants } from "./tenants-prometheus.ts";

// What is broken in the pod "a" is worse than in "b": of "a" a critical alert and a warning, of "b" a warning fire, in
// each of four programs. One Alertmanager hears of all, and people of what it does not hold back.
const minute = 60_000;
const folder = plainFolder();
const rulers = ["Prometheus", "Mimir", "Cortex", "Loki"] as const;
type Ruler = (typeof rulers)[number];
/** How broken each pod is; nothing is told of 0. */
let broken = { a: 2, b: 1 };
let exporter: Server;
let slack: SlackHere;
let alertmanager: AlertmanagerHere;
let minio: MinioServers;
let cortex: CortexHere;
let loki: LokiHere;
let daemons: readonly Daemon[] = [];
let pushing: NodeJS.Timeout;

const author = {
  ...{ name: "shop", component: "shop", namespace: "shop", team: "shop" },
  runbook: "https://example.com/runbook",
};

/** Two alerts of a name, whose sufferers are pods. */
function group(ruler: Ruler, exprs: Readonly<Record<"critical" | "warning", string>>) {
  const rules = (["critical", "warning"] as const).map((severity) => ({
    ...{ alert: `BrokenSays${ruler}`, expr: exprs[severity], labels: { severity } },
    annotations: { summary: "It broke.", description: "It broke in {{ $labels.pod }}." },
  }));
  return { name: "broken", interval: "1s", rules };
}

const bySeries = { critical: "broken > 1", warning: "broken > 0" };
const lines = (word: string) =>
  `sum by (namespace, pod) (count_over_time({app="shop"} |= "${word}" [10s])) > 0`;
const byLines = { critical: lines("level=2"), warning: lines("broken") };

/** The files that the ruler of a cluster is given where somebody there says rules for the platform. */
function filesFor(ruler: Exclude<Ruler, "Prometheus">, exprs: typeof bySeries) {
  const groups = [{ ...group(ruler, exprs), tenant: "platform" }];
  const said = ruler === "Loki" ? { logRules: groups } : { rules: groups };
  return ruleFilesOf(ruler.toLowerCase(), said);
}

function given<R extends AnyRole>(component: string, role: R): GivesOf<R> {
  const provided = applicationOf(component).provides.find((one) => one.role === role);
  return provided!.gives({ tenant: "platform" } as never) as GivesOf<R>;
}

async function listen(): Promise<Server> {
  const server = createServer((_, response) => {
    const series = Object.entries(broken).map(([pod, level]) => `broken{pod="${pod}"} ${level}\n`);
    response.setHeader("content-type", "text/plain; version=0.0.4").end(series.join(""));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}

/** A line of each pod that is broken. */
async function push(): Promise<void> {
  const { headers, pushPath } = given("loki", logStore);
  const now = String(BigInt(Date.now()) * 1_000_000n);
  const streams = Object.entries(broken)
    .filter(([, level]) => level > 0)
    .map(([pod, level]) => ({
      stream: { app: "shop", namespace: "shop", pod },
      values: [[now, `broken level=${level}`]],
    }));
  if (streams.length === 0) return;
  await fetch(`${loki.url}${pushPath}`, {
    ...{ method: "POST", headers: { ...headers, "Content-Type": "application/json" } },
    body: JSON.stringify({ streams }),
  });
}

/** Two Prometheus that scrape the pods, evaluate rules, and write for the rulers of two stores. */
function prometheusPair(stores: Readonly<Record<"mimir" | "cortex", string>>): Promise<Daemon>[] {
  const receivers = Object.entries(stores).map(([name, url]) => ({
    ...{ name, url, namespace: "observability" },
    ...given(name, remoteWriteReceiver),
  }));
  const target = `127.0.0.1:${(exporter.address() as AddressInfo).port}`;
  return ["a", "b"].map(async (replica) => {
    const { daemon } = await startForTenants(join(folder, `prometheus-${replica}`), {
      ...{ replica, cluster: "here", targets: { shop: target } },
      remoteWrite: { platform: {} },
      receivers: { "remoteWrite-platform": receivers as never },
      alerting: {
        rules: ruleFiles([{ by: author, of: [group("Prometheus", bySeries)] }])["shop.yaml"]!,
        alertReceiver: alertmanager.url,
      },
    });
    return daemon;
  });
}

beforeAll(async () => {
  [exporter, slack] = await Promise.all([listen(), startSlack()]);
  alertmanager = await startAlertmanagerHere(join(folder, "alertmanager"), slack.url);
  minio = await startServers(join(folder, "minio"));
  const buckets = await bucketsHere(minio, ["mimir", "cortex"]);
  const alertReceiver = alertmanager.url;
  const [mimir] = await mimirsHere(join(folder, "mimir"), {
    ...{ ...buckets.mimir, chosen: { replicas: 1 }, alertReceiver },
    rules: filesFor("Mimir", bySeries),
  });
  cortex = await cortexHere(join(folder, "cortex"), {
    ...{ ...buckets.cortex, replicas: 1, alertReceiver, rules: filesFor("Cortex", bySeries) },
  });
  loki = await lokiHere(join(folder, "loki"), {
    ...{ bucket: undefined, chosen: { store: "volume" }, alertReceiver },
    rules: filesFor("Loki", byLines),
  });
  const [ofMimir, ofLoki] = await Promise.all([mimir!.start(), loki.start(), cortex.start()]);
  const writers = prometheusPair({ mimir: mimir!.url, cortex: cortex.urls[0]! });
  daemons = [ofMimir, ofLoki, ...(await Promise.all(writers))];
  pushing = setInterval(() => void push(), 2000);
}, 5 * minute);

afterAll(async () => {
  clearInterval(pushing);
  await Promise.all([...daemons, alertmanager?.daemon].map((daemon) => daemon?.stop()));
  await Promise.all([cortex?.stop(), minio?.stop(), slack?.stop()]);
  exporter?.close();
});

/** Which rulers a channel was told of, and of which pods. */
function told(channel: string, status: "FIRING:1" | "RESOLVED", text: RegExp): string[] {
  const messages = slack.messages.filter(
    (one) => one.channel === channel && one.title.startsWith(`[${status}]`) && text.test(one.text),
  );
  return rulers.filter((ruler) =>
    messages.some(({ title }) => title.includes(`BrokenSays${ruler} in shop on here`)),
  );
}

interface Alert {
  readonly labels: Readonly<Record<string, string>>;
  readonly status: { readonly state: string };
}

/** What Alertmanager knows of: ruler, pod, severity and whether it holds it back. */
async function known(): Promise<string[]> {
  const alerts = (await (await fetch(`${alertmanager.url}/api/v2/alerts`)).json()) as Alert[];
  return alerts
    .map(({ labels, status }) =>
      [labels["alertname"], labels["pod"], labels["severity"], status.state].join(" "),
    )
    .sort();
}

test("an Alertmanager of a cluster is configured alike but for what is listed", () => {
  const theirs = alertmanagerConfig(clusterOnSlack(), "/etc/alertmanager/secrets/receivers");
  const here = { ...theirs, receivers: theirs.receivers.map(byUrl) };
  const differing = differingLeaves(here, alertmanager.config);
  expect(heldAgainst("alertmanager", differing)).toEqual(closed);
});

test(
  "what fires in each program is told once, where it belongs",
  async () => {
    const { critical, warning } = alertmanager.channels;
    await eventually(
      () => Promise.resolve(told(critical, "FIRING:1", /^It broke in a\./)),
      [...rulers],
    );
    await eventually(
      () => Promise.resolve(told(warning, "FIRING:1", /^It broke in b\./)),
      [...rulers],
    );
  },
  5 * minute,
);

test(
  "of a pod whose alert is critical the warning is held back",
  async () => {
    const states = rulers.flatMap((ruler) =>
      ["a critical active", "a warning suppressed", "b warning active"].map(
        (rest) => `BrokenSays${ruler} ${rest}`,
      ),
    );
    await eventually(known, states.sort());
    const { warning } = alertmanager.channels;
    const firing = slack.messages.filter(
      ({ channel, title }) => channel === warning && title.startsWith("[FIRING"),
    );
    expect(firing.filter(({ text }) => text.includes("in a."))).toEqual([]);
  },
  3 * minute,
);

test(
  "what is over in each program is told, too",
  async () => {
    broken = { a: 0, b: 0 };
    const { critical, warning } = alertmanager.channels;
    for (const channel of [critical, warning]) {
      await eventually(
        () => Promise.resolve(told(channel, "RESOLVED", /It broke in/)),
        [...rulers],
      );
    }
  },
  5 * minute,
);
