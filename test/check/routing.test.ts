import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { external, type Matcher, type Route, type Routing } from "../../sdk/index.ts";
import { amtoolCheckConfig, amtoolRender } from "../judges/amtool.ts";
import { rawConfig } from "../../base/alertmanager/raw-config.ts";
import type { AlertmanagerRouting } from "../../base/alertmanager/routing.ts";
import { rejections } from "../rejections.ts";
import { componentOf } from "../small-fleet.ts";
import { namespace } from "../small-objects.ts";

const scratch = mkdtempSync(join(tmpdir(), "routing-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const is = (label: string, value: string, operator: Matcher["operator"] = "="): Matcher => ({
  label,
  operator,
  value,
});
const critical = is("severity", "critical");
const warning = is("severity", "warning");

const slack = {
  kind: "slack",
  recipient: "#alerts",
  secretKey: "slack-url",
  target: external("hooks.slack.com"),
} as const;

/** A routing without fault: whatever a test changes is what it is about. */
function routingWith(changes: Partial<Routing> = {}, routes?: readonly Route[]): Routing {
  const root = {
    receiver: "people",
    groupBy: ["alertname"],
    groupWait: "30s",
    groupInterval: "5m",
    repeatInterval: "12h",
  };
  return {
    route: { ...root, ...(routes && { routes }) },
    receivers: [{ name: "people", integrations: [slack] }],
    inhibitions: [],
    timeIntervals: [],
    heartbeat: { alertname: "Watchdog" },
    ...changes,
  };
}

const rule = (alert: string, severity: string) => ({
  alert,
  expr: "vector(1)",
  labels: { severity },
  annotations: { summary: "s", description: "d" },
});
const rules = {
  apiVersion: "monitoring.coreos.com/v1",
  kind: "PrometheusRule",
  metadata: { name: "rules", namespace },
  spec: {
    groups: [{ name: "rules", rules: [rule("Slow", "critical"), rule("Slow", "warning")] }],
  },
};

/** What one law says of a cluster with this routing and these objects, without the cluster's name. */
async function said(law: string, routing: Routing, objects: readonly unknown[] = []) {
  const alertmanager = componentOf("alertmanager", [], { routing: () => routing });
  const lines = await rejections([rules, ...objects], { beside: { alertmanager } });
  return lines
    .filter((line) => line.endsWith(` [${law}]`))
    .map((line) => line.replace(/^\S+ (routing\.)?/, "").slice(0, -law.length - 3));
}

/** Whether amtool takes it as it would be printed, Slack only. */
async function accepted(routing: Routing): Promise<boolean> {
  const file = join(scratch, "alertmanager.yml");
  writeFileSync(file, JSON.stringify(rawConfig(routing as AlertmanagerRouting, "/secrets")));
  return (await amtoolCheckConfig(file)).ok;
}

test("a routing without fault is accepted, here and by amtool", async () => {
  const two = routingWith({}, [{ receiver: "people", matchers: [critical] }]);
  for (const law of ["receivers", "routes", "inhibitions", "time-intervals", "message-templates"]) {
    expect(await said(law, two)).toEqual([]);
  }
  expect(await accepted(two)).toBe(true);
});

test("bad input 74: a receiver that is not defined is rejected, as amtool does", async () => {
  const wrong = routingWith({}, [{ receiver: "poeple", matchers: [critical] }]);
  expect(await said("receivers", wrong)).toEqual([
    'route.routes[0].receiver: "poeple" is no receiver (did you mean "people"?)',
  ]);
  expect(await accepted(wrong)).toBe(false);
});

test("bad input 74: a time interval that is not defined is rejected, as amtool does", async () => {
  const night = { name: "night", times: [{ start: "00:00", end: "07:00" }] };
  const routes = [{ receiver: "people", matchers: [critical], muteTimeIntervals: ["nigt"] }];
  const wrong = routingWith({ timeIntervals: [night] }, routes);
  expect(await said("time-intervals", wrong)).toEqual([
    'route.routes[0].muteTimeIntervals[0]: "nigt" is no time interval (did you mean "night"?)',
    'timeIntervals[0]: no route names the time interval "night" (remove it)',
  ]);
  expect(await accepted(wrong)).toBe(false);
  const right = [{ receiver: "people", matchers: [critical], muteTimeIntervals: ["night"] }];
  expect(await said("time-intervals", routingWith({ timeIntervals: [night] }, right))).toEqual([]);
});

