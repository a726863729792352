import { equal } from "../basics/equal.ts";
import type { Address, AnyObjectsContext } from "../model/component.ts";
import type { Endpoint } from "../model/endpoints.ts";
import type { Resource } from "../model/resource.ts";
import type { Placed } from "./place.ts";
import { attempt, type Origin, type Report } from "./report.ts";
import { resolve, type Whereabouts } from "./resolve.ts";

/** What a component's function is given beyond what its flows are given. */
export type Surroundings = Pick<
  AnyObjectsContext,
  "namespaces" | "dashboards" | "fleet" | "runbook"
>;

/**
 * Calls a component's function and applies the cluster's overlay; calls both once more to see that they
 * yield the same. Problems are reported, and then the component has no objects.
 */
export function objectsOf(
  { name, application, overlay, flows, context }: Placed,
  surroundings: Surroundings,
  { whereabouts, report }: { whereabouts: Whereabouts; report: Report },
): readonly Resource[] {
  const { component } = application;
  const object = `${context.cluster.name}/${name}`;
  const origin: Origin = { check: "evaluate", source: `base/${component.name}`, object };
  const connections = connect(flows, whereabouts, (field, message) =>
    report({ ...origin, check: "flows", field, message }),
  );
  if (!connections) return [];
  const full = { ...context, ...surroundings, flows: connections };
  const once = () => {
    const objects = component.objects(full);
    return overlay.objects?.(objects, full) ?? objects;
  };
  const objects = attempt(once, origin, report);
  if (objects === undefined) return [];
  if (!Array.isArray(objects)) {
    report({ ...origin, message: "yields no list of objects" });
    return [];
  }
  const again = attempt(once, origin, report);
  if (again !== undefined && !sameAgain(objects, again)) {
    report({
      ...origin,
      message: "yields other objects when it is called again",
      hint: "leave out clocks, random numbers, the environment and counters kept between calls",
    });
  }
  return objects;
}

/** Comparing two cycles never ends; that there is one is said where objects are made plain. */
function sameAgain(objects: readonly Resource[], again: readonly Resource[]): boolean {
  try {
    return equal(objects, again);
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

/** Every flow resolved, or undefined after reporting those that lead nowhere. */
function connect(
  flows: Placed["flows"],
  whereabouts: Whereabouts,
  refuse: (field: string, message: string) => void,
): Record<string, Address | Endpoint> | undefined {
  const connections: Record<string, Address | Endpoint> = {};
  let whole = true;
  for (const [name, flow] of Object.entries(flows)) {
    const resolved = resolve(flow, whereabouts);
    if (typeof resolved !== "string") connections[name] = resolved;
    else {
      refuse(`flows.${name}`, resolved);
      whole = false;
    }
  }
  return whole ? connections : undefined;
}
