import { readable } from "./readable.ts";

/** One step into a value: a key of a map or an index of a list. */
export type Step = string | number;

/**
 * Calls `visit` with a value and everything inside it, outermost first. `path` is reused between calls:
 * turn it into a field with `fieldOf` at once, or copy it.
 */
export function walk(
  value: unknown,
  visit: (value: unknown, path: readonly Step[]) => void,
  path: Step[] = [],
): void {
  visit(value, path);
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  const keys = isList ? value : Object.keys(value);
  // Every law walks through every object, and an iterator for each list and map takes as long as the rest.
  for (let index = 0; index < keys.length; index++) {
    const step = isList ? index : (keys[index] as string);
    path.push(step);
    walk((value as Record<Step, unknown>)[step], visit, path);
    path.pop();
  }
}

/** `spec.ports[0].name`; a key that is no plain word stands in brackets: `metadata.labels["a/b"]`. */
export function fieldOf(path: readonly Step[]): string {
  return path.reduce<string>((field, step) => {
    if (typeof step === "number") return `${field}[${step}]`;
    if (!/^[\w-]+$/.test(step)) return `${field}[${readable(JSON.stringify(step))}]`;
    return field === "" ? step : `${field}.${step}`;
  }, "");
}
