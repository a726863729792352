import type { AnyComponent, AnyContext } from "../model/component.ts";
import type { Provided } from "../model/role.ts";
import { areWhole } from "./flow-faults.ts";
import { memberOf } from "./member.ts";
import type { Placed } from "./place.ts";
import type { Origin, Report } from "./report.ts";
import * as shapes from "./result-shapes.ts";
import type { Shape } from "../basics/shape.ts";

/**
 * What a component says of itself before anything is connected. Undefined where any of it is not of its shape,
 * which is reported: half of it would make findings of others.
 */
export function membersOf(
  { provides, flows, routing }: AnyComponent,
  context: AnyContext,
  { origin, report }: { origin: Origin; report: Report },
): Pick<Placed, "provides" | "flows" | "routing"> | undefined {
  const ask = <T>(name: string, member: (context: AnyContext) => T, shape: Shape) =>
    memberOf(name, () => member(context), { shape, origin, report });
  const roles = provides ? ask("provides", provides, shapes.provides) : [];
  const ways = flows ? ask("flows", flows, shapes.flows) : {};
  const routes = routing ? ask("routing", routing, shapes.routing) : null;
  if (roles === undefined || ways === undefined || routes === undefined) return undefined;
  if (!areWhole(ways, origin, report) || !onceEach(roles, origin, report)) return undefined;
  return { provides: roles, flows: ways, ...(routes && { routing: routes }) };
}

/** A role that is provided twice would mean the first, and nobody could name the second. */
function onceEach(provides: readonly Provided[], origin: Origin, report: Report): boolean {
  const roles = provides.map(({ role }) => role);
  const twice = roles.findIndex((role, index) => roles.indexOf(role) !== index);
  if (twice < 0) return true;
  report({
    ...{ ...origin, field: `provides[${twice}]` },
    message: `provides "${roles[twice]!.role}" a second time: nobody could say which is meant`,
    hint: "make two roles of it, or two components",
  });
  return false;
}
