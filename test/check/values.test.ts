import { expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../sdk/check/build.ts";
import { formatImageReport, imageReport } from "../../sdk/check/image-report.ts";
import { delivered, deliverTexts, withTree } from "../delivered.ts";
import { kubeconform } from "../judges/kubeconform.ts";
import { kustomizeText } from "../judges/kustomize.ts";
import { rejections } from "../rejections.ts";
import { smallFleet } from "../small-fleet.ts";
import {
  configMap,
  container,
  containerWith,
  deployment,
  labels,
  namespace,
  service,
  serviceAccount,
} from "../small-objects.ts";

const at = "eu-test/example/ConfigMap/observability/a";

/** What is said of the key of the ConfigMap `a`, on whichever cluster it is seen first. */
function refused(reason: string, field = "data.key"): unknown {
  return expect.stringContaining(`/example/ConfigMap/observability/a ${field}: ${reason} [values]`);
}

/** The one finding about a Deployment whose container has these fields, without the object's label. */
async function containerRejected(fields: object): Promise<string> {
  const lines = await rejections(containerWith(fields));
  expect(lines).toHaveLength(1);
  return lines[0]!.replace("eu-test/example/Deployment/observability/web ", "");
}

test("bad input 27: NaN and infinities are rejected", async () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(await rejections([configMap("a", { key: value })])).toContainEqual(
      refused(`is ${value}, which no Kubernetes field can hold`),
    );
  }
});

test("bad input 28: undefined in a list is rejected, and as an optional field left out", async () => {
  expect(await rejections([serviceAccount("a", { finalizers: ["x", undefined] })])).toContainEqual(
    expect.stringContaining("/ServiceAccount/observability/a metadata.finalizers[1]: is undefined"),
  );
  const { objects } = await delivered([serviceAccount("a", { labels: undefined })]);
  expect(Object.keys(objects[0]!.metadata)).toEqual(["name", "namespace"]);
});

test("bad input 29: what is no plain data is rejected", async () => {
  class Point {}
  const values: [unknown, string][] = [
    [() => 1, "is a function, not plain data"],
    [Symbol("x"), "is a symbol, not plain data"],
    [10n, "is a bigint, not plain data"],
    [new Date(0), "is a Date, not plain data"],
    [new Map(), "is a Map, not plain data"],
    [new Set(), "is a Set, not plain data"],
    [new Point(), "is a Point, not plain data"],
  ];
  for (const [value, reason] of values) {
    expect(await rejections([configMap("a", { key: value })])).toContainEqual(refused(reason));
  }
});

test("bad inputs 27, 29: what is no plain data is told once, also where each call makes it anew", async () => {
  const makers: (() => unknown)[] = [
    () => NaN,
    () => () => 1,
    () => Symbol("x"),
    () => new Date(0),
  ];
  for (const make of makers) {
    expect(await rejections(() => [configMap("a", { key: make() })])).toEqual([
      expect.stringMatching(/ data\.key: is .*\[values\]$/),
    ]);
  }
});

test("bad input 30: a cycle is rejected with its path", async () => {
  const data: Record<string, unknown> = {};
  data["inner"] = { back: data };
  expect(await rejections([configMap("a", data)])).toContainEqual(
    refused("leads back to itself", "data.inner.back"),
  );
});

test("bad input 31: a value that is used twice survives without a YAML alias", async () => {
  const shared = { team: "platform" };
  const objects = [serviceAccount("a", { labels: shared, annotations: shared })];
  await delivered(objects);
  const { files } = await build(smallFleet(objects));
  const file = files.find(({ path }) => path.endsWith("serviceaccount-a.yaml"));
  expect(file?.content).not.toMatch(/[&*]/);
});

test("bad input 32: keys of Object's prototype survive as data and pollute nothing", async () => {
  const data = JSON.parse('{"__proto__":"a","constructor":"b","prototype":"c"}') as object;
  const { objects } = await delivered([
    configMap("a", data as Record<string, unknown>),
    { ...configMap("b", data as Record<string, unknown>), immutable: true },
  ]);
  const [map] = objects.filter(({ metadata }) => metadata.name === "a");
  expect(Object.entries(map!["data"] as object).sort()).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
    ["prototype", "c"],
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { a?: unknown }).a).toBeUndefined();
});