const hours = [
  [{ weekdays: ["mon:friday"] }, '"mon:friday" are no weekdays'],
  [
    { weekdays: ["saturday:sunday"] },
    '"saturday:sunday" ends before it begins: a week begins on sunday',
  ],
  [{ times: [{ start: "8:00", end: "17:00" }] }, '"8:00" to "17:00" are no times of a day'],
  [
    { times: [{ start: "22:00", end: "06:00" }] },
    '"22:00" to "06:00" ends before it begins: split it at midnight',
  ],
] as const;

test.each(hours)(
  "bad input 74: the time interval %j is rejected, as amtool does",
  async (one, why) => {
    const routes = [{ receiver: "people", matchers: [critical], activeTimeIntervals: ["hours"] }];
    const wrong = routingWith({ timeIntervals: [{ name: "hours", ...one }] }, routes);
    expect(await said("time-intervals", wrong)).toEqual([`timeIntervals[0]: ${why}`]);
    expect(await accepted(wrong)).toBe(false);
  },
);

const people = (...matchers: Matcher[]): Route => ({ receiver: "people", matchers });
const namespaced = (value: string, operator: Matcher["operator"] = "=") =>
  is("namespace", value, operator);

const unreachable: readonly [string, readonly Route[]][] = [
  ["the same matchers", [people(critical), people(critical)]],
  ["fewer matchers", [people(critical), people(critical, namespaced("shop"))]],
  ["no matchers", [people(), people(critical)]],
  ["alternatives", [people(is("severity", "critical|warning", "=~")), people(warning)]],
  ["an expression", [people(namespaced("shop-.*", "=~")), people(namespaced("shop-eu"))]],
  [
    "the same expression",
    [people(namespaced("a.c", "=~")), people(namespaced("a.c", "=~"), critical)],
  ],
  [
    "two together",
    [people(critical), people(is("severity", "critical", "!=")), people(namespaced("x"))],
  ],
  [
    "all alternatives one by one",
    [people(critical), people(warning), people(is("severity", "warning|critical", "=~"))],
  ],
];

test.each(unreachable)(
  "bad input 75: a route behind one with %s is rejected",
  async (_, routes) => {
    const last = routes.length - 1;
    const found = await said("routes", routingWith({}, routes));
    expect(found).toEqual([
      expect.stringMatching(
        new RegExp(`^route\\.routes\\[${last}\\]: no alert reaches .* take all`),
      ),
    ]);
    const goesOn = routes.map((route) => ({ ...route, continue: true }));
    expect(await said("routes", routingWith({}, goesOn))).toEqual([]);
  },
);

const reachable: readonly [string, readonly Route[]][] = [
  ["another label", [people(critical), people(namespaced("shop"))]],
  ["more matchers", [people(critical, namespaced("shop")), people(critical)]],
  [
    "a narrower expression",
    [people(namespaced("shop-[a-c]", "=~")), people(namespaced("shop-.*", "=~"))],
  ],
  [
    "an expression that is not whole",
    [people(namespaced("shop", "=~")), people(namespaced("shop-eu"))],
  ],
];

test.each(reachable)("bad input 75: a route behind one with %s survives", async (_, routes) => {
  expect(await said("routes", routingWith({}, routes))).toEqual([]);
});

test("bad input 75: a route that contradicts the one above it is rejected", async () => {
  const outer = { ...people(warning), routes: [people(critical)] };
  expect(await said("routes", routingWith({}, [outer]))).toEqual([
    'route.routes[0].routes[0]: no alert matches severity="critical" together with the routes above (mend a matcher)',
  ]);
});

test("bad input 75: a route for an alert that no rule raises is rejected", async () => {
  expect(await said("routes", routingWith({}, [people(is("alertname", "Slowly"))]))).toEqual([
    'route.routes[0].matchers[0]: no rule of this cluster raises "Slowly" (did you mean "Slow"?)',
  ]);
});

test("an expression that nobody can read is rejected, as amtool does", async () => {
  const wrong = routingWith({}, [people(is("severity", "critical|(", "=~"))]);
  expect(await said("routes", wrong)).toEqual([
    'route.routes[0].matchers[0]: "critical|(" is no regular expression that Alertmanager takes: ' +
      "missing closing ): `critical|(`",
  ]);
  expect(await accepted(wrong)).toBe(false);
});

