import { expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sourceLines } from "../../sdk/check/source-lines.ts";
import { type OwnPods, external, to } from "../../sdk/index.ts";
import { delivered } from "../delivered.ts";
import { fleetRejections, rejections } from "../rejections.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { deployment as deploymentOf } from "../shapes/workload.ts";
import { configMap, deployment, namespace, service, serviceAccount } from "../small-objects.ts";

const hint = expect.stringContaining("a DNS subdomain (RFC 1123)");

async function nameRejected(name: string): Promise<string> {
  const lines = await rejections([configMap(name)]);
  expect(lines).toEqual([hint]);
  return lines[0]!.split(" (")[0]!;
}

test("bad input 1: a name that is no DNS name is rejected", async () => {
  expect(await rejections([configMap("Foo_Bar!")])).toEqual([
    'eu-test/example/ConfigMap/observability/Foo_Bar! metadata.name: "Foo_Bar!" is no valid name ' +
      "(a name is a DNS subdomain (RFC 1123): lower-case letters, digits, - and ., not at either end; " +
      "at most 253 characters) [names]",
  ]);
});

test("bad input 2: an empty name is rejected", async () => {
  expect(await nameRejected("")).toContain("metadata.name: is empty");
});

test("bad input 3: the name . is rejected", async () => {
  expect(await nameRejected(".")).toContain('"." is no valid name');
});

test("bad input 4: the name .. is rejected", async () => {
  expect(await nameRejected("..")).toContain('".." is no valid name');
});

test("bad input 4: RBAC objects have freer names, but neither . nor ..", async () => {
  const role = (name: string) => ({
    apiVersion: "rbac.authorization.k8s.io/v1",
    kind: "Role",
    metadata: { name, namespace },
    rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }],
  });
  const { paths } = await delivered([role("system:Reader")]);
  expect(paths).toContain("base/example/role-system-Reader.yaml");
  for (const name of [".", "..", "a/b", "a%2fb"]) {
    expect(await rejections([role(name)])).toEqual([expect.stringContaining("a path segment")]);
  }
});

test("bad input 5: a name that leads out of its folder is rejected", async () => {
  expect(await nameRejected("../../etc/x")).toContain("is no valid name");
});

test("bad input 6: a name with a separator, written in any way, is rejected", async () => {
  for (const name of ["a/b", "a%2fb", "a\\b"]) {
    expect(await nameRejected(name)).toContain("is no valid name");
  }
});

test("bad input 7: a name with - or . at an end is rejected", async () => {
  for (const name of ["-a", "a-", ".a", "a."]) {
    expect(await nameRejected(name)).toContain("is no valid name");
  }
});

test("bad input 8: a Service's, a Namespace's and a label's name has at most 63 characters", async () => {
  const long = "a".repeat(64);
  expect(await rejections([service(long)])).toContainEqual(
    expect.stringMatching(/Service.* metadata.name: has 64 characters \(at most 63\) \[names\]$/),
  );
  const space = { apiVersion: "v1", kind: "Namespace", metadata: { name: long } };
  expect(await rejections([space])).toEqual([
    expect.stringMatching(/Namespace.* metadata.name: has 64 characters \(at most 63\) \[names\]$/),
  ]);
  expect(await rejections([serviceAccount("a", { labels: { [long]: "x" } })])).toEqual([
    `eu-test/example/ServiceAccount/observability/a metadata.labels.${long}: ` +
      "has 64 characters after the prefix, but 63 is the most [labels]",
  ]);
});

test("bad input 8: a Service's name begins with a letter", async () => {
  expect(await rejections([service("1a")])).toContainEqual(expect.stringContaining("RFC 1035"));
});

test("bad input 9: a name of 254 characters is rejected, and one too long for its file", async () => {
  expect(await rejections([configMap("a".repeat(254))])).toContainEqual(
    expect.stringMatching(/ metadata.name: has 254 characters \(at most 253\) \[names\]$/),
  );
  expect(await rejections([serviceAccount("a".repeat(253))])).toEqual([
    expect.stringMatching(
      /^generated\/base\/example\/serviceaccount-a+.yaml: .* is a name of 273 bytes, but 255 is the most/,
    ),
  ]);
  await delivered([serviceAccount("a".repeat(220))]);
});

