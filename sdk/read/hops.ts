import { remembered } from "../basics/remembered.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Asked } from "../evaluate/reach.ts";
import type { Written } from "../model/facet.ts";
import type { FlowTo, Forwarded } from "../model/flow.ts";

/** One end of a flow, and everybody who has in the end what goes there. */
export interface Hop {
  /** An application, or a host outside. */
  readonly to: string;
  /** A role of an application for a tenant, or a host, as a message names it. */
  readonly kept: readonly string[];
}

interface End {
  readonly name: string;
  readonly at?: Asked["at"];
  /** As a message names it where nobody sends on what comes there: its role, and whose data it is. */
  readonly kept: string;
}

/** The flows of an application that lead somewhere, by name. */
export function flowsTo({ flows }: EvaluatedApplication): (readonly [string, FlowTo])[] {
  return Object.entries(flows).flatMap(([name, flow]) =>
    flow.direction === "to" ? [[name, flow] as const] : [],
  );
}

/** What goes by a flow of what others sent. */
export function forwardedBy({ forwards = [] }: Pick<FlowTo, "forwards">): readonly Forwarded[] {
  return [forwards].flat();
}

/** Where a flow of an application leads, each with where what it carries is kept: ports that forward it keep nothing. */
export function hopsOf(
  flow: string,
  application: EvaluatedApplication,
  cluster: EvaluatedCluster,
): Hop[] {
  return endsOf(flow, application, cluster).map((end) => ({
    to: end.name,
    kept: [...keptBehind(end, cluster, new Set())],
  }));
}

function endsOf(
  flow: string,
  application: EvaluatedApplication,
  { asked }: EvaluatedCluster,
): End[] {
  const { target } = application.flows[flow] as FlowTo;
  if ("of" in target) return [{ ...named(application.name), at: target }];
  if (!("kind" in target)) {
    return asked
      .filter((one) => one.by === application.name && one.flow === flow)
      .map(({ provider, at, role, asks }) => {
        const { tenant } = asks as Partial<Written>;
        const of = tenant === undefined ? "" : ` of ${tenant}`;
        return { name: provider, at, kept: `"${provider}" (${role.role}${of})` };
      });
  }
  if (target.kind === "elsewhere") return [named(`the ${target.role.role} of ${target.cluster}`)];
  return target.kind === "external" ? [named(target.host)] : [];
}

function named(name: string): End {
  return { name, kept: `"${name}"` };
}

function keptBehind(
  { at, kept }: End,
  cluster: EvaluatedCluster,
  passed: ReadonlySet<string>,
): Set<string> {
  const port = at && "of" in at ? at : undefined;
  // A circle keeps nothing.
  if (port && passed.has(label(port))) return new Set();
  const forwarding = (port && forwarders(cluster).get(label(port))) ?? [];
  if (forwarding.length === 0) return new Set([kept]);
  const beyond = new Set([...passed, label(port!)]);
  return new Set(
    forwarding.flatMap(({ flow, application }) =>
      endsOf(flow, application, cluster).flatMap((end) => [...keptBehind(end, cluster, beyond)]),
    ),
  );
}

interface Forwarder {
  readonly flow: string;
  readonly application: EvaluatedApplication;
}

/** The flows of a cluster that send on, by the label of what they do. */
const forwarders = remembered(({ applications }: EvaluatedCluster) => {
  const known = new Map<string, Forwarder[]>();
  for (const application of applications) {
    for (const [flow, to] of flowsTo(application)) {
      for (const key of new Set(forwardedBy(to).map(label))) {
        known.set(key, [...(known.get(key) ?? []), { flow, application }]);
      }
    }
  }
  return known;
});

/** `scrapes`, what is collected, or a port by its pods: `observability/gateway/otlp`. */
export function label(forwarded: Forwarded): string {
  if (forwarded === "scrapes") return forwarded;
  if ("kind" in forwarded) return forwarded.what;
  return `${forwarded.of.namespace}/${forwarded.of.name}/${forwarded.name}`;
}