test("bad input 32: an option of such a name is rejected, and pollutes nothing", async () => {
  const fleet = smallFleet([]);
  const options = JSON.parse('{"__proto__":{"polluted":true}}') as object;
  const clusters = fleet.clusters.map((cluster) => ({
    ...cluster,
    stacks: cluster.stacks.map((chosen) => ({ ...chosen, choices: { example: options } })),
  }));
  const { findings } = await build({ ...fleet, clusters });
  expect(findings).toContainEqual(
    expect.objectContaining({
      check: "options",
      message: 'Cannot set option "__proto__": "example" has no such option',
    }),
  );
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("bad input 33: keys that look like integers survive in a stable order", async () => {
  const one = configMap("a", { "10": "x", "9": "y", b: "z" });
  const other = configMap("a", { b: "z", "9": "y", "10": "x" });
  await delivered([one]);
  const [first, second] = await Promise.all([one, other].map((map) => build(smallFleet([map]))));
  expect(first!.files).toEqual(second!.files);
  expect(first!.files.length).toBeGreaterThan(0);
});

test("bad input 34: words that YAML readers take for booleans and null survive", async () => {
  const words = ["no", "yes", "on", "off", "y", "n", "~", "null", "true", "False", "NO", "Y"];
  await deliverTexts(words);
});

test("bad input 35: texts that YAML readers take for numbers, dates and keys survive", async () => {
  await deliverTexts([
    "010",
    "08",
    "0x1F",
    "0o17",
    "0b1",
    "1_000",
    "1:30",
    "22:22:22",
    "2001-01-01",
    ".inf",
    "-.INF",
    ".nan",
    "=",
    "<<",
    "1.0",
    "+1",
    "!x",
    "&a",
    "*a",
    "%a",
    "@a",
    "`a",
  ]);
});

test("bad input 35: a number beyond every range stays text to a Go program", async () => {
  // Kustomize prints it bare: to Go it is no number, though it is to the reader that `delivered` uses.
  const map = { ...configMap("a", { key: "1e999" }), immutable: true };
  const verdicts = await withTree(smallFleet([map]), async (folder) => {
    const built = await kustomizeText(join(folder, "overlays", "us-test", "example"));
    return Promise.all(
      [built, built.replace("1e999", "1e99")].map(async (text, index) => {
        const file = join(folder, `built-${index}.yaml`);
        writeFileSync(file, text);
        return (await kubeconform([file])).findings.length;
      }),
    );
  });
  expect(verdicts).toEqual([0, 1]);
});

test("bad input 36: a number where text is required is rejected", async () => {
  expect(await rejections([configMap("a", { key: 1 })])).toEqual([
    `${at} data.key: is 1, but must be string [schema]`,
  ]);
  expect(await rejections([serviceAccount("a", { annotations: { key: 1 } })])).toEqual([
    "eu-test/example/ServiceAccount/observability/a metadata.annotations.key: is 1, but must be string [schema]",
  ]);
  expect(await containerRejected({ env: [{ name: "A", value: 1 }] })).toBe(
    "spec.template.spec.containers[0].env[0].value: is 1, but must be string [schema]",
  );
});

test("bad input 37: spaces and line ends survive exactly", async () => {
  await deliverTexts([
    "",
    " ",
    "\n",
    "\n\n",
    " \n",
    "a",
    "a\n",
    "a\n\n",
    "a \n b  \n",
    "  a\nb\n",
    "\n  a\n",
    "a\rb",
    "a\r\nb\r\n",
    "\r\n",
    "a\n\tb\n",
    "\ta",
    "a\t",
  ]);
});

test("bad input 38: control characters, separators and marks survive exactly or are rejected", async () => {
  const codes = [
    ...Array(0x20).keys(),
    0xa0,
    0xad,
    0x200b,
    0x2028,
    0x2029,
    0x202e,
    0xfeff,
    0xe000,
    0xfffd,
  ];
  await deliverTexts(codes.flatMap((code) => [text(code, "a", "b"), text(code, "a\nb", "")]));
  for (const code of [0x7f, 0x80, 0x85, 0x9f, 0xfffe, 0xffff]) {
    const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    expect(await rejections([configMap("a", { key: text(code, "a", "b") })])).toEqual([
      `${at} data.key: holds ${number} (kustomize would change it) [text]`,
    ]);
    const objects = [serviceAccount("a", { annotations: { note: text(code, "", "") } })];
    expect(await rejections(objects)).toEqual([expect.stringContaining(`note: holds ${number} (`)]);
  }
});

function text(code: number, before: string, after: string): string {
  return before + String.fromCharCode(code) + after;
}

test("bad input 38: a text of several lines that begins with a tab is rejected", async () => {
  expect(await rejections([configMap("a", { key: "\ta\nb\n" })])).toEqual([
    `${at} data.key: is a text of several lines that begins with a tab ` +
      "(kustomize would change it) [text]",
  ]);
});

test("bad input 38: a key that kustomize would change is rejected", async () => {
  expect(
    await rejections([serviceAccount("a", { annotations: { "a\u0085b": "x" } })]),
  ).toContainEqual(
    "eu-test/example/ServiceAccount/observability/a " +
      'metadata.annotations["a\\u{85}b"] (its key): holds U+0085 (kustomize would change it) [text]',
  );
});

test("kustomize trap 9: annotations that kustomize keeps for itself are rejected", async () => {
  for (const key of [
    "config.kubernetes.io/local-config",
    "internal.config.kubernetes.io/path",
    "alpha.config.kubernetes.io/transformations",
    "config.k8s.io/id",
  ]) {
    expect(await rejections([serviceAccount("a", { annotations: { [key]: "true" } })])).toEqual([
      `eu-test/example/ServiceAccount/observability/a metadata.annotations["${key}"]: ` +
        "is a key that kustomize removes [annotations]",
    ]);
  }
});

test("bad input 35: an annotation's key that kustomize takes for no text is rejected", async () => {
  for (const key of ["true", "null", "8", "010", "1e3", "0x1F", "0X1F", "1_0", "2001-01-01"]) {
    expect(await rejections([serviceAccount("a", { annotations: { [key]: "x" } })])).toEqual([
      `eu-test/example/ServiceAccount/observability/a metadata.annotations.${key}: is a key that ` +
        "kustomize takes for a number, a date or a word of YAML, and fails on " +
        "(put a prefix in front: example.com/...) [annotations]".replace("...", key),
    ]);
  }
});

test("bad input 35: such keys survive as labels, in a ConfigMap and on a pod template", async () => {
  const odd = { true: "x", "8": "x", "0X1F": "x", "1_0": "x", "2001-01-01": "x" };
  await delivered([
    { ...configMap("labelled"), metadata: { name: "labelled", namespace, labels: odd } },
    configMap("a", { ...odd, "a.ini": "x" }),
    serviceAccount("a", { labels: odd, annotations: { "example.com/8": "x" } }),
  ]);
});

test("kustomize trap 10: integers above 2^53 and the key << are rejected", async () => {
  const objects = [deployment({ revisionHistoryLimit: 2 ** 53 }), serviceAccount("web")];
  expect(await rejections(objects)).toContainEqual(
    expect.stringContaining("spec.revisionHistoryLimit: is beyond 2^53"),
  );
  expect(await rejections([configMap("a", { "<<": "x" })])).toContainEqual(
    expect.stringContaining("data.<<: has the key <<, which YAML readers take for a merge"),
  );
});

test("bad input 39: half a surrogate pair is rejected", async () => {
  expect(await rejections([configMap("a", { key: "a\ud83d" })])).toContainEqual(
    refused("holds half a surrogate pair, which is no text"),
  );
  await deliverTexts(["😀", "a 😀\n"]);
});

test("bad input 40: long lines survive unfolded", async () => {
  const long = ["word ".repeat(60), "x".repeat(65_536), `${"a b ".repeat(16_384)}\n`];
  await delivered([configMap("a", { first: long[0], second: long[1], third: long[2] })]);
  const { files } = await build(
    smallFleet([serviceAccount("a", { annotations: { note: long[0]!.trim() } })]),
  );
  const file = files.find(({ path }) => path.endsWith("serviceaccount-a.yaml"));
  expect(file?.content).toContain(`note: ${long[0]!.trim()}\n`);
});

test("bad input 41: texts that mean something to YAML and templates survive", async () => {
  await deliverTexts([
    "---\na\n",
    "...\n",
    "{{ $labels.pod }}",
    "${X}",
    "$(X)",
    "a # b",
    "#",
    "a: b",
    ": ",
    "- a",
    "{a: 1}",
    "[1]",
    "'a'",
    '"a"',
    "|",
    ">",
    "? a",
  ]);
});

test("bad input 42: what is no quantity is rejected", async () => {
  for (const memory of ["1,5", "1GB", "-1", "1.5Mi5", "", "5 Mi", "1mi"]) {
    const lines = await rejections(containerWith({ resources: { limits: { memory } } }));
    expect(lines.map((line) => line.replace(/ \[(schema|quantities)\]$/, ""))).toEqual([
      "eu-test/example/Deployment/observability/web " +
        "spec.template.spec.containers[0].resources.limits.memory: " +
        `"${memory}" is no quantity (write it like 500m, 1.5, 512Mi or 10Gi)`,
    ]);
  }
});

test("bad input 42: quantities are delivered as the API server stores them", async () => {
  const resources = { requests: { cpu: "1000m", memory: "1024Mi" } };
  const { objects } = await delivered(containerWith({ resources }));
  expect(JSON.stringify(objects)).toContain('"requests":{"cpu":"1","memory":"1Gi"}');
});

test("bad input 43: durations follow the grammar of Prometheus where Prometheus reads them", async () => {
  const monitor = (interval: string) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "ServiceMonitor",
    metadata: { name: "web", namespace },
    spec: { selector: { matchLabels: labels }, endpoints: [{ port: "http", interval }] },
  });
  const judged = async (interval: string) =>
    (await rejections([monitor(interval)])).filter((line) => line.includes("interval"));
  for (const interval of ["5", "-5m", "1.5h", "5 m", "30s1m"]) {
    expect(await judged(interval)).toEqual([
      expect.stringMatching(
        /ServiceMonitor\/observability\/web spec.endpoints\[0\].interval: ".*" is no duration .*\[(durations|schema)\]$/,
      ),
    ]);
  }
  for (const interval of ["0", "30s", "1h30m", "15d", "100ms"]) {
    expect(await judged(interval)).toEqual([]);
  }
});