test("bad input 10: a StatefulSet's name, derived ones too, leaves room for its revision", async () => {
  const custom = (kind: string, name: string, spec: object = {}) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind,
    metadata: { name, namespace },
    spec,
  });
  const judged = async (object: object) =>
    (await rejections([object])).filter((line) => line.endsWith("[derived-names]"));
  const set = { ...deployment({ serviceName: "web" }), kind: "StatefulSet" };
  const named = (name: string) => ({ ...set, metadata: { name, namespace } });
  expect(await judged(named("a".repeat(52)))).toEqual([]);
  expect(await judged(named("a".repeat(53)))).toHaveLength(1);
  expect(await judged(custom("Prometheus", "a".repeat(41)))).toEqual([]);
  expect(await judged(custom("Prometheus", "a".repeat(42)))).toHaveLength(1);
  expect(await judged(custom("Prometheus", "a".repeat(33), { shards: 2 }))).toEqual([]);
  expect(await judged(custom("Prometheus", "a".repeat(34), { shards: 2 }))).toEqual([
    expect.stringContaining(`makes the name "prometheus-${"a".repeat(34)}-shard-1"`),
  ]);
  expect(await judged(custom("Alertmanager", "a".repeat(40)))).toHaveLength(1);
});

test("bad input 11: a label's value is short, without spaces, and ends in a letter or digit", async () => {
  for (const value of ["a".repeat(64), "a b", "a-"]) {
    expect(await rejections([serviceAccount("a", { labels: { team: value } })])).toEqual([
      expect.stringMatching(/ metadata.labels.team: .*\[labels\]$/),
    ]);
  }
});

test("bad input 12: a label's key has at most one / and 63 characters after it", async () => {
  for (const key of ["a/b/c", `a/${"b".repeat(64)}`, "/a", "a/", "-a/b"]) {
    expect(await rejections([serviceAccount("a", { labels: { [key]: "x" } })])).toEqual([
      expect.stringMatching(/ metadata.labels\[".*"\]: .*\[labels\]$/),
    ]);
  }
});

test("bad input 13: annotations of more than 262,144 bytes are rejected", async () => {
  const annotated = (size: number) =>
    serviceAccount("a", { annotations: { note: "x".repeat(size) } });
  expect(await rejections([annotated(262_141)])).toEqual([
    "eu-test/example/ServiceAccount/observability/a metadata.annotations: " +
      "hold 262145 bytes, but 262144 is the most (put long text into a ConfigMap) [annotations]",
  ]);
  await delivered([annotated(262_140)]);
});

test("bad input 14: a ConfigMap of more than 1 MiB is rejected", async () => {
  expect(await rejections([configMap("a", { text: "é".repeat(524_287) })])).toEqual([
    "eu-test/example/ConfigMap/observability/a data: " +
      "holds 1048578 bytes, but 1048576 is the most (split it into several ConfigMaps) [sizes]",
  ]);
  await delivered([configMap("a", { text: "é".repeat(524_286) })]);
});

test("bad input 15: a PrometheusRule that renders to more than 512 KiB is told to be split", async () => {
  const rules = (count: number) => ({
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name: "rules", namespace },
    spec: {
      groups: [
        {
          name: "many",
          rules: Array.from({ length: count }, (_, index) => ({
            record: `level:metric:sum${index}`,
            expr: "sum(up)",
          })),
        },
      ],
    },
  });
  const lines = (await rejections([rules(10_000)])).filter((line) => line.endsWith("[sizes]"));
  expect(lines).toEqual([
    expect.stringMatching(
      /spec.groups: holds \d+ bytes, but 524288 is the most \(split its groups/,
    ),
  ]);
  expect(await rejections([rules(1_000)])).not.toContainEqual(expect.stringContaining("[sizes]"));
});

