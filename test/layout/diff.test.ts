import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { applyPatch } from "rfc6902";
import { diff, type Operation } from "../../sdk/layout/diff.ts";
import { mapPair, plainValue } from "./random-values.ts";
import { canonicalText } from "./same-objects.ts";

type Plain = Readonly<Record<string, unknown>>;

/** Applies operations with another implementation of RFC 6902; throws where it refuses one. */
function patched(from: Plain, operations: readonly Operation[]): unknown {
  const target = JSON.parse(JSON.stringify(from)) as unknown;
  const refusals = applyPatch(target, JSON.parse(JSON.stringify(operations))).filter(Boolean);
  if (refusals.length > 0) throw refusals[0];
  return target;
}

// rfc6902 stumbles over keys that every JavaScript object inherits; kustomize judges those elsewhere.
const pair = mapPair.filter((maps) => !/"(__proto__|constructor)"/.test(JSON.stringify(maps)));

test("law: the patch from a to b makes b of a, by another implementation of RFC 6902", () => {
  fc.assert(
    fc.property(pair, ([from, to]) => {
      const before = JSON.stringify(from);
      const made = canonicalText(patched(from, diff(from, to)));
      // The pair is told where this is false; `expect` takes as long as all else does.
      return made === canonicalText(to) && JSON.stringify(from) === before;
    }),
    { seed: 1, numRuns: 3_000 },
  );
});

