import { isCustomGroup } from "../model/custom-group.ts";
import { groupOf, type KubernetesObject } from "../model/kubernetes-object.ts";
import { fieldOf, type Step, walk } from "../basics/walk.ts";

/** A value inside the spec of an object of Kubernetes' own. */
export interface Place {
  readonly value: unknown;
  /** The last names on the way to it, without indexes, the kind being the first: `env.name`, `CronJob.spec`. */
  readonly last: (count: number) => string;
  readonly field: () => string;
}

/** Calls `visit` for each value inside a spec; custom resources have none. What it is given is good until it returns. */
export function eachPlace(object: KubernetesObject, visit: (place: Place) => void): void {
  if (isCustomGroup(groupOf(object.apiVersion))) return;
  walk(
    object["spec"],
    (value, path) =>
      visit({
        value,
        last: (count) => lastNames(path, count),
        field: () => fieldOf(path.slice(1)),
      }),
    [object.kind, "spec"],
  );
}

function lastNames(path: readonly Step[], count: number): string {
  const names: string[] = [];
  for (let index = path.length - 1; index >= 0 && names.length < count; index--) {
    const step = path[index];
    if (typeof step === "string") names.unshift(step);
  }
  return names.join(".");
}

/** A value as a map, or undefined where it is a text, a number or a list. */
export function mapOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMap ? (value as Readonly<Record<string, unknown>>) : undefined;
}