test("bad input 16: the same object twice is rejected and names both sources", async () => {
  const lines = await rejections([configMap("a")], {
    beside: { another: componentOf("grafana", [configMap("a")]) },
  });
  // base/grafana/config.ts writes a ConfigMap whose name is computed; base/example does not exist.
  expect(lines).toEqual([
    expect.stringMatching(
      /ConfigMap\/observability\/a: stands twice, also in another \(see base\/grafana\/config.ts:\d+, base\/grafana\/grafana.ts:\d+ and base\/example\) \[unique-objects\]$/,
    ),
  ]);
});

test("bad input 16: a source is named by the lines where it writes the object", () => {
  const folder = mkdtempSync(join(tmpdir(), "sources-"));
  const literal = (name: string) =>
    `{\n  apiVersion: "v1",\n  kind: "ServiceAccount",\n  metadata: { name${name}, namespace },\n}`;
  writeFileSync(
    join(folder, "one.ts"),
    `const a = ${literal(': "a"')};\nconst b = ${literal(': "b"')};\n`,
  );
  writeFileSync(join(folder, "two.ts"), `const a = (name) => (${literal("")});\n`);
  expect(sourceLines(".", { kind: "ServiceAccount", name: "a" }, folder)).toBe(
    "./one.ts:3, ./two.ts:3",
  );
  expect(sourceLines(".", { kind: "ConfigMap", name: "a" }, folder)).toBe(".");
  rmSync(folder, { recursive: true });
});

test("bad input 17: same kind and name in two namespaces survive as two files", async () => {
  const space = { apiVersion: "v1", kind: "Namespace", metadata: { name: "elsewhere" } };
  const elsewhere = { ...configMap("a"), metadata: { name: "a", namespace: "elsewhere" } };
  const { objects } = await delivered([configMap("a"), elsewhere, space]);
  expect(objects.filter(({ kind }) => kind === "ConfigMap")).toHaveLength(2);
  const account = serviceAccount("a");
  const { paths } = await delivered([
    account,
    { ...account, metadata: { name: "a", namespace: "elsewhere" } },
    space,
  ]);
  expect(paths.filter((path) => path.startsWith("base/example/service"))).toEqual([
    "base/example/serviceaccount-a.elsewhere.yaml",
    "base/example/serviceaccount-a.yaml",
  ]);
});

test("bad input 18: same kind and name in two API groups survive as two files", async () => {
  const names = (await import("../../sdk/layout/file-name.ts")).fileNames(
    ["networking.k8s.io/v1", "extensions/v1beta1"].map((apiVersion) => ({
      apiVersion,
      kind: "Ingress",
      metadata: { name: "a", namespace },
    })),
    namespace,
  );
  expect([...names.values()]).toEqual(["ingress-a.networking.k8s.io", "ingress-a.extensions"]);
});

test("bad input 19: the same object in two versions of one group is rejected", async () => {
  const scaler = (apiVersion: string) => ({
    apiVersion,
    kind: "HorizontalPodAutoscaler",
    metadata: { name: "a", namespace },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
      maxReplicas: 2,
    },
  });
  expect(await rejections([scaler("autoscaling/v1"), scaler("autoscaling/v2")])).toEqual([
    expect.stringContaining(
      'may not hold (did you mean "autoscaling/v2/HorizontalPodAutoscaler"?)',
    ),
  ]);
});

const role = (name: string) => ({
  apiVersion: "rbac.authorization.k8s.io/v1",
  kind: "Role",
  metadata: { name, namespace },
  rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get"] }],
});

test("bad input 20: two objects whose files differ only in case are rejected", async () => {
  expect(await rejections([role("reader"), role("Reader")])).toEqual([
    "generated/base/example/role-reader.yaml: is the same file as base/example/role-Reader.yaml " +
      "on macOS and Windows (rename one of the objects) [file-names]",
  ]);
});

test("bad input 20: two files of one ConfigMap that differ only in case are rejected", async () => {
  expect(await rejections([configMap("a", { "A.yaml": "1\n", "a.yaml": "2\n" })])).toEqual([
    'eu-test/example/ConfigMap/observability/a data["a.yaml"]: is the same file as "A.yaml" ' +
      "on macOS and Windows [config-map-keys]",
  ]);
});

