import { expect, test } from "@jest/globals";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sourceLines } from "../../sdk/check/source-lines.ts";
import { delivered } from "../delivered.ts";
import { rejections } from "../rejections.ts";
import { componentOf } from "../small-fleet.ts";
import { configMap, namespace, serviceAccount } from "../small-objects.ts";

test("bad input 16: the same object twice is rejected and names both sources", async () => {
  const lines = await rejections([configMap("a")], {
    beside: { another: componentOf("grafana", [configMap("a")]) },
  });
  // base/grafana/config.ts writes a ConfigMap whose name is computed; base/example does not exist.
  expect(lines).toEqual([
    expect.stringMatching(
      /ConfigMap\/observability\/a: stands twice, also in another \(see base\/grafana\/config.ts:\d+ and base\/example\) \[unique-objects\]$/,
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

test("bad input 25: an object in two applications is rejected", async () => {
  const beside = { another: componentOf("another", [serviceAccount("a")]) };
  expect(await rejections([serviceAccount("a")], { beside })).toEqual([
    "eu-test/example/ServiceAccount/observability/a: stands twice, also in another " +
      "(see base/another and base/example) [unique-objects]",
  ]);
});
