import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checks } from "../../sdk/check/checks.ts";
import { names } from "../../sdk/check/object/names.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { referencesOf } from "../../sdk/model/references-of.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { shapes } from "../shapes/fleet.ts";
import { objectsOf } from "./fleet.ts";
import { type Faulty, randomFaults } from "./random-faults.ts";
import { richObjects } from "./rich-objects.ts";

/** What components make of Kubernetes' own, but for what the machine writes by itself: policies and rights. */
const kinds = new Set(richObjects.map(({ kind }) => kind));
/** What a schema does not know; other laws may refuse more than the API server. */
const beyondSchemas = new Set([
  ...["agreements", "one-of", "required-fields", "unique-items", "value-forms"],
]);
/** Fields of which laws about the whole cluster speak. */
const elsewhere = /^spec\.(scaleTargetRef|maxUnavailable|minAvailable)\b/;

let faults: readonly Faulty[];
let kubernetes: Kubernetes;
beforeAll(async () => {
  kubernetes = await startKubernetes();
  const made = evaluate(shapes).evaluated.clusters.flatMap(objectsOf);
  const objects = [...richObjects, ...made.filter(({ kind }) => kinds.has(kind))];
  faults = randomFaults(objects, 4000);
  const namespaces = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
  const wanted = [...namespaces].map((name) => ({
    ...{ apiVersion: "v1", kind: "Namespace", metadata: { name } },
  }));
  const args = ["apply", "--server-side", "--filename=-"];
  await kubernetes.kubectl(args, { input: documents(wanted) });
}, 180_000);
afterAll(() => kubernetes?.stop());

function documents(list: readonly object[]): string {
  return list.map((object) => JSON.stringify(object)).join("\n---\n");
}

/** The names of those that the API server takes, and what it says of the others. */
async function asked(list: readonly KubernetesObject[]) {
  const args = ["apply", "--server-side", "--dry-run=server", "--output=name", "--filename=-"];
  const { stdout, stderr } = await kubernetes.kubectl(args, {
    input: documents(list),
    codes: [0, 1],
  });
  return { taken: new Set(stdout.match(/(?<=\/)\S+$/gm)), said: stderr };
}

/** The laws that say something of an object. */
async function told(object: KubernetesObject): Promise<string[]> {
  const laws: string[] = [];
  for (const { name, run } of checks.objects) {
    if ((await run(object)).length > 0) laws.push(name);
    // What has no shape no other law sees.
    if (laws[0] === "schema") return laws;
  }
  return laws;
}

/** Whether it needs something whose name nobody can have: the law `references` finds nothing of that name. */
function needsNobody(object: KubernetesObject): boolean {
  return referencesOf(object).some(({ name, key }) => {
    const needed = { apiVersion: "v1", kind: "ConfigMap", metadata: { name } };
    return key === "" || [names.run(needed)].flat().length > 0;
  });
}

test("objects that say much are taken, by the API server and by the laws about what it refuses", async () => {
  const named = richObjects.map((object, index) => ({
    ...object,
    metadata: { ...object.metadata, name: `rich-${index}` },
  }));
  const { said } = await asked(named);
  expect(said).toBe("");
  for (const object of named) {
    expect((await told(object)).filter((law) => beyondSchemas.has(law))).toEqual([]);
  }
}, 180_000);

test("of random faults the laws refuse what the API server refuses, and those beyond schemas nothing else", async () => {
  const { taken, said } = await asked(faults.map(({ object }) => object));
  const reasons = said.split("\n");
  const silent: string[] = [];
  const wrong: string[] = [];
  let refused = 0;
  for (const { object, field } of faults) {
    const { name } = object.metadata;
    const laws = await told(object);
    const what = `${object.kind} ${field}: ${reasonOf(name, reasons)}`;
    if (taken.has(name)) {
      const beyond = laws.filter((law) => beyondSchemas.has(law));
      if (beyond.length > 0) wrong.push(`${what} [${beyond.join()}]`);
    } else {
      refused++;
      const isTold = laws.length > 0 || needsNobody(object) || elsewhere.test(field);
      if (!isTold) silent.push(what);
    }
  }
  expect({ silent, wrong }).toEqual({ silent: [], wrong: [] });
  expect(refused).toBeGreaterThan(faults.length / 5);
  expect(taken.size).toBeGreaterThan(faults.length / 5);
}, 600_000);

function reasonOf(name: string, reasons: readonly string[]): string {
  return reasons.find((reason) => new RegExp(`["/]${name}["; ]`).test(reason)) ?? "taken";
}
