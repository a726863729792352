import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";

interface Named {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/**
 * How the built objects differ from the wanted ones, value for value, the order of objects and of map
 * keys aside; empty where they are the same. Written without the sdk's own `equal`, which it judges.
 */
export function differences(
  built: readonly Named[],
  wanted: readonly KubernetesObject[],
): { object: string; built: string | undefined; wanted: string | undefined }[] {
  const found = byIdentity(built);
  const expected = byIdentity(wanted);
  const identities = [...new Set([...found.keys(), ...expected.keys()])];
  return identities
    .filter((object) => found.get(object) !== expected.get(object))
    .map((object) => ({ object, built: found.get(object), wanted: expected.get(object) }));
}

function byIdentity(objects: readonly Named[]): Map<string, string> {
  const result = new Map<string, string>();
  for (const object of objects) {
    const { apiVersion, kind, metadata } = object;
    const identity = `${apiVersion}/${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
    // Two objects of one identity must not hide each other.
    result.set(identity, [result.get(identity), canonicalText(object)].filter(Boolean).join("\n"));
  }
  return result;
}

/** JSON with sorted keys. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`).join(",")}}`;
}
