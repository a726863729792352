import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { type PodSecurityLevel, podSecurityFaults } from "../../sdk/check/pod-security.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { isCustomGroup } from "../../sdk/model/custom-group.ts";
import { groupOf } from "../../sdk/model/kubernetes-object.ts";
import type { PodSpec } from "../../sdk/model/pod-template.ts";
import { clusters } from "../base/evaluated.ts";
import { lawExamples } from "../check/law-examples.ts";
import { installCrds } from "../judges/install-crds.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { crdFiles } from "../judges/schemas.ts";
import { shapes } from "../shapes/fleet.ts";
import { dryRun } from "./dry-run.ts";
import { argoObjects, objectsOf } from "./fleet.ts";
import { podOf } from "./pods.ts";
import { randomPod } from "./random-pods.ts";

const { clusters: shaped } = evaluate(shapes).evaluated;
const nothing = { said: "", changed: [] };

let kubernetes: Kubernetes;
let ofArgo: KubernetesObject[];

beforeAll(async () => {
  ofArgo = await argoObjects();
  kubernetes = await startKubernetes();
  await installCrds(
    kubernetes,
    crdsOf([...[...clusters, ...shaped].flatMap(objectsOf), ...ofArgo]),
  );
}, 180_000);

afterAll(async () => {
  await kubernetes?.stop();
  expect(existsSync(kubernetes?.folder ?? "")).toBe(false);
});

/** The files with the definitions of the custom kinds among objects. */
function crdsOf(objects: readonly KubernetesObject[]): string[] {
  const kinds = [...new Set(objects.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`))];
  return crdFiles().filter((file) => {
    const text = readFileSync(file, "utf8");
    const group = /^ {2}group: (.*)$/m.exec(text)?.[1];
    const kind = /^ {4}kind: (.*)$/m.exec(text)?.[1];
    return kinds.some((used) => used.startsWith(`${group}/`) && used.endsWith(` ${kind}`));
  });
}

/** Creates what objects cannot do without: the namespaces they live in and the priorities of pods. */
async function prepare(objects: readonly KubernetesObject[]): Promise<void> {
  const own = objects.filter(({ kind }) => kind === "Namespace" || kind === "PriorityClass");
  const foreign = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  for (const { metadata } of own) foreign.delete(metadata.name);
  const others = [...foreign].map((name) => ({
    apiVersion: "v1",
    kind: "Namespace",
    metadata: { name },
  }));
  const input = [...own, ...others].map((object) => JSON.stringify(object)).join("\n---\n");
  const args = ["apply", "--server-side", "--force-conflicts", "--filename=-"];
  await kubernetes.kubectl(args, { input });
}

/** Namespaces by the Pod Security level that they enforce. */
function podSecurity(objects: readonly KubernetesObject[]): [string, string | undefined][] {
  return objects
    .filter(({ kind }) => kind === "Namespace")
    .map(({ metadata: { name, labels } }) => [
      name,
      labels?.["pod-security.kubernetes.io/enforce"],
    ]);
}

function privilegedPod(namespace: string) {
  const container = { name: "a", image: "a", securityContext: { privileged: true } };
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: `privileged-${namespace}`, namespace },
    spec: { containers: [container] },
  };
}

const places = [...clusters, ...shaped].map((cluster) => ({
  name: cluster.facts.name,
  objects: objectsOf(cluster),
}));

describe.each(places)("on $name", ({ objects }) => {
  beforeAll(() => prepare(objects));

  test("every object is taken as it is", async () => {
    expect(await dryRun(kubernetes, objects)).toEqual(nothing);
  });

  test("every pod is admitted", async () => {
    const pods = objects.flatMap((object) => podOf(object) ?? []);
    expect(await dryRun(kubernetes, pods)).toEqual(nothing);
  });

  test("a privileged pod is refused in every namespace that does not say so", async () => {
    const closed = podSecurity(objects).filter(([, level]) => level !== "privileged");
    const { said } = await dryRun(
      kubernetes,
      closed.map(([name]) => privilegedPod(name)),
    );
    expect(closed.length).toBeGreaterThan(0);
    for (const [name, level] of closed) {
      expect(said).toContain(`"privileged-${name}" is forbidden: violates PodSecurity "${level}:`);
    }
  });
});

test("every Application and AppProject is taken as it is", async () => {
  await prepare(ofArgo);
  expect(await dryRun(kubernetes, ofArgo)).toEqual(nothing);
});

