import type { Author } from "../model/facet.ts";
import type { FleetFacts } from "../model/fleet-facts.ts";
import type { Placed } from "./place.ts";

/** What readers of its facets are told of an application. */
export function authorOf({ name, application, context }: Placed, fleet: FleetFacts): Author {
  const { name: component, team = fleet.team } = application.component;
  return {
    ...{ name, component, namespace: context.namespace, team },
    runbook: `${fleet.repository}/blob/main/base/${component}/RUNBOOK.md`,
  };
}
