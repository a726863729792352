import { type Application, listApplications } from "./applications.ts";
import type { ControlPlane } from "./control-plane.ts";
import type { LiveObject } from "./api.ts";
import type { World } from "./world.ts";

/** What every object that Argo CD delivers to a cluster says, but for its status, by `Kind namespace/name`. */
export type Versions = ReadonlyMap<string, string>;

export async function deliveredVersions(
  { hub, argo }: World,
  { name, kubernetes }: ControlPlane,
): Promise<Versions> {
  const applications = await listApplications(hub.kubernetes, argo.namespace);
  const kinds = new Set(
    applications.filter(({ spec }) => spec.destination.name === name).flatMap(kindsOf),
  );
  const { stdout } = await kubernetes.kubectl([
    ...["get", [...kinds].sort().join(","), "--all-namespaces", "--output=json"],
  ]);
  const { items } = JSON.parse(stdout) as { items: LiveObject[] };
  return new Map(
    items
      .filter(({ metadata }) => metadata.annotations?.["argocd.argoproj.io/tracking-id"])
      .map((one) => [
        `${one.kind} ${one.metadata.namespace ?? ""}/${one.metadata.name}`,
        toldOf(one),
      ]),
  );
}

/** An autoscaler writes its status again and again, and each time the object has another version. */
function toldOf({ status: _, ...object }: LiveObject): string {
  const { resourceVersion: __, managedFields: ___, ...metadata } = object.metadata;
  return JSON.stringify({ ...object, metadata });
}

/** What was added, removed or changed between two looks. */
export function changedObjects(before: Versions, after: Versions): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

// Applications change whenever Argo CD looks at them, and CRDs carry no tracking id.
function kindsOf({ status }: Application): string[] {
  return (status?.resources ?? [])
    .filter(({ group }) => group !== "argoproj.io" && group !== "apiextensions.k8s.io")
    .map(({ kind, group }) => `${kind}${group ? `.${group}` : ""}`.toLowerCase());
}
