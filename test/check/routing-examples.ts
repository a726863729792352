import {
  alerts,
  catalogue,
  external,
  type Integration,
  type Matcher,
  type Route,
  type Routing,
} from "../../sdk/index.ts";
import { namespace } from "../small-objects.ts";
import { alert } from "./rule-examples.ts";
import type { LawExample, World } from "./law-example.ts";
import { mail, told } from "./told.ts";

const is = (label: string, value: string): Matcher => ({ label, operator: "=", value });
const critical = is("severity", "critical");
const warning = is("severity", "warning");

const slack = {
  kind: "slack",
  recipient: "#alerts",
  secretKey: "slack-url",
  target: external("hooks.slack.com"),
} as const;

const pager: Integration = { ...slack, kind: "pagerduty", secretKey: "pagerduty-shop-key" };

const root = {
  receiver: "people",
  groupBy: ["alertname"],
  groupWait: "30s",
  groupInterval: "5m",
  repeatInterval: "12h",
};

/** A routing without fault, apart from what is changed. */
function routed(changes: Partial<Routing>, routes: readonly Route[] = []): World {
  const routing: Routing = {
    route: { ...root, routes },
    receivers: [{ name: "people", integrations: [slack] }],
    inhibitions: [],
    timeIntervals: [],
    heartbeat: { alertname: "Watchdog" },
    ...changes,
  };
  return { component: { routing } };
}

/** Two drafts, of which no tests and no runbook are asked. */
const draft = (severity: string) =>
  alert({
    expr: "vector(time()) > 2e9",
    labels: { severity, draft: "true" },
    annotations: { summary: "s", description: "d", draft_until: "2026-12-31" },
  });
const rules = (...all: readonly object[]) => ({
  apiVersion: "monitoring.coreos.com/v1",
  kind: "PrometheusRule",
  metadata: { name: "rules", namespace },
  spec: { groups: [{ name: "targets", rules: all }] },
});
const around: World = { objects: [rules(draft("critical"), draft("warning"))] };

/** The same receiver in the routing and in what is printed of it. */
function printed(integrations: readonly Integration[], fields: object): World {
  return { ...routed({ receivers: [{ name: "people", integrations }] }), ...told(fields) };
}

const people = (...matchers: readonly Matcher[]): Route => ({ receiver: "people", matchers });
const night = [{ name: "night", times: [{ start: "00:00", end: "07:00" }] }];
const muted = (...muteTimeIntervals: readonly string[]) => [
  { ...people(critical), muteTimeIntervals },
];
const titled = (title: string) => told({ emailConfigs: [{ ...mail, html: title }] });
const bySeverity = { source: [critical], target: [warning], equal: ["alertname"] };
const held = (target: Matcher, equal = ["alertname"]) =>
  routed({ inhibitions: [{ source: [critical], target: [target], equal }] });

/** A disk that is full, and one that is nearly so. */
const full = (used: string, severity: string, share: number) => ({
  ...draft(severity),
  alert: "DiskFull",
  expr: `${used} > ${share}`,
});
const disksOf = (used: string): World => ({
  objects: [rules(full(used, "warning", 0.9), full(used, "critical", 0.95))],
  metrics: [
    catalogue({
      program: "disks",
      version: "1.0.0",
      source: "test",
      outside: true,
      metrics: { disk_used_ratio: { type: "gauge", labels: ["device"] } },
    }),
  ],
});
/** One alert says which disk, the other does not. */
const oneDisk: World = {
  ...disksOf(""),
  objects: [
    rules(
      { ...full("max by (device) (disk_used_ratio)", "critical", 0.95), alert: "DiskFillingUp" },
      full("max(disk_used_ratio)", "warning", 0.9),
    ),
  ],
};
const fillingHeld = (equal: readonly string[]) =>
  routed({
    inhibitions: [{ source: alerts("DiskFillingUp"), target: alerts("DiskFull"), equal }],
  });
const disks = disksOf("max by (instance, device) (disk_used_ratio)");

/** The laws about who hears of an alert. */
export const routingExamples: readonly LawExample[] = [
  {
    law: "inhibitions",
    title: "an alert that holds itself back",
    around,
    wrong: held(is("alertname", "TargetsDown")),
    says: "TargetsDown can match source and target at once, and then it holds back nothing",
    right: held(warning),
  },
  {
    law: "message-templates",
    title: "a function that there is none of",
    wrong: titled("{{ .Status | toUppr }}"),
    says: '"toUppr" is no function of Alertmanager (did you mean "toUpper"?)',
    right: titled("{{ .Status | toUpper }}"),
  },
  {
    law: "printed-receivers",
    title: "an integration that nobody printed",
    wrong: printed([slack, pager], { emailConfigs: [mail] }),
    says: '"people" has 1 integrations, the routing names 2',
    right: printed([slack], { emailConfigs: [mail] }),
  },
  {
    law: "printed-receivers",
    title: "a receiver without integrations",
    wrong: told({}),
    says: '"people" tells nobody',
    right: told({ emailConfigs: [mail] }),
  },
  {
    law: "receiver-credentials",
    title: "a URL that carries a token",
    wrong: told({ webhookConfigs: [{ url: "https://oncall.example.com/alertmanager/abc/" }] }),
    says: "stands in the tree: such a URL carries a token, as a key or a password would",
    right: told({ emailConfigs: [mail] }),
  },
  {
    law: "receivers",
    title: "a receiver that is not defined",
    around,
    wrong: routed({}, [{ receiver: "poeple", matchers: [critical] }]),
    says: '"poeple" is no receiver (did you mean "people"?)',
    right: routed({}, [people(critical)]),
  },
  {
    law: "routes",
    title: "a route behind one that takes all of its alerts",
    around,
    wrong: routed({}, [people(critical), people(critical, is("namespace", "shop"))]),
    says: "no alert reaches",
    right: routed({}, [people(critical, is("namespace", "shop")), people(critical)]),
  },
  {
    law: "inhibitions",
    title: "a component that holds back alerts of others; about all alerts an Alertmanager says it",
    around,
    wrong: { component: { inhibitions: [bySeverity] } },
    says: "names no alert of this component, on either side",
    right: routed({ inhibitions: [bySeverity] }),
  },
  {
    law: "sufferers",
    title: "the full disk of one node that hides those of all others",
    around: disks,
    wrong: held(warning),
    says: "lets DiskFull/critical hold back DiskFull/warning of another instance: device, instance tell alerts apart",
    right: held(warning, ["alertname", "instance", "device"]),
  },
  {
    law: "sufferers",
    title: "a label of the series that nobody thinks of; the job is the same in both",
    around: disksOf('disk_used_ratio{job="disks"}'),
    wrong: held(warning, ["alertname", "instance", "device"]),
    says: "container, endpoint, namespace, pod, service tell alerts apart",
    right: held(warning, [
      ...["alertname", "instance", "device"],
      ...["container", "endpoint", "namespace", "pod", "service"],
    ]),
  },
  {
    law: "sufferers",
    title: "a label that one of the two alerts does not carry",
    around: oneDisk,
    wrong: fillingHeld(["device"]),
    says: "holds back nothing: DiskFillingUp/critical carries device, and DiskFull/warning has no such one",
    right: fillingHeld(["cluster"]),
  },
  {
    law: "time-intervals",
    title: "a time interval that is not defined",
    around,
    wrong: routed({ timeIntervals: night }, [...muted("night", "nigt")]),
    says: '"nigt" is no time interval (did you mean "night"?)',
    right: routed({ timeIntervals: night }, muted("night")),
  },
];
