import type { Receiver, Routing } from "../model/routing.ts";
import type { Labels } from "./matcher.ts";
import { endsOf } from "./way.ts";

/** The receivers that an alert with these labels ends at, each once, in the order of the routes. */
export function receiversOf({ route, receivers }: Routing, labels: Labels): Receiver[] {
  const names = new Set(endsOf(route, labels).map(({ receiver }) => receiver));
  return [...names].flatMap((name) => receivers.filter((receiver) => receiver.name === name));
}

/** Whether somebody is told of an alert with these labels. */
export function isTold(routing: Routing, labels: Labels): boolean {
  return receiversOf(routing, labels).some(({ integrations }) => integrations.length > 0);
}
