import { expect, test } from "@jest/globals";
import { delivered } from "../delivered.ts";
import { rejections } from "../rejections.ts";
import { configMap, namespace, serviceAccount } from "../small-objects.ts";

export const role = (name: string) => ({
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