test("bad input 43: durations of rules are judged, labels of that name are not", async () => {
  const rule = (fields: object) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: "rules", namespace },
    spec: { groups: [{ name: "one", rules: [{ alert: "A", expr: "up == 0", ...fields }] }] },
  });
  const judged = async (fields: object) =>
    (await rejections([rule(fields)])).filter((line) => line.includes("is no duration"));
  expect(await judged({ for: "5" })).toEqual([expect.stringContaining("rules[0].for: ")]);
  expect(await judged({ keep_firing_for: "-5m" })).toHaveLength(1);
  expect(await judged({ for: "5m", labels: { interval: "daily" } })).toEqual([]);
});

test("bad input 43: durations follow the grammar of Go where a Go program reads them", async () => {
  const secret = (refreshInterval: string) => ({
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name: "a", namespace },
    spec: { refreshInterval, secretStoreRef: { kind: "ClusterSecretStore", name: "secrets" } },
  });
  for (const refreshInterval of ["5", "5d", "5 m", ""]) {
    expect(await rejections([secret(refreshInterval)])).toEqual([
      expect.stringContaining(
        `spec.refreshInterval: "${refreshInterval}" is no duration (write a Go`,
      ),
    ]);
  }
  for (const refreshInterval of ["1h0m0s", "1.5h", "0"]) {
    expect(await rejections([secret(refreshInterval)])).toEqual([]);
  }
});

