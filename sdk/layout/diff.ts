import { equal } from "../basics/equal.ts";
import { align, type Step } from "./align.ts";
import { identityOfItem } from "./item-identity.ts";
import { pointer } from "./pointer.ts";

/** One step of a JSON patch (RFC 6902), of the four kinds that overlays use. */
export type Operation =
  | { readonly op: "test" | "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string };

type Plain = Readonly<Record<string, unknown>>;

/**
 * The patch that turns `from` into `to`. Lists are matched by the identity of their items and changed
 * from the back, so every index is the base's own; an item is changed or removed only after a `test`
 * of the scalars that identify it. Where patching takes more lines than replacing, it replaces.
 */
export function diff(from: Plain, to: Plain): Operation[] {
  return diffMaps(from, to, "");
}

function diffValues(from: unknown, to: unknown, path: string): Operation[] {
  if (equal(from, to)) return [];
  const replace: Operation[] = [{ op: "replace", path, value: to }];
  const inner = diffContainers(from, to, path);
  return inner !== undefined && size(inner) < size(replace) ? inner : replace;
}

function diffContainers(from: unknown, to: unknown, path: string): Operation[] | undefined {
  if (Array.isArray(from) && Array.isArray(to)) return diffLists(from, to, path);
  if (isMap(from) && isMap(to)) return diffMaps(from, to, path);
  return undefined;
}

function isMap(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function diffMaps(from: Plain, to: Plain, path: string): Operation[] {
  const operations: Operation[] = [];
  for (const key of Object.keys(from)) {
    const at = pointer(path, key);
    if (!Object.hasOwn(to, key)) operations.push({ op: "remove", path: at });
    else operations.push(...diffValues(from[key], to[key], at));
  }
  for (const key of Object.keys(to)) {
    if (!Object.hasOwn(from, key)) {
      operations.push({ op: "add", path: pointer(path, key), value: to[key] });
    }
  }
  return operations;
}

function diffLists(from: readonly unknown[], to: readonly unknown[], path: string): Operation[] {
  return align(from, to)
    .reverse()
    .flatMap((step) => {
      const at = pointer(path, step.at);
      const change = changeOf(step, from[step.at], at);
      return change.length > 0 && step.kind !== "insert"
        ? [...guardOf(from[step.at], at), ...change]
        : change;
    });
}

function changeOf(step: Step, old: unknown, path: string): Operation[] {
  switch (step.kind) {
    case "keep":
      return diffValues(old, step.item, path);
    case "replace":
      // Of two items that nothing identifies the second may well be the first, with a port more.
      if (!identityOfItem(old) && !identityOfItem(step.item)) {
        return diffValues(old, step.item, path);
      }
      return [{ op: "replace", path, value: step.item }];
    case "remove":
      return [{ op: "remove", path }];
    case "insert":
      return [{ op: "add", path, value: step.item }];
  }
}

/** Tests the scalars that identify an item; an item without any goes unguarded. */
function guardOf(item: unknown, path: string): Operation[] {
  return (identityOfItem(item) ?? []).map(({ field, value }) => {
    const at = field === undefined ? path : pointer(path, field);
    return { op: "test", path: at, value };
  });
}

/** How many lines a reviewer reads. */
function size(operations: readonly Operation[]): number {
  return operations.reduce((sum, one) => sum + 2 + ("value" in one ? lines(one.value) : 0), 0);
}

function lines(value: unknown): number {
  if (typeof value === "string") return value.split("\n").length;
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + lines(item), 1);
}
