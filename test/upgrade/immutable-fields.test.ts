import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { changesOf } from "../../sdk/check/upgrade/immutable-fields.ts";
import { immutableFields } from "../../sdk/model/immutable-fields.ts";
import { isCustomGroup } from "../../sdk/model/custom-group.ts";
import { groupOf } from "../../sdk/model/kubernetes-object.ts";
import { kinds } from "../../sdk/model/kinds.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { crdFiles } from "../judges/schemas.ts";
import { least } from "./least-objects.ts";
import { type UpdateCase, updateCases } from "./update-cases.ts";

/** The object of a case, before or after the update. Each case has one of its own, so that one call judges all. */
function objectOf(index: number, { kind, ...one }: UpdateCase, side: "from" | "to") {
  const slash = kind.lastIndexOf("/");
  const name = `case-${index}`;
  const object: Record<string, unknown> = {
    apiVersion: kind.slice(0, slash),
    kind: kind.slice(slash + 1),
    metadata: { name, ...(kinds[kind]?.namespaced && { namespace: "default" }) },
    ...structuredClone(least[kind]),
  };
  const values = { ...one.beside, ...(side === "to" && one.then), [one.field]: one[side] };
  for (const [path, value] of Object.entries(values)) put(object, path, value);
  return object as unknown as KubernetesObject;
}

function put(object: Record<string, unknown>, path: string, value: unknown): void {
  const [last = "", ...parents] = path.split(".").reverse();
  const parent = parents.reverse().reduce((at, key) => (at[key] ??= {}) as typeof object, object);
  if (value === undefined) delete parent[last];
  else parent[last] = structuredClone(value);
}

const cases = updateCases.map((one, index) => ({
  ...one,
  name: `case-${index}`,
  before: objectOf(index, one, "from"),
  after: objectOf(index, one, "to"),
}));

const documents = (objects: readonly object[]) =>
  objects.map((object) => JSON.stringify(object)).join("\n---\n");

let kubernetes: Kubernetes;
beforeAll(async () => {
  // Services of two families, or none could change its family.
  const flags = ["--service-cluster-ip-range=10.0.0.0/24,fd00:10::/112"];
  kubernetes = await startKubernetes({ flags });
}, 180_000);
afterAll(() => kubernetes?.stop());

/** Applies as Argo CD does; returns what the API server says against it. */
async function apply(objects: readonly object[], ...more: readonly string[]): Promise<string> {
  const args = ["apply", "--server-side", "--force-conflicts", "--filename=-", ...more];
  const { stderr } = await kubernetes.kubectl(args, { input: documents(objects), codes: [0, 1] });
  return stderr.replaceAll(/^Warning: .*\n/gm, "");
}

test("bad input 84: the API server refuses an update exactly where the list says so", async () => {
  const growing = {
    apiVersion: "storage.k8s.io/v1",
    kind: "StorageClass",
    metadata: { name: "growing" },
    provisioner: "example.com/a",
    allowVolumeExpansion: true,
  };
  expect(await apply([growing, ...cases.map(({ before }) => before)])).toBe("");
  // Nothing binds claims here, and only a bound one can grow.
  const claims = cases.filter(({ kind }) => kind === "v1/PersistentVolumeClaim");
  const bound = claims.map(({ before: { apiVersion, kind, metadata } }) => ({
    ...{ apiVersion, kind, metadata },
    status: { phase: "Bound", capacity: { storage: "2Gi" } },
  }));
  expect(await apply(bound, "--subresource=status")).toBe("");

  const fresh = cases.map(({ name, after }) => ({
    ...after,
    metadata: { ...after.metadata, name: `${name}-new` },
  }));
  // Each is right in itself, so that what is refused is the update.
  expect(await apply(fresh, "--dry-run=server")).toBe("");
  const said = await apply(
    cases.map(({ after }) => after),
    "--dry-run=server",
  );
  const verdicts = cases.map(({ name, kind, field, from, to, before, after }) => ({
    update: `${kind} ${field}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    refused: said.includes(`"${name}" is invalid`),
    listed: changesOf(before, after).length > 0,
  }));
  expect(verdicts.filter(({ refused, listed }) => refused !== listed)).toEqual([]);
});

/** What the API server itself says are the fields of a kind, two levels deep: `spec.selector`. */
async function fieldsOf(kind: string): Promise<string[]> {
  const [name = "", version = "", group] = kind.split("/").reverse();
  const path = group === undefined ? `/openapi/v3/api/v1` : `/openapi/v3/apis/${group}/${version}`;
  const { stdout } = await kubernetes.kubectl(["get", "--raw", path]);
  const { schemas } = (JSON.parse(stdout) as { components: { schemas: Record<string, Schema> } })
    .components;
  const propertiesOf = (schema: Schema): Record<string, Schema> => {
    const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
    const known = reference && schemas[reference.slice("#/components/schemas/".length)];
    return (known || schema).properties ?? {};
  };
  const [, whole = {}] =
    Object.entries(schemas).find(([key]) => key.endsWith(`.${version}.${name}`)) ?? [];
  const { apiVersion, kind: _, metadata, status: _status, ...fields } = propertiesOf(whole);
  expect([apiVersion, metadata, Object.keys(fields).length > 0]).not.toContain(undefined);
  return Object.entries(fields).flatMap(([key, schema]) =>
    key === "spec" ? Object.keys(propertiesOf(schema)).map((inner) => `spec.${inner}`) : [key],
  );
}

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly properties?: Record<string, Schema>;
}

/** Fields that no case is about, and why. */
const left: Readonly<Record<string, RegExp>> = {
  // Whoever sets it says by the selector what it means.
  "batch/v1/Job": /^spec\.manualSelector$/,
  // A volume has one source; spec.csi stands for all of them.
  "v1/PersistentVolume":
    /^spec\.(aws|azure|ceph|cinder|fc$|fl|gce|gluster|host|iscsi|local|nfs|photon|port|quo|rbd|sca|storageos|vsphere)/,
};

test.each(Object.keys(immutableFields))("every field of %s is tried", async (kind) => {
  const tried = updateCases.filter((one) => one.kind === kind).map(({ field }) => field);
  const missing = (await fieldsOf(kind)).filter(
    (field) => !tried.includes(field) && !left[kind]?.test(field),
  );
  expect(missing).toEqual([]);
});

/** Named after the version and the group that it serves: one of others is another object. */
const namedAfterItself = "apiregistration.k8s.io/v1/APIService";

test("every built-in kind is tried, and no custom resource keeps a field", () => {
  const custom = crdFiles()
    .map((file) => readFileSync(file, "utf8"))
    .filter((text) => {
      const group = /^ {2}group: (.*)$/m.exec(text)?.[1];
      const kind = /^ {4}kind: (.*)$/m.exec(text)?.[1];
      return Object.keys(kinds).some(
        (one) => one.startsWith(`${group}/`) && one.endsWith(`/${kind}`),
      );
    });
  expect(custom.length).toBeGreaterThan(10);
  expect(custom.filter((text) => /rule:.*oldSelf/.test(text))).toEqual([]);
  const builtIn = Object.keys(kinds).filter((kind) => !isCustomGroup(groupOf(kind)));
  const tried = new Set(updateCases.map(({ kind }) => kind));
  expect(builtIn.filter((kind) => !tried.has(kind))).toEqual([namedAfterItself]);
});