test("bad input 44: a port outside 1 to 65535 is rejected", async () => {
  for (const port of [0, -1, 65_536]) {
    expect(await rejections([service("web", [{ name: "http", port }])])).toContainEqual(
      expect.stringContaining(`spec.ports[0].port: ${port} is not between 1 and 65535`),
    );
    expect(await containerRejected({ ports: [{ containerPort: port }] })).toContain(
      `ports[0].containerPort: ${port} is not between 1 and 65535`,
    );
  }
});

test("bad input 44: a port in text with a space is rejected", async () => {
  for (const port of ["80 ", "80"]) {
    expect(await rejections([service("web", [{ name: "http", port }])])).toEqual([
      expect.stringContaining(`spec.ports[0].port: is "${port}", but must be integer [schema]`),
    ]);
  }
});

test("bad input 44: a port's name has at most 15 characters and stands once", async () => {
  const ports = (...names: string[]) =>
    names.map((name, index) => ({ name, containerPort: 80 + index }));
  expect(await containerRejected({ ports: ports("a".repeat(16)) })).toContain(
    `containers[0].ports[0].name: "${"a".repeat(16)}" is no port name (at most 15`,
  );
  expect(await containerRejected({ ports: ports("http", "http") })).toContain(
    'containers[0].ports[1].name: "http" stands twice in this pod [ports]',
  );
  const twice = [
    { name: "http", port: 80 },
    { name: "web", port: 80 },
  ];
  expect(await rejections([service("web", twice)])).toContainEqual(
    expect.stringContaining('spec.ports[1]: "80/TCP" stands twice in this Service [ports]'),
  );
});

