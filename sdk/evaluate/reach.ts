import type { Binding } from "../model/binding.ts";
import type { Address, FlowTo, Place } from "../model/flow.ts";
import type { OwnPort } from "../model/pods.ts";
import type { AnyRole, Provided } from "../model/role.ts";
import { externalAddress, portAddress } from "./address.ts";
import type { Unbound } from "./bound.ts";
import { giftsOf } from "./gifts.ts";
import { type Ground, type Provider, providersOf } from "./ground.ts";
import type { Placed } from "./place.ts";

/** Every cluster of the fleet by name: a flow may lead to another one's public host. */
export type Grounds = ReadonlyMap<string, Ground>;

/** A flow of an application, by its name in `flows`, on its cluster. */
export interface Asking {
  readonly name: string;
  readonly flow: FlowTo;
  readonly one: Placed;
  readonly ground: Ground;
  readonly grounds: Grounds;
}

/** Who asks whom for what: a role that somebody plays, on the same cluster or on another one. */
export interface Asked {
  /** The application that asks, and its cluster. */
  readonly by: string;
  readonly from: string;
  /** By its name in `flows`. */
  readonly flow: string;
  readonly provider: string;
  readonly role: AnyRole;
  readonly asks: unknown;
  /** What it is given for that, beyond an address. */
  readonly gifts: object;
  /** Where the role is played. */
  readonly cluster: string;
  readonly at: Provided["at"];
}

/** Where a flow ends. */
export interface Reach {
  readonly address: Address;
  /** What policies open to. */
  readonly end: OwnPort | Place;
  readonly asked?: Asked;
}

/** Where a flow leads: one end, any number for `toEach`, or why there is none; and whose word decided that. */
export interface Followed {
  readonly found: readonly Reach[] | Unbound;
  readonly said?: Binding;
}

/** Those who play a role on a cluster. */
export function playing(role: AnyRole, ground: Ground): Provider[] {
  return providersOf(ground).filter(({ provides }) => provides.some((one) => one.role === role));
}

/** How a provider plays a role: once, as `roleFaults` makes sure. */
export function providedBy({ provides }: Provider, role: AnyRole): Provided {
  return provides.find((one) => one.role === role)!;
}

/** How a role is reached on the cluster where it is played. */
export function reachOf({ at }: Provided, name: string): Reach {
  if ("of" in at) return { address: portAddress(at, name), end: at };
  return { address: externalAddress(at, name), end: at };
}

/** A reach with what is given for what is asked, beyond the address: that is not the provider's to change. */
export function withGifts(
  reach: Reach,
  { provider, role, cluster }: { provider: Provider; role: AnyRole; cluster: string },
  { name: flow, one, flow: { asks }, ground }: Asking,
): Reach | Unbound {
  const provided = providedBy(provider, role);
  const given = giftsOf(provided, asks, provider);
  if ("fault" in given) return given.fault;
  const who = { by: one.name, from: ground.cluster.name, flow, provider: provider.name };
  return {
    ...reach,
    address: { ...given.gifts, ...reach.address },
    asked: { ...who, role, asks, gifts: given.gifts, cluster, at: provided.at },
  };
}
