import { expect, test } from "@jest/globals";
import { argoCd } from "../../apps/argo-cd.ts";
import { policy } from "../../base/argo-cd/access.ts";
import { health } from "../../base/argo-cd/health.ts";
import { options } from "../../base/argo-cd/options.ts";
import { build } from "../../sdk/check/build.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { argocdCan, argocdHealth, argocdValidate } from "../judges/argocd.ts";
import { fleet } from "../../clusters/index.ts";
import { secretEntry } from "../../sdk/index.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { smallFleet } from "../small-fleet.ts";
import { applicationOf, clustersWith, objectOf, objectsOf } from "./evaluated.ts";

const application = applicationOf("argo-cd");
const [runner] = clustersWith("argo-cd");
const settings = objectOf(application, "ConfigMap", "argocd-cm");

test("Argo CD reads every override", async () => {
  const { ok, output } = await argocdValidate(settings);
  expect({ ok, output }).toMatchObject({ ok: true });
  const broken = { ...settings, data: { "resource.customizations.health.a_B": "return {" } };
  const { status } = await argocdHealth({ apiVersion: "a/v1", kind: "B", metadata: {} }, broken)
    // A script that it cannot read makes it fail.
    .catch(() => ({ status: "failed" }));
  expect(status).not.toBe("Healthy");
});

/** What Argo CD shall say of a status. */
type State = readonly [status: unknown, expected: string, message?: string];

const source = {
  repoURL: "https://x",
  targetRevision: "v2",
  path: "a",
  directory: { include: "*" },
};
const destination = { name: "us", namespace: "y" };
/** What each Application of this test asks for; `recurse` is what a status leaves out. */
const spec = { source: { ...source, directory: { include: "*", recurse: false } }, destination };
const synced = { status: "Synced", comparedTo: { source, destination } };
const before = (changes: object) => ({
  ...synced,
  comparedTo: { ...synced.comparedTo, ...changes },
});
const healthy = { status: "Healthy" };
const unknown = { sync: { ...synced, status: "Unknown" }, health: { status: "Unknown" } };
/** Whom a root waits for in vain: it is not synced before somebody corrects what the root reads. */
const errorStates = ["ComparisonError", "InvalidSpecError", "UnknownError"].flatMap(
  (type): State[] => {
    const conditions = [
      { type: "OrphanedResourceWarning", message: "more" },
      { type, message: "app path does not exist" },
    ];
    return [
      // Its own sync fails and is retried; an invalid spec is compared to nothing; the status may be too large to keep.
      { ...unknown, conditions },
      { ...unknown, conditions, operationState: { phase: "Running" } },
      { sync: { status: "Unknown" }, health: { status: "Unknown" }, conditions },
      { conditions },
    ].map((status): State => [status, "Degraded", `${type}: app path does not exist`]);
  },
);
const applicationStates: readonly State[] = [
  ...errorStates,
  // What is tried again by itself, or harms nobody, does not end a wait.
  ...["SyncError", "OrphanedResourceWarning"].map((type): State => [
    { ...unknown, conditions: [{ type, message: "x" }] },
    "Progressing",
    "Is Unknown",
  ]),
  [undefined, "Progressing", "Waiting for Argo CD to look at it"],
  [{ sync: synced }, "Progressing", "Waiting for Argo CD to look at it"],
  [
    { sync: synced, health: healthy, operationState: { phase: "Running" } },
    "Progressing",
    "Is being synced",
  ],
  [{ sync: { ...synced, status: "OutOfSync" }, health: healthy }, "Progressing", "Is OutOfSync"],
  [{ sync: { ...synced, status: "Unknown" }, health: healthy }, "Progressing", "Is Unknown"],
  // What it was before it was changed: in a field, in one that it had, in one that it has now.
  ...[
    { ...source, targetRevision: "v1" },
    { ...source, kustomize: { patches: [{ patch: "x" }] } },
    { ...source, directory: {} },
  ].map((source): State => [
    { sync: before({ source }), health: healthy, operationState: { phase: "Succeeded" } },
    "Progressing",
    "Waiting for Argo CD to look at its new source",
  ]),
  [
    { sync: before({ destination: { ...destination, name: "eu" } }), health: healthy },
    "Progressing",
    "Waiting for Argo CD to look at its new destination",
  ],
  [{ sync: { status: "Synced" }, health: healthy }, "Progressing"],
  [{ sync: synced, health: { status: "Degraded", message: "no pod" } }, "Degraded", "no pod"],
  [{ sync: synced, health: healthy, operationState: { phase: "Succeeded" } }, "Healthy", ""],
];

const available = (status: string, reason = "", message = "") => ({
  conditions: [
    { type: "Reconciled", status: "True" },
    { type: "Available", status, reason, message },
  ],
});
const workloadStates: readonly State[] = [
  [undefined, "Progressing", "Waiting for the operator"],
  [{ conditions: [{ type: "Reconciled", status: "True" }] }, "Progressing"],
  [available("Degraded", "SomePodsNotReady", "1 of 2"), "Progressing", "1 of 2"],
  [available("False", "NoPodReady", "0 of 2"), "Degraded", "0 of 2"],
  [available("True"), "Healthy", ""],
];