test("law: equal values need no patch", () => {
  fc.assert(
    fc.property(pair, ([from]) => {
      expect(diff(from, JSON.parse(JSON.stringify(from)) as Plain)).toEqual([]);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test("law: guards test scalars only, and only what identifies an item", () => {
  fc.assert(
    fc.property(pair, ([from, to]) => {
      const guards = diff(from, to).filter(({ op }) => op === "test");
      for (const guard of guards) {
        if (guard.op === "test") expect(["string", "number"]).toContain(typeof guard.value);
      }
    }),
    { seed: 3, numRuns: 500 },
  );
});

test("law: a patch is never longer than a replacement of what changed", () => {
  fc.assert(
    fc.property(plainValue, plainValue, (left, right) => {
      const operations = diff({ x: left }, { x: right });
      const replacement = [{ op: "replace", path: "/x", value: right }];
      expect(JSON.stringify(operations).length).toBeLessThanOrEqual(
        JSON.stringify(replacement).length,
      );
    }),
    { seed: 4, numRuns: 500 },
  );
});

const rule = (index: number, threshold = 5) => ({
  alert: `Alert${index}`,
  expr: `errors_total{job="job-${index}"} > ${threshold}`,
  for: "10m",
  labels: { severity: "warning" },
  annotations: {
    summary: `Errors in job ${index}`,
    description: "There are errors. Look at the logs.",
  },
});
const rules = (count: number) => Array.from({ length: count }, (_, index) => rule(index));
const groups = (list: readonly object[]) => ({
  spec: { groups: [{ name: "errors", rules: list }] },
});
const container = (name: string, image: string, port = 80) => ({
  name,
  image,
  args: ["--log.level=info", "--web.listen-address=:80"],
  ports: [{ name: "http", containerPort: port }],
});
const pod = (...containers: object[]) => ({ spec: { template: { spec: { containers } } } });
const sidecar = container("sidecar", "docker.io/a/sidecar:1.0.0", 81);

const args = (retention: string) => [
  "--config.file=/etc/prometheus/prometheus.yaml",
  `--storage.tsdb.retention.time=${retention}`,
  "--storage.tsdb.path=/prometheus",
  "--web.enable-lifecycle",
  "--web.console.libraries=/etc/prometheus/console_libraries",
];

const groupAt = "/spec/groups/0";
const cases: [string, Plain, Plain, readonly Operation[]][] = [
  [
    "an image bump",
    pod(sidecar, container("app", "docker.io/a/app:1.0.0")),
    pod(sidecar, container("app", "docker.io/a/app:1.1.0")),
    [
      { op: "test", path: "/spec/template/spec/containers/1/name", value: "app" },
      {
        op: "replace",
        path: "/spec/template/spec/containers/1/image",
        value: "docker.io/a/app:1.1.0",
      },
    ],
  ],
  [
    "one more replica",
    { spec: { replicas: 1, template: {} } },
    { spec: { replicas: 2, template: {} } },
    [{ op: "replace", path: "/spec/replicas", value: 2 }],
  ],
  [
    "a rule inserted in a list of 40",
    groups(rules(40)),
    groups(rules(40).toSpliced(20, 0, rule(99))),
    [
      { op: "test", path: `${groupAt}/name`, value: "errors" },
      { op: "add", path: `${groupAt}/rules/20`, value: rule(99) },
    ],
  ],
  [
    "a rule appended to a list of 40",
    groups(rules(40)),
    groups([...rules(40), rule(99)]),
    [
      { op: "test", path: `${groupAt}/name`, value: "errors" },
      { op: "add", path: `${groupAt}/rules/40`, value: rule(99) },
    ],
  ],
  [
    "a rule removed from a list of 40",
    groups(rules(40)),
    groups(rules(40).toSpliced(7, 1)),
    [
      { op: "test", path: `${groupAt}/name`, value: "errors" },
      { op: "test", path: `${groupAt}/rules/7/alert`, value: "Alert7" },
      { op: "remove", path: `${groupAt}/rules/7` },
    ],
  ],
  [
    "a threshold changed in one rule of 40",
    groups(rules(40)),
    groups(rules(40).with(30, rule(30, 9))),
    [
      { op: "test", path: `${groupAt}/name`, value: "errors" },
      { op: "test", path: `${groupAt}/rules/30/alert`, value: "Alert30" },
      { op: "replace", path: `${groupAt}/rules/30/expr`, value: rule(30, 9).expr },
    ],
  ],
  [
    "an argument changed among others",
    { args: args("15d") },
    { args: args("30d") },
    [
      { op: "test", path: "/args/1", value: "--storage.tsdb.retention.time=15d" },
      { op: "replace", path: "/args/1", value: "--storage.tsdb.retention.time=30d" },
    ],
  ],
  [
    "a rule that takes the place of another, of 40",
    groups(rules(40)),
    groups(rules(40).with(7, rule(99))),
    [
      { op: "test", path: `${groupAt}/name`, value: "errors" },
      { op: "test", path: `${groupAt}/rules/7/alert`, value: "Alert7" },
      { op: "replace", path: `${groupAt}/rules/7`, value: rule(99) },
    ],
  ],
  [
    "two rules that exchange places, of 40",
    groups(rules(40)),
    groups(rules(40).with(3, rule(4)).with(4, rule(3))),
    [
      { op: "test", path: `${groupAt}/name`, value: "errors" },
      { op: "add", path: `${groupAt}/rules/5`, value: rule(3) },
      { op: "test", path: `${groupAt}/rules/3/alert`, value: "Alert3" },
      { op: "remove", path: `${groupAt}/rules/3` },
    ],
  ],
  [
    "an argument more, and a list that is emptied",
    { args: args("15d"), tolerations: [{ operator: "Exists" }, { key: "gpu" }] },
    { args: [...args("15d"), "--enable-feature=native-histograms"], tolerations: [] },
    [
      { op: "add", path: "/args/5", value: "--enable-feature=native-histograms" },
      { op: "replace", path: "/tolerations", value: [] },
    ],
  ],
  [
    "a value that becomes another one altogether is replaced whole",
    {
      spec: {
        strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 }, type: "RollingUpdate" },
      },
    },
    { spec: { strategy: { type: "Recreate" } } },
    [{ op: "replace", path: "/spec/strategy", value: { type: "Recreate" } }],
  ],
];

const egress = (cidr: string, ...ports: number[]) => ({
  spec: {
    egress: [
      {
        to: [{ podSelector: { matchLabels: { app: "dns" } } }],
        ports: [{ port: 53, protocol: "UDP" }],
      },
      {
        to: [{ ipBlock: { cidr } }],
        ports: ports.map((port) => ({ port, protocol: "TCP" })),
      },
    ],
  },
});

const services = (...ports: object[]) => ({ spec: { ports } });
const dns = (protocol: string, targetPort: string) => ({ port: 53, protocol, targetPort });
const mount = (mountPath: string, subPath: string) => ({ name: "config", mountPath, subPath });

cases.push(
  [
    "the addresses of a rule that nothing identifies",
    egress("192.0.2.0/26", 9100, 10250),
    egress("10.0.0.0/16", 9100, 10250),
    [{ op: "replace", path: "/spec/egress/1/to/0/ipBlock/cidr", value: "10.0.0.0/16" }],
  ],
  [
    "a port of one protocol among ports of one number",
    services(dns("TCP", "dns-tcp"), dns("UDP", "dns")),
    services(dns("TCP", "dns-tcp"), dns("UDP", "dns-udp")),
    [
      { op: "test", path: "/spec/ports/1/port", value: 53 },
      { op: "test", path: "/spec/ports/1/protocol", value: "UDP" },
      { op: "replace", path: "/spec/ports/1/targetPort", value: "dns-udp" },
    ],
  ],
  [
    "a mount among mounts of one volume",
    { volumeMounts: [mount("/a", "a"), mount("/b", "b")] },
    { volumeMounts: [mount("/a", "a"), mount("/b", "c")] },
    [
      { op: "test", path: "/volumeMounts/1/mountPath", value: "/b" },
      { op: "replace", path: "/volumeMounts/1/subPath", value: "c" },
    ],
  ],
);

test("a port that a base adds to a rule changes no overlay", () => {
  const before = diff(egress("192.0.2.0/26", 9100), egress("10.0.0.0/16", 9100));
  expect(diff(egress("192.0.2.0/26", 9100, 10250), egress("10.0.0.0/16", 9100, 10250))).toEqual(
    before,
  );
});

for (const [name, from, to, operations] of cases) {
  test(`small: ${name}`, () => {
    expect(diff(from, to)).toEqual(operations);
    expect(patched(from, operations)).toEqual(to);
  });
}