test("bad input 21: names that become the same file, or a file and a folder, are rejected", async () => {
  const rejected = (path: string, why: string) => [
    `generated/${path}: ${why} (rename one of the objects) [file-names]`,
  ];
  expect(await rejections([role("a:b"), role("a-b")])).toEqual(
    rejected("base/example/role-a-b.rbac.authorization.k8s.io.yaml", "is the file of two objects"),
  );
  expect(await rejections([configMap("kustomization.yaml", { x: "y" })])).toEqual(
    rejected(
      "base/example/kustomization.yaml/x",
      "lies in base/example/kustomization.yaml, which is a file",
    ),
  );
  const both = [configMap("serviceaccount-a.yaml", { x: "y" }), serviceAccount("a")];
  expect(await rejections(both)).toEqual(
    rejected(
      "base/example/serviceaccount-a.yaml/x",
      "lies in base/example/serviceaccount-a.yaml, which is a file",
    ),
  );
});

test("bad input 21: what one cluster drops, adds and patches has files of its own", async () => {
  const onEu = (there: readonly object[], elsewhere: readonly object[]) =>
    rejections(({ cluster }: { cluster: { name: string } }) =>
      cluster.name === "eu-test" ? there : elsewhere,
    );
  const twice = (name: string) => [
    `generated/overlays/eu-test/example/serviceaccount-${name}.yaml: is the file of two objects ` +
      "(rename one of the objects) [file-names]",
  ];
  expect(await onEu([serviceAccount("x.absent")], [serviceAccount("x")])).toEqual(
    twice("x.absent"),
  );
  const changed = serviceAccount("x", { labels: { team: "platform" } });
  expect(await onEu([changed, serviceAccount("x.patch")], [serviceAccount("x")])).toEqual(
    twice("x.patch"),
  );
  await delivered([serviceAccount("x"), serviceAccount("x.patch"), serviceAccount("x.absent")]);
});

test("bad input 22: a name with a control character or a look-alike is rejected, and shown readably", async () => {
  const faults: Record<string, string> = {
    "a\u0000b": "a\\u{0}b metadata.name: holds the control character U+0000",
    "a\nb": "a\\u{a}b metadata.name: holds the control character U+000A",
    "a\u202eb": "a\\u{202e}b metadata.name: holds U+202E, which is not ASCII",
    "a\u200bb": "a\\u{200b}b metadata.name: holds U+200B, which is not ASCII",
    "\uff41b": "\\u{ff41}b metadata.name: holds U+FF41, which is not ASCII",
    "\u0430b": "\\u{430}b metadata.name: holds U+0430, which is not ASCII",
  };
  for (const [name, message] of Object.entries(faults)) {
    expect(await rejections([configMap(name)])).toEqual([expect.stringContaining(`/${message} (`)]);
    expect(await rejections([role(name)])).toEqual([expect.stringContaining(`/${message} (`)]);
  }
});

test("bad input 23: names that Windows keeps for devices survive behind the kind", async () => {
  const { paths } = await delivered([serviceAccount("con"), serviceAccount("nul")]);
  expect(paths).toContain("base/example/serviceaccount-con.yaml");
  expect(paths).toContain("base/example/serviceaccount-nul.yaml");
});

test("bad input 23: files that git, the write path or Windows reads as something else stay in their object", async () => {
  const strange = [".gitignore", ".gitattributes", ".git", ".generate-1-x", "con", "nul.txt", "a."];
  const { paths } = await delivered([
    ...strange.map((key, index) => configMap(`key-${index}`, { [key]: "text" })),
    configMap("con", { "a.ini": "text" }),
    configMap("lpt1.conf", { "a.ini": "text" }),
    configMap("console", { "con-fig": "text" }),
  ]);
  const own = paths.filter((path) => /^base\/example\/(configmap|[^/]*\/)/.test(path));
  expect(own.map((path) => path.slice("base/example/".length)).sort()).toEqual([
    "configmap-con.yaml",
    ...strange.map((_, index) => `configmap-key-${index}.yaml`),
    "configmap-lpt1.conf.yaml",
    "console/con-fig",
  ]);
});