const digest = `sha256:${"0123456789abcdef".repeat(4)}`;

test("bad input 45: an image without a fixed version or of no valid form is rejected", async () => {
  const faults: Record<string, string> = {
    "example.com/web:latest":
      '"example.com/web:latest" is whatever is the newest when it is pulled',
    "example.com/web": '"example.com/web" has no tag',
    "example.com:5000/web": '"example.com:5000/web" has no tag',
    web: '"web" has no tag',
    "example.com/Web:1.0": '"example.com/Web" is no repository',
    "example.com/web:1.0@sha256:abc": '"sha256:abc" is no sha256 digest',
    [`example.com/web:1.0@${digest.toUpperCase()}`]: "is no sha256 digest",
    "example.com/web:": '"" is no tag',
    "": '"" is no repository',
    "https://example.com/web:1": "is no repository",
  };
  for (const [image, message] of Object.entries(faults)) {
    const line = await containerRejected({ image });
    expect(line).toContain(`spec.template.spec.containers[0].image: `);
    expect(line).toContain(message);
    expect(line).toMatch(/\[images\]$/);
  }
});

test("bad input 45: an image with a tag or a digest survives, and the report counts digests", async () => {
  const pinned = `example.com:5000/team/web:1.0@${digest}`;
  const { evaluated, findings } = await build(
    smallFleet([
      serviceAccount("web"),
      deployment(
        {},
        {
          initContainers: [container({ name: "first", image: `web@${digest}` })],
          containers: [
            container({ image: pinned }),
            container({ name: "b", image: "web:v1_2.3-4" }),
          ],
        },
      ),
    ]),
  );
  expect(findings).toEqual([]);
  const report = imageReport(evaluated);
  expect(report).toEqual({
    images: [pinned, "web:v1_2.3-4", `web@${digest}`],
    withoutDigest: ["web:v1_2.3-4"],
  });
  expect(formatImageReport(report)).toBe("3 images, 1 of them without a digest");
});

