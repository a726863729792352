import { didYouMean } from "../basics/did-you-mean.ts";
import { external, type External } from "../model/external.ts";
import type { Address, FlowTo, Place } from "../model/flow.ts";
import type { OwnPort } from "../model/pods.ts";
import type { AnyRole, Elsewhere, Provided } from "../model/role.ts";
import { externalAddress, placeAddress, portAddress } from "./address.ts";
import { bound, type Unbound } from "./bound.ts";
import { type Ground, type Provider, providersOf } from "./ground.ts";
import type { Placed } from "./place.ts";

/** Where a flow ends on one cluster. */
export interface Reach {
  readonly address: Address;
  /** What policies open to. */
  readonly end: OwnPort | Place;
  /** Who is asked for what, where it plays a role. */
  readonly asked?: { readonly provider: string; readonly role: AnyRole; readonly asks: unknown };
}

/** Every cluster of the fleet by name: a flow may lead to another one's public host. */
export type Grounds = ReadonlyMap<string, Ground>;

/** Where a flow of an application leads: one end, any number for `toEach`, or why there is none. */
export function follow(
  flow: FlowTo,
  one: Placed,
  { ground, grounds }: { ground: Ground; grounds: Grounds },
): readonly Reach[] | Unbound {
  const { target } = flow;
  if ("of" in target) return [{ address: portAddress(target, one.name), end: target }];
  if ("role" in target && !("kind" in target)) return followRole(target, flow, { one, ground });
  switch (target.kind) {
    case "elsewhere":
      return followElsewhere(target, flow.asks, grounds);
    case "external":
      return [reachOutside(target)];
    case "apiServer":
    case "anyPod":
      return [{ address: placeAddress(), end: target }];
    default:
      return {
        message: "leads to nothing that can be connected to",
        hint: "npm run types shows why",
      };
  }
}

function followRole(
  role: AnyRole,
  { asks, many }: FlowTo,
  { one, ground }: { one: Placed; ground: Ground },
): readonly Reach[] | Unbound {
  const candidates = providersOf(ground).filter(
    ({ name, provides }) =>
      name !== one.name && provides.some((provided) => provided.role === role),
  );
  const found = bound<Provider>(role, {
    candidates,
    applications: ground.placed.map(({ name }) => name),
    binds: [one.application.binds, ground.cluster.binds],
    many,
  });
  if ("message" in found) return found;
  if ("nobody" in found)
    return many ? [] : { message: `needs one "${role.role}"`, hint: "nobody(...) is for facets" };
  return found.map(({ name, provides }) => {
    const provided = provides.find((other) => other.role === role)!;
    const reach = reachOf(provided, name);
    const address = withGifts(reach.address, provided, asks);
    return { ...reach, address, asked: { provider: name, role, asks } };
  });
}

/** What a client is given beyond the address, which is not its to change: a policy has been opened for it. */
function withGifts(address: Address, { gives }: Provided, asks: unknown): Address {
  return { ...(gives(asks as never) as object), ...address };
}

function reachOf({ at }: Provided, name: string): Reach {
  if ("of" in at) return { address: portAddress(at, name), end: at };
  return { address: externalAddress(at, name), end: at };
}

function reachOutside(external: External): Reach {
  return { address: externalAddress(external, external.host), end: external };
}

function followElsewhere(
  { cluster, role }: Elsewhere,
  asks: unknown,
  grounds: Grounds,
): readonly Reach[] | Unbound {
  const there = grounds.get(cluster);
  const need = `needs the "${role.role}" of ${cluster}`;
  if (!there) {
    const hint = didYouMean(cluster, grounds.keys());
    return { message: `${need}: there is no such cluster`, ...(hint && { hint }) };
  }
  const providers = providersOf(there).flatMap(({ name, provides }) =>
    provides.filter((one) => one.role === role).map((provided) => ({ name, provided })),
  );
  const open = providers.filter(({ provided }) => provided.host !== undefined);
  if (open.length === 1) {
    const { provided } = open[0]!;
    const reach = reachOutside(external(provided.host!));
    return [{ ...reach, address: withGifts(reach.address, provided, asks) }];
  }
  const names = providers.map(({ name }) => `"${name}"`).join(" and ");
  if (providers.length === 0) return { message: `${need}: nobody there is one` };
  if (open.length > 1) return { message: `${need}: ${names} could be meant there` };
  const hint = "provide(..., { host }) says by which host";
  return { message: `${need}: ${names} is one, but not to the outside`, hint };
}