test("an outermost route that does not take every alert is rejected, as amtool does", async () => {
  const { route, ...rest } = routingWith();
  const wrong = { ...rest, route: { ...route, matchers: [critical] } };
  expect(await said("routes", wrong)).toEqual([
    "route: the outermost route takes every alert: it has no matchers and no continue",
  ]);
  expect(await accepted(wrong)).toBe(false);
});

test("bad input 76: a receiver that tells nobody and does not say why is rejected", async () => {
  const watchdog = [{ receiver: "switch", matchers: [is("alertname", "Slow")] }];
  const receivers = (more: object) => [
    { name: "people", integrations: [slack] },
    { name: "switch", integrations: [], ...more },
  ];
  for (const more of [{}, { silent: " " }]) {
    const wrong = routingWith({ receivers: receivers(more) }, watchdog);
    expect(await said("receivers", wrong)).toEqual([
      'receivers[1]: "switch" tells nobody ' +
        "(give it an integration, or say with silent(...) why nobody is told)",
    ]);
  }
  const meant = routingWith({ receivers: receivers({ silent: "on holiday" }) }, watchdog);
  expect(await said("receivers", meant)).toEqual([]);
});

test("bad input 76: a receiver that no route leads to is rejected, and one that is there twice", async () => {
  const person = { name: "people", integrations: [slack] };
  const spare = { name: "spare", integrations: [slack] };
  expect(await said("receivers", routingWith({ receivers: [person, spare] }))).toEqual([
    'receivers[1]: no route leads to "spare" (remove it, or name it in a route)',
  ]);
  const twice = routingWith({ receivers: [person, person] });
  expect(await said("receivers", twice)).toEqual(['receivers[1]: "people" is defined twice']);
  expect(await accepted(twice)).toBe(false);
});

const holds = (source: Matcher[], target: Matcher[], equal = ["alertname"]) =>
  routingWith({ inhibitions: [{ source, target, equal }] });

test("bad input 77: an inhibition of one severity by another survives", async () => {
  expect(await said("inhibitions", holds([critical], [warning]))).toEqual([]);
});

test("bad input 77: an inhibition that an alert matches on both sides is rejected", async () => {
  const message =
    "inhibitions[0]: Slow can match source and target at once, and then it holds back nothing " +
    "(narrow one of them, as by severity)";
  expect(await said("inhibitions", holds([critical], [is("severity", ".+", "=~")]))).toEqual([
    message,
  ]);
  expect(await said("inhibitions", holds([critical], [is("alertname", "Slow")]))).toEqual([
    message,
  ]);
  expect(await said("inhibitions", holds([critical], [namespaced("shop")]))).toEqual([message]);
});

test("bad input 77: an inhibition without equal labels is rejected", async () => {
  expect(await said("inhibitions", holds([critical], [warning], []))).toEqual([
    "inhibitions[0].equal: is empty: one alert would hold back those of every other cause " +
      "(name the labels of one cause, such as alertname and namespace)",
  ]);
});

test("bad input 77: an inhibition of or by alerts that no rule raises is rejected", async () => {
  const nobody = "no rule of this cluster raises such an alert";
  const absent = is("alertname", "Absent");
  expect(await said("inhibitions", holds([absent], [warning]))).toEqual([
    `inhibitions[0].source: ${nobody}`,
  ]);
  expect(await said("inhibitions", holds([critical], [is("severity", "info")]))).toEqual([
    `inhibitions[0].target: ${nobody}`,
  ]);
  expect(await said("inhibitions", holds([critical], []))).toEqual([
    "inhibitions[0].target: has no matchers: it is every alert",
    "inhibitions[0]: Slow can match source and target at once, and then it holds back nothing " +
      "(narrow one of them, as by severity)",
  ]);
});

function config(receiver: object) {
  return {
    apiVersion: "monitoring.coreos.com/v1alpha1",
    kind: "AlertmanagerConfig",
    metadata: { name: "main", namespace },
    spec: { route: { receiver: "people" }, receivers: [{ name: "people", ...receiver }] },
  };
}

