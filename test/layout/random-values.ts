import fc from "fast-check";
import { awkwardKeys, awkwardStrings, isDeliverable } from "./awkward-strings.ts";

/** Any character; fast-check's own `binary` would make a table of them all. */
const character = fc
  .integer({ min: 0, max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));

/** Awkward ones are rare enough that most patches are about plain words, as in a real tree. */
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "b", "c", "d", "e") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...awkwardStrings.filter(({ length }) => length < 1_000)),
  },
  { weight: 1, arbitrary: fc.string({ unit: character, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

/** The checks refuse the rest. */
export const text = anyText.filter(isDeliverable);

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
export function structuredCopy<T>(value: T): T {
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
