import fc from "fast-check";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import {
  awkwardAnnotations,
  awkwardKeys,
  awkwardStrings,
  isAnnotation,
  isDeliverable,
} from "./awkward-strings.ts";

/** Awkward ones are rare enough that most patches are about plain words, as in a real tree. */
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "b", "c", "d", "e") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...awkwardStrings.filter(({ length }) => length < 1_000)),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

/** The checks refuse the rest. */
const text = anyText.filter(isDeliverable);

const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...awkwardKeys) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: "grapheme-ascii", maxLength: 5 })
      .filter((one) => one !== "<<" && isDeliverable(one)),
  },
);

const number = fc.oneof(
  fc.integer({ min: -3, max: 20 }),
  fc.constantFrom(
    8080,
    2 ** 53 - 1,
    -(2 ** 53) + 1,
    0.1,
    0.30000000000000004,
    -1.5,
    1e-7,
    1.5e-10,
    5e-324,
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isExact),
);

/** What `plain` lets through: beyond 2^53 integers are refused, and it writes 0 for -0. */
function isExact(value: number): boolean {
  return !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

const scalar = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: number },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** A list item as Kubernetes has it: told apart by a field, with small numbers of values, so some meet. */
const item = fc.record(
  {
    name: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    alert: fc.constantFrom("A", "B", "C"),
    expr: fc.constantFrom("up == 0", "up < 1", 'rate(a{b="c"}[5m]) > 0.5'),
    value: scalar,
    port: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: [] },
);

/** Any plain value: maps, lists of scalars, lists of items and nestings of them. */
export const plainValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 3 },
    { weight: 3, arbitrary: scalar },
    { weight: 2, arbitrary: map(tie("value")) },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 5 }) },
    { weight: 2, arbitrary: fc.array(item, { maxLength: 7 }) },
  ),
})).value;

function map(value: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.array(fc.tuple(key, value), { maxLength: 6 }).map(plainMap);
}

/** A map whose keys are all ordinary ones, also `__proto__`. */
function plainMap(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}

export const plainMaps = map(plainValue);

interface Edit {
  readonly steps: readonly number[];
  readonly kind: "set" | "remove" | "insert" | "repeat" | "swap";
  readonly key: string;
  readonly value: unknown;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  steps: fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom("set", "remove", "insert", "repeat", "swap"),
  key,
  value: plainValue,
});

/** A map and another one: a few edits away from it, or something else altogether. */
export const mapPair: fc.Arbitrary<[Record<string, unknown>, Record<string, unknown>]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(plainMaps, fc.array(edit, { maxLength: 4 }))
      .map(([from, edits]): [Record<string, unknown>, Record<string, unknown>] => [
        from,
        edits.reduce(applyEdit, structuredCopy(from)),
      ]),
  },
  { weight: 1, arbitrary: fc.tuple(plainMaps, plainMaps) },
);

/** Unlike `structuredClone` it keeps an own key `__proto__`. */
function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== "object" || value === null) return value;
  return plainMap(Object.entries(value).map(([name, inner]) => [name, structuredCopy(inner)])) as T;
}

function applyEdit(root: Record<string, unknown>, change: Edit): Record<string, unknown> {
  let at: Record<string, unknown> | unknown[] = root;
  const [last = 0, ...steps] = change.steps.toReversed();
  for (const step of steps.reverse()) {
    const inner: (Record<string, unknown> | unknown[])[] = Object.values(at).filter(
      (one): one is Record<string, unknown> | unknown[] => typeof one === "object" && one !== null,
    );
    if (inner.length === 0) break;
    at = inner[step % inner.length]!;
  }
  if (Array.isArray(at)) editList(at, last, change);
  else editMap(at, last, change);
  return root;
}

function editList(list: unknown[], step: number, { kind, value }: Edit): void {
  const index = list.length === 0 ? 0 : step % list.length;
  if (kind === "insert" || list.length === 0) list.splice(index, 0, structuredCopy(value));
  else if (kind === "remove") list.splice(index, 1);
  else if (kind === "repeat") list.splice(index, 0, structuredCopy(list[index]));
  else if (kind === "swap") list.push(...list.splice(index, 1));
  else list[index] = structuredCopy(value);
}

function editMap(
  object: Record<string, unknown>,
  step: number,
  { kind, key: name, value }: Edit,
): void {
  const keys = Object.keys(object);
  const chosen = keys[step % (keys.length || 1)];
  if (kind === "remove" && chosen !== undefined) delete object[chosen];
  else define(object, kind === "insert" ? name : (chosen ?? name), structuredCopy(value));
}

function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const label = fc.constantFrom("yes", "010", "a.b", "x", "1e3", "null", "v1.2.3", "0X1F", "1_0");
const labelKey = fc.constantFrom(
  ...[
    "app",
    "app.kubernetes.io/name",
    "on",
    "y",
    "true",
    "8",
    "0X1F",
    "2001-01-01",
    "example.com/8",
  ],
);
const labels = fc.dictionary(labelKey, label, { minKeys: 1 });
/** The checks refuse the rest. */
const annotationKey = fc.constantFrom(...awkwardAnnotations.filter(isAnnotation));
const annotations = fc.dictionary(annotationKey, text, { minKeys: 1 });
const metadata = fc.record({ labels, annotations }, { requiredKeys: [] });

