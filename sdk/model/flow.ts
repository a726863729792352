import type { Addresses } from "./addresses.ts";
import type { External } from "./external.ts";
import type { OwnPods, OwnPort } from "./pods.ts";
import type { AnyRole, AsksOf, Elsewhere, GivesOf } from "./role.ts";

/** The Kubernetes API server of the same cluster. */
export const apiServer = { kind: "apiServer" } as const;

/** Who serves the cluster's public hosts, by Ingress or by Gateway; where it runs is a fact of the cluster. */
export const ingressController = { kind: "ingressController" } as const;

/** Any pod, on any port: the one named exception, for what others say by an annotation or a monitor of theirs. */
export interface AnyPod {
  readonly kind: "anyPod";
  /** Where; anywhere in the cluster unless said. */
  readonly namespaces?: readonly string[];
}

/** Any pod of the cluster. */
export const anyPod: AnyPod = { kind: "anyPod" };

/** Any pod of these namespaces; of none, none. */
export function anyPodIn(namespaces: readonly string[]): AnyPod {
  return { kind: "anyPod", namespaces };
}

export type Place = typeof apiServer | AnyPod | External;
export type Target = AnyRole | OwnPort | Place | Elsewhere;
/** What a cluster has once, and any number of programs could collect. */
export interface Collected {
  readonly kind: "collected";
  readonly what: string;
}

export function collected(what: string): Collected {
  return { kind: "collected", what };
}

/** What an application sends on: the samples that it scrapes, what it collects, or what comes in at a port of its own. */
export type Forwarded = "scrapes" | Collected | OwnPort;
export type Source = typeof apiServer | typeof ingressController | AnyPod | Addresses | OwnPods;

/** A declared connection that pods of this component open. */
export interface FlowTo<T extends Target = Target, Many extends boolean = boolean> {
  readonly direction: "to";
  readonly target: T;
  /** Whether it goes to each that plays the role, none, one or many of them. */
  readonly many: Many;
  readonly purpose: string;
  readonly asks: unknown;
  /** Whose pods open it; all of a component that is one program. */
  readonly by: readonly OwnPods[];
  /** What goes that way, where others sent it. */
  readonly forwards?: Forwarded | readonly Forwarded[];
}

/** A declared connection that somebody else opens to one of this component's own ports. */
export interface FlowFrom {
  readonly direction: "from";
  readonly source: Source;
  readonly port: OwnPort;
  readonly purpose: string;
}

export type Flow = FlowTo | FlowFrom;
export type Flows = Readonly<Record<string, Flow>>;

type AskedRole<T> = T extends Elsewhere<infer R> ? R : T;

interface By {
  readonly by?: OwnPods | readonly OwnPods[];
  readonly forwards?: Forwarded | readonly Forwarded[];
}

type Asks<T> =
  AskedRole<T> extends AnyRole
    ? undefined extends AsksOf<AskedRole<T>>
      ? [asks?: (AsksOf<AskedRole<T>> & By) | By]
      : [asks: AsksOf<AskedRole<T>> & By]
    : [by?: By];

/** These pods connect to the one that plays the role, to a port of ours, or to a place. */
export function to<T extends Target>(
  target: T,
  purpose: string,
  ...[asks]: Asks<T>
): FlowTo<T, false> {
  return { direction: "to", target, many: false, purpose, ...askedOf(asks) };
}

/** These pods connect to each that plays the role: none, one or many, sorted by name. */
export function toEach<T extends AnyRole>(
  target: T,
  purpose: string,
  ...[asks]: Asks<T>
): FlowTo<T, true> {
  return { direction: "to", target, many: true, purpose, ...askedOf(asks) };
}

function askedOf(given: unknown): Pick<FlowTo, "asks" | "by" | "forwards"> {
  const { by = [], forwards, ...asks } = (given ?? {}) as By & Readonly<Record<string, unknown>>;
  return { asks, by: Array.isArray(by) ? by : [by as OwnPods], ...(forwards && { forwards }) };
}

/** `source` connects to our port. */
export function from(source: Source, port: OwnPort, purpose: string): FlowFrom {
  return { direction: "from", source, port, purpose };
}

/** Where a declared flow leads, resolved on one cluster. */
export interface Address {
  /** DNS name: `alertmanager.observability.svc`, or the host outside. */
  readonly host: string;
  readonly port: number;
  /** `http://alertmanager.observability.svc:9093`, without a trailing slash; `host:port` for grpc, tcp, udp. */
  readonly url: string;
  /** Who is there: the application's name, or the host outside. */
  readonly name: string;
  /** Empty outside, as are the next two. */
  readonly service: string;
  readonly namespace: string;
  readonly portName: string;
}

type Connection<F> =
  F extends FlowTo<infer T, infer Many>
    ? Many extends true
      ? readonly (Address & GivesOf<AskedRole<T>>)[]
      : AskedRole<T> extends AnyRole
        ? Address & GivesOf<AskedRole<T>>
        : Address
    : F extends FlowFrom
      ? OwnPort
      : never;

/** Each declared flow, resolved: an address for `to`, addresses for `toEach`, the own port for `from`. */
export type Connections<F> = { readonly [Name in keyof F]: Connection<F[Name]> };
