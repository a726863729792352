import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";

interface Named {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
}

/**
 * How the built objects differ from the wanted ones, value for value, the order of objects and of map
 * keys aside; a line each, empty where they are the same. Written without the sdk's own `equal`, which
 * it judges.
 */
export function differences(
  built: readonly Named[],
  wanted: readonly KubernetesObject[],
): string[] {
  const found = byIdentity(built);
  const expected = byIdentity(wanted);
  return [...new Set([...found.keys(), ...expected.keys()])].flatMap((object) =>
    valueDifferences(found.get(object), expected.get(object), object),
  );
}

/** Two objects of one identity must not hide each other, so a list stands for each identity. */
function byIdentity(objects: readonly Named[]): Map<string, readonly Named[]> {
  const result = new Map<string, readonly Named[]>();
  for (const object of objects) {
    const { apiVersion, kind, metadata } = object;
    const identity = `${apiVersion}/${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
    result.set(identity, [...(result.get(identity) ?? []), object]);
  }
  return result;
}

function valueDifferences(built: unknown, wanted: unknown, at: string): string[] {
  if (canonicalText(built) === canonicalText(wanted)) return [];
  if (
    !isContainer(built) ||
    !isContainer(wanted) ||
    Array.isArray(built) !== Array.isArray(wanted)
  ) {
    const [is, should] = fromDifference(built, wanted);
    return [`${at}: ${short(is)} should be ${short(should)}`];
  }
  const keys = [...new Set([...Object.keys(built), ...Object.keys(wanted)])];
  return keys.flatMap((key) =>
    valueDifferences(own(built, key), own(wanted, key), `${at} ${JSON.stringify(key)}`),
  );
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function own(container: object, key: string): unknown {
  return Object.hasOwn(container, key) ? (container as Record<string, unknown>)[key] : undefined;
}

/** Long texts differ somewhere in the middle: the part from there on tells. */
function fromDifference(built: unknown, wanted: unknown): [unknown, unknown] {
  if (typeof built !== "string" || typeof wanted !== "string") return [built, wanted];
  let start = 0;
  while (built[start] === wanted[start]) start++;
  return [built.slice(Math.max(0, start - 20)), wanted.slice(Math.max(0, start - 20))];
}

function short(value: unknown): string {
  const text = value === undefined ? "nothing" : canonicalText(value);
  return text.length > 160 ? `${text.slice(0, 160)}… (${text.length} characters)` : text;
}

/** JSON with sorted keys. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (!isContainer(value)) return JSON.stringify(value) ?? "undefined";
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  const members = entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalText(item)}`);
  return `{${members.join(",")}}`;
}