const fileKey = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("a.yaml", "b.ini", "no", "1.json", "c") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...["10", "1e3", "0X1F", "0b", "true", "1_0", "2001-01-01", "k".repeat(253)],
      ...[".gitignore", ".gitattributes", ".git", ".generate-1-x", "con", "nul.txt", "a.", "-"],
    ),
  },
);
const fileData = fc.dictionary(fileKey, text);

/** The same kinds with and without group, in several groups, and names that regular expressions read. */
const kinds = [
  { apiVersion: "v1", kind: "Service" },
  { apiVersion: "example.com/v1", kind: "Service" },
  { apiVersion: "serving.example.org/v1", kind: "Service" },
  { apiVersion: "apps/v1", kind: "Deployment" },
  { apiVersion: "example.com/v1", kind: "Widget" },
  { apiVersion: "monitoring.coreos.com/v1", kind: "PrometheusRule" },
];
const clusterKinds = [
  { apiVersion: "v1", kind: "Namespace" },
  { apiVersion: "scheduling.k8s.io/v1", kind: "PriorityClass" },
];

/** One object before and after; undefined where it does not exist. */
export interface ObjectPair {
  readonly from?: KubernetesObject;
  readonly to?: KubernetesObject;
}

const place = fc.record({
  kind: fc.nat(),
  isClusterScoped: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  namespace: fc.constantFrom("monitoring", "other"),
  fate: fc.integer({ min: 0, max: 19 }),
});

/**
 * The `index` keeps names apart; dots in one would also hit a neighbour, were they not escaped. Some look
 * like numbers, like other files of the tree, or like what Windows keeps.
 */
function name(index: number): string {
  const number = Math.floor(index / 8);
  const shapes = ["a.N", "a-N", "axN", "0xN", "N", "1eN", "a.N.absent", "con.N"];
  return shapes[index % shapes.length]!.replace("N", String(number));
}

/** What an object has besides its metadata: a spec, one that is nothing, or none. */
const specPair = fc.oneof(
  {
    weight: 9,
    arbitrary: mapPair.map(([from, to]): [object, object] => [{ spec: from }, { spec: to }]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom<object>({ spec: null }, {}, { spec: { a: null } }),
      fc.constantFrom<object>({ spec: null }, {}, { spec: { a: null } }),
    ),
  },
);

/** Objects of several kinds whose specs are arbitrary, some of them moved, renamed, added or gone. */
export const objectPair: fc.Arbitrary<(index: number) => ObjectPair> = fc
  .record({
    place,
    specs: specPair,
    before: metadata,
    after: metadata,
    keepsMetadata: fc.boolean(),
  })
  .map(({ place, specs, before, after, keepsMetadata }) => (index) => {
    const type = place.isClusterScoped
      ? clusterKinds[place.kind % clusterKinds.length]!
      : kinds[place.kind % kinds.length]!;
    const namespace = place.isClusterScoped ? {} : { namespace: place.namespace };
    const object = (meta: object, spec: object): KubernetesObject => ({
      ...type,
      metadata: { name: name(index), ...namespace, ...structuredCopy(meta) },
      ...spec,
    });
    return fated(
      object(before, specs[0]),
      object(keepsMetadata ? before : after, specs[1]),
      place.fate,
    );
  });

/** ConfigMaps with files that come, go and change. */
export const configMapPair: fc.Arbitrary<(index: number) => ObjectPair> = fc
  .record({
    place,
    before: fileData,
    after: fileData,
    oldMeta: metadata,
    newMeta: metadata,
    keepsMetadata: fc.boolean(),
  })
  .map(({ place, before, after, oldMeta, newMeta, keepsMetadata }) => (index) => {
    const object = (meta: object, data: Record<string, string>): KubernetesObject => ({
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: name(index), namespace: place.namespace, ...structuredCopy(meta) },
      ...(Object.keys(data).length > 0 && { data }),
    });
    return fated(
      object(oldMeta, before),
      object(keepsMetadata ? oldMeta : newMeta, after),
      place.fate,
    );
  });

function fated(from: KubernetesObject, to: KubernetesObject, fate: number): ObjectPair {
  const { metadata: meta } = to;
  switch (fate) {
    case 0:
      return { from };
    case 1:
      return { to };
    case 2:
      return { from, to: { ...to, metadata: { ...meta, name: `${meta.name}-renamed` } } };
    case 3:
      return meta.namespace === undefined
        ? { from, to }
        : { from, to: { ...to, metadata: { ...meta, namespace: "elsewhere" } } };
    case 4:
      return { from, to: from };
    default:
      return { from, to };
  }
}