test("bad input 23: a cluster or an application that Windows keeps for a device is rejected", async () => {
  const hint = '"con" is a device on Windows (rename what it is named after) [file-names]';
  expect(await rejections([configMap("a")], { euTest: { name: "con" } })).toContainEqual(
    `generated/apps/con/example.yaml: ${hint}`,
  );
  const beside = { con: componentOf("con", [serviceAccount("a")]) };
  expect(await rejections([configMap("b")], { beside })).toContainEqual(
    `generated/base/con/kustomization.yaml: ${hint}`,
  );
});

test("bad input 24: names that look like other types survive quoted", async () => {
  const space = { apiVersion: "v1", kind: "Namespace", metadata: { name: "01234" } };
  const names = ["on", "1e3", "null", "0x1f", "12", "1.5", "y"];
  const { objects } = await delivered([
    space,
    ...names.map((name) => serviceAccount(name, { namespace: "01234" })),
  ]);
  const accounts = objects.filter(({ kind }) => kind === "ServiceAccount");
  expect(accounts.map(({ metadata }) => metadata.name).sort()).toEqual([...names].sort());
  expect(accounts.every(({ metadata }) => metadata.namespace === "01234")).toBe(true);
});

test("bad input 25: an object in two applications is rejected", async () => {
  const beside = { another: componentOf("another", [serviceAccount("a")]) };
  expect(await rejections([serviceAccount("a")], { beside })).toEqual([
    "eu-test/example/ServiceAccount/observability/a: stands twice, also in another " +
      "(see base/another and base/example) [unique-objects]",
  ]);
});

test("bad input 26: Argo CD on a cluster that is none of the fleet's is rejected", async () => {
  const fleet = { argo: { cluster: "us-tset", namespace: "argocd", revision: "main" } };
  expect(await rejections([configMap("a")], { fleet })).toEqual([
    'argo cluster: "us-tset" is none of the clusters (did you mean "us-test"?) [fleet-names]',
  ]);
});

test("bad input 26: two clusters of one name are rejected", async () => {
  const lines = await rejections([configMap("a")], { euTest: { name: "us-test" } });
  expect(lines).toContainEqual("us-test: is the name of two clusters [fleet-names]");
});

test("bad input 26: a cluster, stack or application name that is no label or taken is rejected", async () => {
  for (const name of ["../x", "EU", "", "bootstrap", "eu.prod", "\u0435u"]) {
    const lines = await rejections([configMap("a")], { euTest: { name } });
    expect(lines).toContainEqual(expect.stringMatching(/ cluster: .*\[fleet-names\]$/));
  }
  const beside = { "../x": componentOf("another", [serviceAccount("a")]) };
  expect(await rejections([configMap("a")], { beside })).toContainEqual(
    expect.stringContaining('application: "../x" is no name of a application'),
  );
});

test("bad input 26: two components of one name are rejected", async () => {
  const beside = { another: componentOf("example", [serviceAccount("a")]) };
  expect(await rejections([configMap("a")], { beside })).toContainEqual(
    expect.stringContaining('is of another component that is called "example" too [fleet-names]'),
  );
});

test("bad input 26: an object that names another cluster's host is rejected", async () => {
  const object = configMap("a", { "a.yaml": "url: https://grafana.eu.example.com/x\n" });
  const objects = ({ cluster }: { cluster: { name: string } }) =>
    cluster.name === "us-test" ? [object] : [configMap("a")];
  expect(await rejections(objects)).toEqual([
    'us-test/example/ConfigMap/observability/a data["a.yaml"]: names grafana.eu.example.com, ' +
      "a host of another cluster (take it from the cluster's own facts, or declare " +
      'to(elsewhere(...), ...) or to(external("grafana.eu.example.com"), ...)) [foreign-hosts]',
  ]);
});

test("bad input 26: a declared flow to another cluster's host survives", async () => {
  const component = componentOf(
    "caller",
    ({ cluster, own }) => [
      deploymentOf(own as OwnPods),
      configMap("a", { host: cluster.name === "us-test" ? "oncall.eu.example.com" : "none" }),
    ],
    { flows: () => ({ oncall: to(external("oncall.eu.example.com"), "notifies") }) },
  );
  expect(await fleetRejections(smallFleet([], { beside: { caller: component } }))).toEqual([]);
});
