import type { Binding } from "../model/binding.ts";
import type { Address, FlowTo } from "../model/flow.ts";
import type { OwnPods, OwnPort } from "../model/pods.ts";
import type { Unbound } from "./bound.ts";
import type { ReachedHost } from "./evaluated.ts";
import { follow } from "./follow.ts";
import type { Ground } from "./ground.ts";
import type { Openings } from "./network-policy.ts";
import type { Placed } from "./place.ts";
import type { Asked, Grounds } from "./reach.ts";
import { attempt, type Origin, type Report } from "./report.ts";
import type { Unmet } from "./unmet.ts";

/** One flow, resolved: what its component's functions are given. */
export type Connection = Address | readonly Address[] | OwnPort;

/** The flows of one application, resolved; without those that lead nowhere. */
export interface Connected {
  readonly connections: Readonly<Record<string, Connection>>;
  readonly asked: readonly Asked[];
  readonly hosts: readonly ReachedHost[];
  /** Whether each of them leads somewhere. */
  readonly whole: boolean;
  readonly unmet: readonly Unmet[];
  /** The bindings that said where they lead. */
  readonly used: readonly Binding[];
}

/** Resolves the flows of one application and opens them. Those that lead nowhere are told. */
export function connect(
  one: Placed,
  { ground, grounds, openings }: { ground: Ground; grounds: Grounds; openings: Openings },
  report: Report,
): Connected {
  const connections: Record<string, Connection> = {};
  const asked: Asked[] = [];
  const hosts: ReachedHost[] = [];
  const unmet: Unmet[] = [];
  const used: Binding[] = [];
  for (const [name, flow] of Object.entries(one.flows)) {
    if (flow.direction === "from") {
      openings.connect(flow.source, flow.port, flow.purpose);
      connections[name] = flow.port;
      continue;
    }
    const origin: Origin & { field: string } = {
      ...{ check: "flows", source: `base/${one.application.component.name}` },
      ...{ object: `${ground.cluster.name}/${one.name}`, field: `flows.${name}` },
    };
    const by = openersOf(flow, one.pods);
    if (by === undefined) {
      const message = `several programs could open it: say which (${flow.purpose})`;
      report({ ...origin, message, hint: "{ by: own.x }" });
    }
    const followed = attempt(() => follow({ name, flow, one, ground, grounds }), origin, report);
    if (followed?.said) used.push(followed.said);
    const found = followed?.found;
    if (found && "message" in found) unmet.push(unmetOf(found, { one, ground, name, flow }));
    if (found === undefined || "message" in found || by === undefined) continue;
    for (const { end, asked: role } of found) {
      for (const pods of by) openings.connect(pods, end, whatOf(flow));
      if ("host" in end) hosts.push({ flow: name, host: end.host, speaks: end.speaks });
      if (role && !isElsewhere(flow)) asked.push(role);
    }
    const addresses = found.map(({ address }) => address);
    connections[name] = flow.many ? addresses : addresses[0]!;
  }
  const whole = Object.keys(connections).length === Object.keys(one.flows).length;
  return { connections, asked, hosts, whole, unmet, used };
}

/** Whoever comes from another cluster is a visitor there. */
function isElsewhere({ target }: FlowTo): boolean {
  return "kind" in target && target.kind === "elsewhere";
}

/** What goes to a role is called alike, whoever opens the flow. */
function whatOf({ target, purpose, forwards }: FlowTo): string {
  const asked = "kind" in target && target.kind === "elsewhere" ? target.role : target;
  if (!("role" in asked)) return purpose;
  const { role, called } = asked;
  return (forwards && called?.sent) ?? called?.asked ?? role;
}

function unmetOf(
  fault: Unbound,
  { one, ground, name, flow }: { one: Placed; ground: Ground; name: string; flow: FlowTo },
): Unmet {
  const { purpose } = flow;
  return { check: "flows", ground, application: one.name, field: `flows.${name}`, purpose, fault };
}

/** Whose pods open a flow; undefined where nobody can tell. A component without pods connects to nothing itself. */
function openersOf({ by }: FlowTo, pods: readonly OwnPods[]): readonly OwnPods[] | undefined {
  if (by.length > 0) return by;
  const own = pods.filter(({ outside }) => !outside);
  return own.length > 1 ? undefined : own;
}
