import { expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { email } from "../../base/alertmanager/integrations/email.ts";
import { pagerduty } from "../../base/alertmanager/integrations/pagerduty.ts";
import { slack } from "../../base/alertmanager/integrations/slack.ts";
import { victorops } from "../../base/alertmanager/integrations/victorops.ts";
import { oncall, oncallHeartbeat, webhook } from "../../base/alertmanager/integrations/webhook.ts";
import { placeInStack } from "../../sdk/basics/place-in-stack.ts";
import { placeInSource } from "../../sdk/check/place-in-source.ts";
import { choiceFaults } from "../../sdk/evaluate/choice-faults.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { applications, componentNamed } from "./broken-content.ts";

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

test("every option whose default is empty says how it looks", () => {
  const silent = applications.flatMap((name) => {
    const { options, shapes = {} } = componentNamed(name)!;
    return Object.entries<unknown>({ ...options })
      .filter(([option, value]) => isEmpty(value) && !Object.hasOwn(shapes, option))
      .map(([option]) => `${name} ${option}`);
  });
  expect(silent).toEqual([]);
  expect(applications.length).toBeGreaterThan(10);
});

test("every default has its own shape", () => {
  for (const name of applications) {
    const { options } = componentNamed(name)!;
    expect(faults(name, { ...options })).toEqual([]);
  }
});

/** What is told where the first cluster that has an application chooses this of it. */
function faults(application: string, choice: object): string[] {
  const cluster = fleet.clusters.find(({ stacks }) =>
    stacks.some(({ stack }) => Object.hasOwn(stack.applications, application)),
  )!;
  const stacks = cluster.stacks
    .filter(({ stack }) => Object.hasOwn(stack.applications, application))
    .map((chosen) => ({ ...chosen, choices: { [application]: choice } }));
  return choiceFaults([{ ...cluster, stacks }]).map(
    ({ check, field = "", message, hint = "" }) => `${check} ${field}: ${message} (${hint})`,
  );
}

const told = { reason: "known", owner: "platform" };

test.each<[string, object, string]>([
  [
    "kube-state-metrics",
    { jobHours: [{ namespace: "shop", value: -3, ...told }] },
    'jobHours[0].value: "value" is -3: more than 0 is needed ()',
  ],
  [
    "prometheus",
    { targetsDown: [{ value: 50, ...told }] },
    'targetsDown[0].value: "value" is 50: more than 0 and less than 1 is needed ()',
  ],
  [
    "alertmanager",
    { mutes: [{ alert: "NodeClockSkewDetected", namespce: "shop", ...told }] },
    'mutes[0].namespce: "namespce" is nothing that can be said here (did you mean "namespace"?)',
  ],
  [
    "alertmanager",
    { mutes: [{ alertname: "NodeClockSkewDetected", ...told }] },
    'mutes[0].alertname: "alertname" is nothing that can be said here (there is alert, namespace, reason, owner)',
  ],
  [
    "alertmanager",
    { receivers: { shop: [] } },
    'receivers.shop: "shop" is nothing that can be said here (there is critical, draft, heartbeat, info, pager-down, warning; a team brings an AlertmanagerConfig (README, Let a team bring its own))',
  ],
  [
    "alertmanager",
    { receivers: new Map([["critical", []]]) },
    "receivers: is a Map: a map is needed ()",
  ],
  [
    "prometheus",
    { annotatedPods: "false" },
    'annotatedPods: is "false": true or false is needed ()',
  ],
  ["loki", { replicas: NaN }, "replicas: is NaN: a number is needed ()"],
  ["alertmanager", { mutes: [3n] }, "mutes[0]: is 3n: a map is needed ()"],
  [
    "alertmanager",
    { receivers: { critical: ["#alerts"] } },
    'receivers.critical[0]: is "#alerts": a map is needed ()',
  ],
  [
    "alertmanager",
    { warningHours: { months: ["may"] } },
    'warningHours.months: "months" is nothing that can be said here (there is weekdays, times)',
  ],
  [
    "alertmanager",
    { warningHours: { times: [{ start: "08:00", ends: "17:00" }] } },
    'warningHours.times[0].ends: "ends" is nothing that can be said here (did you mean "end"?)',
  ],
  [
    "loki",
    { resources: { requests: { cpu: "1", memory: "1Gi" }, limit: { memory: "2Gi" } } },
    'resources.limit: "limit" is nothing that can be said here (did you mean "limits"?)',
  ],
  [
    "loki",
    { resources: { requests: { cpu: "1", memory: "1Gi" } } },
    "resources.limits: is missing: a map is needed ()",
  ],
  [
    "loki",
    { tenants: { shop: { retenton: "24h" } } },
    'tenants["shop"].retenton: "retenton" is nothing that can be said here (did you mean "retention"?)',
  ],
  [
    "loki",
    { retention: "24h" },
    ': Cannot set option "retention": "loki" has no such option (it is said in "limits": limits.retention)',
  ],
  [
    "prometheus",
    { remoteWrite: { platform: { relabeling: [] } } },
    'remoteWrite["platform"].relabeling: "relabeling" is nothing that can be said here (did you mean "relabelings"?)',
  ],
  [
    "prometheus",
    { limits: { sample: 5 } },
    'limits.sample: "sample" is nothing that can be said here (did you mean "samples"?)',
  ],
  ["prometheus", { retention: 15 }, "retention: is 15: a text is needed ()"],
])("of %s %j is told where it is wrong", (application, choice, message) => {
  expect(faults(application, choice)).toContain(`options ${message}`);
});

test("what has no near name is told with the options that there are", () => {
  expect(faults("loki", { colour: "red" })).toEqual([
    expect.stringContaining("(it has replicas, store, storage, limits, tenants,"),
  ]);
});

test("an option in an option is told at its line", () => {
  const far = "eu-prod";
  if (fleet.clusters.every(({ name }) => name !== far)) throw new NotInFleet(far);
  const message = '"retentionSize" is nothing that can be said here';
  expect(
    placeInSource({
      ...{ check: "options", source: "clusters/eu-prod.ts", object: "eu-prod/prometheus" },
      ...{ field: "storage.retentionSize", message },
    }),
  ).toMatch(/^clusters\/eu-prod\.ts:\d+$/);
});

const misspelt: readonly [string, () => unknown, string][] = [
  ["email", () => email({ too: "a@example.com" } as never), 'did you mean "to"?'],
  ["pagerduty", () => pagerduty({ sevice: "platform" } as never), 'did you mean "service"?'],
  ["slack", () => slack({ chanel: "#alerts" } as never), 'did you mean "channel"?'],
  ["victorops", () => victorops({ routingkey: "x" } as never), 'did you mean "routingKey"?'],
  ["webhook", () => webhook({ nane: "x" } as never), 'did you mean "name"?'],
  ["oncall", () => oncall({ targets: {} } as never), 'did you mean "target"?'],
  ["oncallHeartbeat", () => oncallHeartbeat({ targets: {} } as never), 'did you mean "target"?'],
];

test.each(misspelt)(
  "%s refuses what it is not told by, at the line that calls it",
  (_, call, hint) => {
    let error: unknown;
    try {
      call();
    } catch (thrown) {
      error = thrown;
    }
    expect(String(error)).toContain(hint);
    expect(placeInStack(error, ["base", "test"])).toMatch(/^test\/check\/nested-options\.test\.ts/);
  },
);
