import type { AnyComponent, AnyContext, AnyObjectsContext } from "../model/component.ts";
import type { Resource } from "../model/resource.ts";
import { onAnotherDay } from "./on-another-day.ts";
import type { Placed } from "./place.ts";
import { leaveOut } from "./member.ts";
import { attempt, type Origin, type Report } from "./report.ts";
import { same } from "./same.ts";

/** What a component's function is given beyond its own context. */
export type Surroundings = Omit<AnyObjectsContext, keyof AnyContext>;

/**
 * Calls a component's function and applies the cluster's overlay, to what its readers have stand `beside` its own
 * objects as well: a monitor, a rule. Calls both once more to see that they
 * yield the same. What is wrong is reported, and then the component has no objects.
 */
export function objectsOf(
  { name, application, overlay, context }: Placed,
  surroundings: Surroundings,
  { beside, report }: { beside: readonly Resource[]; report: Report },
): readonly Resource[] {
  const component: AnyComponent = application.component;
  const object = `${context.cluster.name}/${name}`;
  const origin: Origin = { check: "evaluate", source: `base/${component.name}`, object };
  const full = { ...context, ...surroundings };
  const made = () => {
    const objects = component.objects(full);
    // No list is told below.
    return Array.isArray(objects) ? [...objects, ...beside] : objects;
  };
  const once = () => {
    const objects = made();
    return overlay.objects?.(objects, full) ?? objects;
  };
  // Nothing at all is no exception: it is no list.
  const objects = attempt(() => once() ?? null, origin, report);
  if (objects === undefined) return [];
  if (!Array.isArray(objects)) {
    report({ ...origin, message: "yields no list of objects" });
    return [];
  }
  const again = attempt(() => onAnotherDay(once), origin, report);
  if (again !== undefined && same(objects, again) === false) {
    report({
      ...origin,
      message: "yields other objects when it is called again",
      hint: leaveOut,
    });
  }
  const own = overlay.objects && attempt(made, origin, report);
  if (own !== undefined && same(own, objects) === true) {
    report({
      ...{ ...origin, source: overlay.place ?? `clusters/${context.cluster.name}.ts` },
      message: `the overlay of "${component.name}" has a function that changes no object`,
      hint: "does it look for something that the component does not have?",
    });
  }
  return objects;
}
