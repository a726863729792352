import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { migrate } from "../../sdk/index.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { declaredPods } from "../declared-pods.ts";
import { smallFleet } from "../small-fleet.ts";
import { configMap, namespace } from "../small-objects.ts";
import { around, both, claim, files, keep, maps, statefulSet } from "./small-upgrade.ts";

const web = "eu-test/example/StatefulSet/observability/web";

const volume = (folder: string, name = "disk") => ({
  ...{ apiVersion: "v1", kind: "PersistentVolume", metadata: { name } },
  spec: {
    ...{ capacity: { storage: "1Gi" }, accessModes: ["ReadWriteOnce"] },
    local: { path: `/${folder}` },
  },
});

test("bad input 84: a change that Kubernetes does not take is refused and names the field", async () => {
  const { findings, lines } = await both(
    [...around, statefulSet()],
    [...around, statefulSet({ serviceName: "other", minReadySeconds: 5 })],
  );
  const line = (label: string) =>
    `${label} spec.serviceName: cannot change ("web" → "other") ${keep(label)} [immutable-fields]`;
  expect(findings).toEqual([line(web), line(web.replace("eu-test", "us-test"))]);
  expect(lines).toEqual([
    expect.stringMatching(/^compared with main \(\w{10}\): 2 of 4 applications differ$/),
    "  differ: eu-test/example, us-test/example",
  ]);
});

test("bad input 84: so is one that reaches only one cluster, through its overlay", async () => {
  const { findings } = await both(
    [...around, statefulSet()],
    ({ cluster }) => [
      ...around,
      statefulSet(cluster.name === "eu-test" ? { podManagementPolicy: "Parallel" } : {}),
    ],
    { example: { pods: declaredPods([statefulSet()]) } },
  );
  expect(findings).toEqual([
    `${web} spec.podManagementPolicy: cannot change ("OrderedReady" → "Parallel") ${keep(web)} [immutable-fields]`,
  ]);
});

test("a volume is another one under another name, and nobody may migrate it", async () => {
  const [label, hint] = [
    "eu-test/example/PersistentVolume//disk",
    "deliver one of another name beside it, then delete the claim that is bound to this one",
  ];
  expect((await both([volume("a")], [volume("b", "other")])).findings).toEqual([]);
  const { findings } = await both([volume("a")], [volume("b")]);
  expect(findings).toHaveLength(2);
  expect(findings[0]).toBe(
    `${label} spec.local: cannot change ({"path":"/a"} → {"path":"/b"}) (${hint}) [immutable-fields]`,
  );
  const migrations = [migrate(label, why, "2027-03-31")];
  const built = await build(smallFleet([volume("a")], { fleet: { migrations } }));
  expect(built.findings.map(formatFinding)).toEqual([
    `${label}: migration would replace PersistentVolume//disk, which would stay marked for deletion ` +
      `for as long as a claim is bound to it (${hint}) [migrations]`,
  ]);
});

test("bad input 84: a claim grows, but does not shrink, and nobody may migrate it", async () => {
  expect((await both([claim("2Gi")], [claim("3Gi")])).findings).toEqual([]);
  const { findings } = await both([claim("2Gi")], [claim("1Gi")]);
  expect(findings).toHaveLength(2);
  expect(findings[0]).toBe(
    "eu-test/example/PersistentVolumeClaim/observability/data spec.resources.requests.storage: " +
      'cannot shrink ("2Gi" → "1Gi") (deliver one of another name beside it, move the data, ' +
      "then waive the removal) [immutable-fields]",
  );
});

export const changed = [...around, statefulSet({ serviceName: "other" })];
export const why = "the Service got another name";

test("a migration accepts the change and makes Argo CD replace that object, on that cluster", async () => {
  const migrations = [migrate("*/example/StatefulSet/*/web", why, "2027-03-31")];
  const { findings } = await both([...around, statefulSet()], changed, { fleet: { migrations } });
  expect(findings).toEqual([]);

  const one = [migrate(web, why, "2027-03-31")];
  const { findings: others } = await both([...around, statefulSet()], changed, {
    fleet: { migrations: one },
  });
  expect(others).toEqual([expect.stringMatching(/^us-test\/example\/StatefulSet\/.*\[immutable-/)]);
  const tree = await files(smallFleet(changed, { fleet: { migrations: one } }));
  const told = Object.keys(tree).filter((path) => tree[path]?.includes("Force=true,Replace=true"));
  expect(told).toEqual(["generated/overlays/eu-test/example/statefulset-web.patch.yaml"]);
});

test("a migration keeps the options of Argo CD that the object tells already", async () => {
  const annotations = { "argocd.argoproj.io/sync-options": "Prune=false" };
  const map = { ...configMap("a"), metadata: { name: "a", namespace, annotations } };
  const migrations = [migrate("us-test/example/ConfigMap/observability/a", why, "2027-03-31")];
  const tree = await files(smallFleet([map], { fleet: { migrations } }));
  expect(tree["generated/overlays/us-test/example/configmap-a.patch.yaml"]).toContain(
    "value: Prune=false,Force=true,Replace=true",
  );
});

test("a migration is a finding where it replaces nothing, destroys data, has no reason or is overdue", async () => {
  const said = async (object: string, reason = why, until = "2027-03-31") => {
    const migrations = [migrate(object, reason, until)];
    const fleet = smallFleet([claim("1Gi"), ...maps("a")], { fleet: { migrations } });
    const { findings } = await build(fleet, { today: "2026-11-20" });
    return findings.map(formatFinding).map((line) => line.replace(`${object}: `, ""));
  };
  const map = "us-test/example/ConfigMap/observability/a";
  expect(await said(map)).toEqual([]);
  expect(await said(`${map}b`)).toEqual(["migration replaces nothing (remove it) [migrations]"]);
  expect(await said("us-test/example/*/*/*")).toEqual([
    expect.stringMatching(
      /^migration would replace PersistentVolumeClaim\/observability\/data, which would lose/,
    ),
  ]);
  expect(await said(map, " ")).toEqual([expect.stringContaining("migration has no reason")]);
  expect(await said(map, why, "soon")).toEqual([
    expect.stringContaining('migration "soon" is no day'),
  ]);
  expect(await said(map, why, "2026-11-19")).toEqual([
    expect.stringContaining("migration ended 2026-11-19"),
  ]);
});
