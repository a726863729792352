import type { Address, FlowTo } from "../model/flow.ts";
import type { OwnPods, OwnPort } from "../model/pods.ts";
import type { AnyRole } from "../model/role.ts";
import { type Grounds, follow } from "./follow.ts";
import type { Ground } from "./ground.ts";
import type { Openings } from "./network-policy.ts";
import type { Placed } from "./place.ts";
import type { Report } from "./report.ts";

/** One flow, resolved: what its component's functions are given. */
export type Connection = Address | readonly Address[] | OwnPort;

/** Who asks what of a role that somebody plays. */
export interface Asked {
  readonly by: string;
  readonly provider: string;
  readonly role: AnyRole;
  readonly asks: unknown;
}

/** The flows of one application, resolved; without those that lead nowhere. */
export interface Connected {
  readonly connections: Readonly<Record<string, Connection>>;
  readonly asked: readonly Asked[];
  /** Whether each of them leads somewhere. */
  readonly whole: boolean;
}

/** Resolves the flows of one application and opens them. Those that lead nowhere are reported. */
export function connect(
  one: Placed,
  { ground, grounds, openings }: { ground: Ground; grounds: Grounds; openings: Openings },
  report: Report,
): Connected {
  const connections: Record<string, Connection> = {};
  const asked: Asked[] = [];
  let whole = true;
  const refuse = (name: string, purpose: string, fault: { message: string; hint?: string }) => {
    whole = false;
    report({
      ...{ check: "flows", source: `base/${one.application.component.name}` },
      ...{ object: `${ground.cluster.name}/${one.name}`, field: `flows.${name}` },
      ...fault,
      message: `${fault.message} (${purpose})`,
    });
  };
  for (const [name, flow] of Object.entries(one.flows)) {
    if (flow.direction === "from") {
      openings.connect(flow.source, flow.port);
      connections[name] = flow.port;
      continue;
    }
    const by = openersOf(flow, one.pods);
    if (typeof by === "string") refuse(name, flow.purpose, { message: by, hint: "{ by: own.x }" });
    const found = follow(flow, one, { ground, grounds });
    if ("message" in found) refuse(name, flow.purpose, found);
    if ("message" in found || typeof by === "string") continue;
    for (const { end, asked: role } of found) {
      for (const pods of by) openings.connect(pods, end);
      if (role) asked.push({ by: one.name, ...role });
    }
    const addresses = found.map(({ address }) => address);
    connections[name] = flow.many ? addresses : addresses[0]!;
  }
  return { connections, asked, whole };
}

/** Whose pods open a flow, or why nobody can tell. A component without pods connects to nothing itself. */
function openersOf({ by }: FlowTo, pods: readonly OwnPods[]): readonly OwnPods[] | string {
  if (by.length > 0) return by;
  const own = pods.filter(({ outside }) => !outside);
  return own.length > 1 ? "several programs could open it: say which" : own;
}