test("bad input 78: a credential in a receiver is rejected", async () => {
  const message =
    "stands in the tree: such a URL carries a token, as a key or a password would " +
    "(put it into the secret store, name its key)";
  const law = "receiver-credentials";
  const url = "https://oncall.example.com/integrations/v1/alertmanager/abc/";
  expect(await said(law, routingWith(), [config({ webhookConfigs: [{ url }] })])).toEqual([
    `spec.receivers[0].webhookConfigs[0].url: ${message}`,
  ]);
  const button = { type: "button", text: "Runbook", url: "https://example.com" };
  const slackConfigs = [{ channel: "#alerts", actions: [button] }];
  expect(await said(law, routingWith(), [config({ slackConfigs })])).toEqual([]);
});

const broken: readonly [string, string, string][] = [
  ["an open action", "{{ .Status", "has {{ without }}"],
  ["an open block", "{{ range .Alerts }}x", "has {{ range }} without {{ end }}"],
  ["an end too many", "{{ .Status }}{{ end }}", "has {{ end }} without a beginning"],
  ["an else alone", "{{ else }}", "has {{ else }} without a beginning"],
  ["an if without condition", "{{ if }}x{{ end }}", "has {{ if }} without what it is about"],
  ["an open bracket", "{{ len (.Alerts }}", "has unbalanced brackets in {{ len (.Alerts }}"],
  ["an empty action", "{{ }}", "has an empty {{ }}"],
  ["an open string", '{{ "a }}', "has {{ without }}"],
  [
    "an escape that Go does not know",
    '{{ reReplaceAll "\\d" "" .Status }}',
    'has the string "\\d": \\d is no escape',
  ],
  [
    "an unknown function",
    "{{ .Status | toUppr }}",
    '"toUppr" is no function of Alertmanager (did you mean "toUpper"?)',
  ],
  [
    "a template that no file defines",
    '{{ template "our.title" . }}',
    'no template file defines "our.title" ' +
      "(add its file to the Alertmanager's alertmanagerConfiguration.templates)",
  ],
];

test.each(broken)(
  "bad input 79: a message with %s is rejected, as amtool does",
  async (_, text, why) => {
    const slackConfigs = [{ channel: "#alerts", title: text }];
    expect(await said("message-templates", routingWith(), [config({ slackConfigs })])).toEqual([
      `spec.receivers[0].slackConfigs[0].title: ${why}`,
    ]);
    expect((await amtoolRender(text)).ok).toBe(false);
  },
);

const whole = [
  '{{ if and (eq .Status "firing") (gt (len .Alerts) 1) }}a{{ else if .Status }}b{{ else }}c{{ end }}',
  "{{- /* }} a comment */ -}}{{ range $i, $a := .Alerts }}{{ $a.Labels.alertname }}{{ break }}{{ end }}",
  '{{ define "x" }}{{ . }}{{ end }}{{ .CommonLabels.SortedPairs.Values | join "}}" }}',
  '{{ template "slack.default.title" . }}{{ with .GroupLabels }}{{ .namespace | title }}{{ end }}',
  "no template, } and { and }} alone",
  '{{ printf "%c" \'x\' }}{{ reReplaceAll "\\\\d" `\\d` .Status }}',
];

test.each(whole)("bad input 79: %s survives, as with amtool", async (text) => {
  const slackConfigs = [{ channel: "#alerts", title: text }];
  expect(await said("message-templates", routingWith(), [config({ slackConfigs })])).toEqual([]);
  const { ok, output } = await amtoolRender(text);
  expect({ ok, output }).toEqual({ ok: true, output: expect.anything() });
});

test("bad input 79: a template file that is missing or broken is rejected", async () => {
  const templates = [{ configMap: { name: "messages", key: "our.tmpl" } }];
  const server = {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Alertmanager",
    metadata: { name: "main", namespace },
    spec: { alertmanagerConfiguration: { name: "main", templates } },
  };
  const messages = (text: string) => ({
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "messages", namespace },
    data: { "our.tmpl": text },
  });
  const slackConfigs = [{ channel: "#alerts", title: '{{ template "our.title" . }}' }];
  const own = [server, config({ slackConfigs })];
  const right = messages('{{ define "our.title" }}{{ .Status }}{{ end }}');
  expect(await said("message-templates", routingWith(), [...own, right])).toEqual([]);
  expect(await said("references", routingWith(), own)).toEqual([
    expect.stringContaining('"messages" is no ConfigMap of this cluster'),
  ]);
  const wrong = messages('{{ define "our.title" }}{{ .Status }}');
  expect(await said("message-templates", routingWith(), [...own, wrong])).toEqual([
    'data["our.tmpl"]: has {{ define }} without {{ end }}',
  ]);
});
