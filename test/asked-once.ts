import { remembered } from "../sdk/basics/remembered.ts";
import type { Cluster } from "../sdk/model/cluster.ts";
import type { AnyComponent } from "../sdk/model/component.ts";
import type { Stack } from "../sdk/model/stack.ts";

/** What components are asked with what they are given there. */
const asked = new Set([
  ...["dashboards", "flows", "inhibitions", "logRules", "objects", "provides", "routing"],
  ...["rules", "scrapes"],
]);

/**
 * A cluster whose components yield what they did where they are given the very same. Each build asks everybody twice, to
 * see that both are alike; a test that builds dozens of fleets about something else asks that of what it puts there alone.
 */
export function askedOnce(cluster: Cluster): Cluster {
  const stacks = cluster.stacks.map((one) => ({ ...one, stack: stackAskedOnce(one.stack) }));
  return { ...cluster, stacks };
}

// Remembered, as laws tell by identity whether two applications run one component.

const stackAskedOnce = remembered((stack: Stack): Stack => {
  const applications = Object.entries(stack.applications).map(([name, one]) => [
    name,
    "component" in one ? { ...one, component: componentAskedOnce(one.component) } : one,
  ]);
  return { ...stack, applications: Object.fromEntries(applications) as Stack["applications"] };
});

const componentAskedOnce = remembered((component: AnyComponent): AnyComponent => {
  const members = Object.entries(component).map(([name, member]: [string, unknown]) => [
    name,
    asked.has(name) && typeof member === "function"
      ? remembered(member as (context: object) => unknown)
      : member,
  ]);
  return Object.fromEntries(members) as AnyComponent;
});