test("bad input 46: a selector that its own template does not match is rejected", async () => {
  for (const [kind, rest] of [
    ["Deployment", {}],
    ["DaemonSet", { replicas: undefined }],
    ["StatefulSet", { serviceName: "web" }],
  ] as const) {
    const broken = (selector: object) => [
      serviceAccount("web"),
      service("web"),
      { ...deployment({ selector, ...rest }), kind },
    ];
    expect(await rejections(broken({ matchLabels: { app: "other" } }))).toContainEqual(
      expect.stringMatching(
        / spec.selector: does not match the labels of its template .*\[selectors\]$/,
      ),
    );
    expect(await rejections(broken({}))).toContainEqual(
      expect.stringMatching(/ spec.selector: is empty and selects every pod .*\[selectors\]$/),
    );
    const expression = { key: "app.kubernetes.io/name", operator: "NotIn", values: ["web"] };
    expect(await rejections(broken({ matchExpressions: [expression] }))).toContainEqual(
      expect.stringContaining("does not match the labels of its template"),
    );
  }
});

test("bad input 47: an environment variable that stands twice is rejected", async () => {
  const env = [
    { name: "A", value: "1" },
    { name: "B", value: "2" },
    { name: "A", value: "3" },
  ];
  expect(await containerRejected({ env })).toBe(
    'spec.template.spec.containers[0].env[2].name: "A" stands twice [environment]',
  );
});

test("bad input 48: a limit below its request is rejected", async () => {
  const resources = {
    requests: { memory: "1Gi", cpu: "500m" },
    limits: { memory: "1023Mi", cpu: "1" },
  };
  expect(await containerRejected({ resources })).toBe(
    "spec.template.spec.containers[0].resources.limits.memory: " +
      "1023Mi is below the request of 1Gi [limits]",
  );
});

test("bad input 49: a probe or hook that asks another host is rejected", async () => {
  const get = { httpGet: { path: "/", port: 80, host: "example.com" } };
  expect(await containerRejected({ livenessProbe: get })).toBe(
    'spec.template.spec.containers[0].livenessProbe.httpGet.host: is "example.com" ' +
      "(leave it out: it is the pod) [probes]",
  );
  expect(await containerRejected({ lifecycle: { preStop: get } })).toContain(
    "containers[0].lifecycle.preStop.httpGet.host: ",
  );
  const socket = { tcpSocket: { port: 80, host: "10.0.0.1" } };
  expect(await containerRejected({ startupProbe: socket })).toContain(
    "startupProbe.tcpSocket.host",
  );
});

test("bad input 50: a Secret is rejected", async () => {
  const secret = { ...serviceAccount("a"), kind: "Secret", data: { key: "eA==" } };
  expect(await rejections([secret])).toEqual([
    "eu-test/example/Secret/observability/a: is of kind v1/Secret, which the tree may not hold " +
      "(ask the cluster's secret store for it with externalSecret()) [schema]",
  ]);
});

test("bad input 50: a literal that looks like a credential is rejected anywhere", async () => {
  // Put together here, so that no scanner takes this file for a leak.
  const literals: Record<string, string> = {
    "an AWS access key": ["AKIA", "ABCDEFGHIJKLMNOP"].join(""),
    "a PEM block": ["-----BEGIN RSA ", "PRIVATE KEY-----"].join(""),
    "a JSON Web Token": ["eyJhbGciOiJI", "eyJzdWIiOiIx", "c2lnbmF0dXJl"].join("."),
    "a GitHub token": ["ghp", "a".repeat(36)].join("_"),
    "a Slack credential": ["https://hooks.slack.com/", "services/", "T000"].join(""),
    "a URL with a password": ["https://user", "pass@example.com"].join(":"),
  };
  for (const [what, literal] of Object.entries(literals)) {
    expect(await rejections([configMap("a", { key: `x: ${literal}\n` })])).toEqual([
      expect.stringContaining(`data.key: looks like ${what} (`),
    ]);
    expect(await rejections(containerWith({ args: [literal] }))).toContainEqual(
      expect.stringContaining(`args[0]: looks like ${what} (`),
    );
  }
});
