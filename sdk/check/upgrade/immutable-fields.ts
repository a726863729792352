import { equal } from "../../basics/equal.ts";
import { immutableFields as listed, type ImmutableFields } from "../../model/immutable-fields.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { UpgradeCheck } from "../check.ts";
import { irreplaceable } from "../irreplaceable.ts";
import { quantityValue } from "../../basics/quantity.ts";
import { delivered } from "../../read/delivered.ts";

export const immutableFields: UpgradeCheck = {
  name: "immutable-fields",
  law: "What the API server keeps as it was created is not changed, unless a migration replaces the object.",
  run: ({ before, after }) =>
    before.flatMap(({ cluster, objects }) =>
      objects.flatMap((old) => {
        const now = delivered(old, cluster, after);
        if (!now) return [];
        const hint =
          irreplaceable(old.kind)?.hint ??
          `keep it, or write migrate("${now.label}", "<why>", "<YYYY-MM-DD>") in clusters/index.ts`;
        return changesOf(old, now.object).map((change) => ({
          ...{ source: now.source, object: now.label, hint },
          ...change,
        }));
      }),
    ),
};

interface Change {
  readonly field: string;
  readonly message: string;
}

/** What an update from one object to another changes although the API server does not take that. */
export function changesOf(old: KubernetesObject, object: KubernetesObject): Change[] {
  const rule = listed[`${old.apiVersion}/${old.kind}`];
  if (!rule) return [];
  if (rule.where && valueAt(old, rule.where[0]) !== rule.where[1]) return [];
  const fault = (field: string, message: string, when: (from: unknown, to: unknown) => boolean) => {
    const [from, to] = [old, object].map((one) => valueAt(one, field) ?? rule.defaults?.[field]);
    return when(from, to) ? [{ field, message: `${message}${shown(from, to)}` }] : [];
  };
  const { growing = [], never = {} } = rule;
  const shrinks = (from: unknown, to: unknown) => quantityOf(to) < quantityOf(from);
  return [
    ...expand(rule, old, object).flatMap((field) =>
      fault(field, "cannot change", (from, to) => !equal(from, to)),
    ),
    ...growing.flatMap((field) => fault(field, "cannot shrink", shrinks)),
    ...Object.entries(never).flatMap(([field, value]) =>
      fault(field, "cannot become that", (from, to) => to === value && from !== value),
    ),
  ];
}

/** The paths of a rule, with `spec.*` as the fields that stand in either object. */
function expand(
  { fields, but = [] }: ImmutableFields,
  ...objects: readonly KubernetesObject[]
): string[] {
  return fields.flatMap((path) => {
    if (!path.endsWith(".*")) return [path];
    const parent = path.slice(0, -2);
    const keys = objects.flatMap((object) => Object.keys(valueAt(object, parent) ?? {}));
    const found = [...new Set(keys)].sort().map((key) => `${parent}.${key}`);
    return found.filter((field) => !but.includes(field));
  });
}

function valueAt(object: KubernetesObject, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      object,
    );
}

function quantityOf(value: unknown): number {
  return quantityValue(String(value)) ?? 0;
}

/** ` ("a" → "b")`, where both are short. */
function shown(from: unknown, to: unknown): string {
  const texts = [from, to].map((value) => JSON.stringify(value) ?? "nothing");
  return texts.every(({ length }) => length <= 60) ? ` (${texts.join(" → ")})` : "";
}
