import { expect, test } from "@jest/globals";
import { delivered } from "../delivered.ts";
import { rejections } from "../rejections.ts";
import { configMap, deployment, namespace, service, serviceAccount } from "../small-objects.ts";

export const hint = expect.stringContaining("a DNS subdomain (RFC 1123)");

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