describe.each(["baseline", "restricted"] as const)("at the level %s", (level) => {
  const pods = fc
    .sample(randomPod, { seed: 1, numRuns: 600 })
    .map((make, index) => make(`pod-${index}`, level));

  test("it refuses random pods for what the law says that they lack, and for nothing else", async () => {
    await prepare([
      {
        apiVersion: "v1",
        kind: "Namespace",
        metadata: { name: level, labels: { "pod-security.kubernetes.io/enforce": level } },
      },
    ]);
    const { said } = await dryRun(kubernetes, pods);
    const invalid = new Set(
      [...said.matchAll(/Pod "(pod-\d+)" is invalid/g)].map(([, pod]) => pod),
    );
    const judged = pods.filter(({ metadata }) => !invalid.has(metadata.name));
    const refused = new Map(judged.map(({ metadata }) => [metadata.name, [] as string[]]));
    for (const [, pod, reasons] of said.matchAll(/pods "(pod-\d+)" is forbidden: .*?": (.*)/g)) {
      refused.set(pod!, controlsIn(reasons!));
    }
    expect(Object.fromEntries(refused)).toEqual(
      Object.fromEntries(judged.map((pod) => [pod.metadata.name, controlsOf(pod, level)])),
    );
    const controls = [...new Set([...refused.values()].flat())];
    expect(controls.length).toBeGreaterThanOrEqual(level === "baseline" ? 9 : 13);
    expect(judged.length).toBeGreaterThan(300);
    expect([...refused.values()].filter(({ length }) => length === 0).length).toBeGreaterThan(9);
  }, 60_000);
});

/** `privileged (container "a" must not set ...), hostPort (...)` → `hostPort`, `privileged`. */
function controlsIn(reasons: string): string[] {
  const names = reasons.replaceAll(/ \([^()]*\)/g, "").split(", ");
  return names.map((name) => name.replace(/profiles$/, "profile")).sort();
}

function controlsOf(
  {
    metadata,
    spec: given,
  }: {
    readonly metadata: { readonly annotations?: Record<string, string> };
    readonly spec: object;
  },
  level: PodSecurityLevel,
): string[] {
  const spec = given as PodSpec;
  const { annotations = {} } = metadata;
  const all = [...(spec.initContainers ?? []), ...spec.containers];
  const containers = all.map((container) => ({ container, field: container.name }));
  const faults = podSecurityFaults({ spec, annotations, containers, field: "spec" }, level);
  return [...new Set(faults.map(({ control }) => control))].sort();
}

const laws = "agreements negative-numbers one-of required-fields unique-items value-forms".split(
  " ",
);
const beyondSchemas = lawExamples.filter(({ law }) => laws.includes(law));

test.each(beyondSchemas.filter(({ taken }) => !taken))(
  "it refuses $title, as the law $law does",
  async (example) => {
    const { around = {}, wrong, right } = example;
    const objects = [...(around.objects ?? []), ...(right.objects ?? [])] as KubernetesObject[];
    await prepare(objects);
    expect(await dryRun(kubernetes, objects)).toEqual(nothing);
    const { said } = await dryRun(kubernetes, [
      ...(around.objects ?? []),
      ...(wrong.objects ?? []),
    ]);
    expect(said).toMatch(/ is invalid: |: duplicate entries for key /);
  },
);

test.each(beyondSchemas.filter(({ taken }) => taken))("it takes $title", async (example) => {
  const objects = [...(example.around?.objects ?? []), ...(example.wrong.objects ?? [])];
  await prepare(objects as KubernetesObject[]);
  expect((await dryRun(kubernetes, objects)).said).toBe("");
});

describe("the API server objects", () => {
  const deployment = (container: object) => {
    const labels = { app: "a" };
    const template = {
      metadata: { labels },
      spec: { containers: [{ name: "a", image: "a", ...container }] },
    };
    return {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "a", namespace: "default" },
      spec: { selector: { matchLabels: labels }, template },
    };
  };
  const service = {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: "a", namespace: "default" },
    spec: { ports: [{ port: 80 }] },
  };

  test("to a field that it does not know, on every object", async () => {
    await prepare(ofArgo);
    const objects = [...places[0]!.objects, ...ofArgo];
    const misspelt = objects.map((object) => ({ ...object, metdata: {} }));
    const { said } = await dryRun(kubernetes, misspelt);
    expect(said.match(/\.metdata: field not declared in schema/g)).toHaveLength(objects.length);
  });

  test("to a field that its definitions do not have yet, in every custom resource", async () => {
    const objects = places[0]!.objects.filter(({ apiVersion }) =>
      isCustomGroup(groupOf(apiVersion)),
    );
    const newer = objects.map((object) => ({
      ...object,
      spec: { ...(object["spec"] as object), ofTomorrow: true },
    }));
    const { said } = await dryRun(kubernetes, newer);
    expect(newer).not.toEqual([]);
    expect(said.match(/\.spec\.ofTomorrow: field not declared in schema/g)).toHaveLength(
      newer.length,
    );
  });

  test("to a quantity that it writes another way", async () => {
    const resources = { limits: { cpu: "1000m" } };
    expect(await dryRun(kubernetes, [service, deployment({ resources })])).toEqual({
      said: "",
      changed: [
        'Deployment default a.spec.template.spec.containers.0.resources.limits.cpu: "1000m" became "1"',
      ],
    });
  });

  test("by a warning to what is deprecated", async () => {
    const endpoints = { ...service, kind: "Endpoints", spec: undefined };
    const { said } = await dryRun(kubernetes, [service, endpoints]);
    expect(said).toContain("Warning: v1 Endpoints is deprecated");
  });
});