const statesOf = (kind: string) => (kind === "Application" ? applicationStates : workloadStates);

test.each(Object.keys(health))("the health of %s, by Argo CD's own Lua runner", async (key) => {
  const [group = "", kind = ""] = key.split("_");
  const judged = statesOf(kind).map(async ([status, expected, message]) => {
    const metadata = { name: "x", namespace: "y", generation: 2 };
    const object = {
      apiVersion: `${group}/v1`,
      kind,
      metadata,
      spec,
      ...(status !== undefined && { status }),
    };
    const actual = await argocdHealth(object, settings);
    expect({ status, actual }).toEqual({
      status,
      actual: { status: expected, message: message ?? expect.any(String) },
    });
  });
  await Promise.all(judged);
});

test("an Application that was told to sync is not judged by what it was before", async () => {
  const status = { sync: synced, health: healthy, operationState: { phase: "Succeeded" } };
  const told = { apiVersion: "argoproj.io/v1alpha1", kind: "Application", metadata: { name: "x" } };
  const judged = (more: object) => argocdHealth({ ...told, spec, status, ...more }, settings);
  expect(await judged({})).toEqual({ status: "Healthy", message: "" });
  expect(await judged({ operation: { sync: {} } })).toEqual({
    status: "Progressing",
    message: "Is being synced",
  });
});

test("an Application of a chart is judged within Argo CD's second, however deep its values are", async () => {
  const deep = (levels: number): object => (levels === 0 ? {} : { a: deep(levels - 1), b: "x" });
  const source = { repoURL: "https://x", chart: "a", helm: { valuesObject: deep(30) } };
  const told = { apiVersion: "argoproj.io/v1alpha1", kind: "Application", metadata: { name: "x" } };
  const status = {
    sync: { status: "Synced", comparedTo: { source, destination } },
    health: healthy,
  };
  const judged = await argocdHealth({ ...told, spec: { source, destination }, status }, settings);
  expect(judged).toEqual({ status: "Healthy", message: "" });
});

test("the policy lets everybody see, operators sync, administrators do everything", async () => {
  const { data = {} } = objectOf(application, "ConfigMap", "argocd-rbac-cm");
  const otherwise = data["policy.default"] ?? "";
  const groups = { ...options, administrators: ["platform"], operators: ["oncall"] };
  const can = (who: string, action: string) =>
    argocdCan(who, action, { policy: policy(groups), otherwise });
  const allowed = { get: true, sync: false, override: false, delete: false };
  const expected = {
    somebody: allowed,
    oncall: { ...allowed, sync: true },
    platform: { get: true, sync: true, override: true, delete: true },
  };
  const actual: Record<string, Record<string, boolean>> = {};
  for (const [who, actions] of Object.entries(expected)) {
    for (const action of Object.keys(actions)) {
      (actual[who] ??= {})[action] = await can(who, action);
    }
  }
  expect(actual).toEqual(expected);
  expect(data["policy.csv"]).toBe(policy(options));
});

/** A Secret of Argo CD's, and where its values come from. */
function secret(name: string) {
  const { spec } = objectOf(application, "ExternalSecret", name);
  return {
    labels: spec?.target?.template?.metadata?.labels,
    data: spec?.target?.template?.data,
    from: spec?.dataFrom?.map(({ extract }) => extract?.key),
  };
}

test.each(fleet.clusters)(
  "Argo CD finds $name by a Secret whose values stand elsewhere",
  ({ name }) => {
    expect(secret(`argocd-cluster-${name}`)).toEqual({
      labels: { "argocd.argoproj.io/secret-type": "cluster" },
      data: { name },
      from: [secretEntry(runner!.facts, `argocd-cluster-${name}`)],
    });
  },
);

test("Argo CD reads a private repository by such a Secret, too", () => {
  const asked = objectsOf(application, "ExternalSecret").map(({ metadata }) => metadata?.name);
  if (!asked.includes("argocd-repository")) throw new NotInFleet("a private repository");
  expect(secret("argocd-repository")).toEqual({
    labels: { "argocd.argoproj.io/secret-type": "repository" },
    data: { type: "git", url: fleet.repository },
    from: [secretEntry(runner!.facts, "argocd-repository")],
  });
});

test("where Argo CD manages itself, its ConfigMaps stay out and the rest is delivered", async () => {
  const stacks = [
    argoCd({ "argo-cd": { configMaps: "elsewhere" }, "argo-cd-monitors": false }),
  ] as const;
  const { evaluated, files, findings } = await build(smallFleet([], { usTest: { stacks } }));
  expect(findings.map(formatFinding)).toEqual([]);
  const { applications } = evaluated.clusters.find(({ facts }) => facts.name === "us-test")!;
  const [own] = applications;
  expect(objectsOf(own!, "ConfigMap")).toEqual([]);
  const secrets = ["argocd-cluster-eu-test", "argocd-cluster-us-test", "argocd-repository"];
  expect(objectsOf(own!, "ExternalSecret").map(({ metadata }) => metadata?.name)).toEqual(secrets);
  // What the other repository must hold.
  const lua = "base/argo-cd/argocd-cm/resource.customizations.health.argoproj.io_Application";
  expect(files.map(({ path }) => path)).toContain(lua);
});
