import { record, type Shape } from "../basics/shape.ts";
import type { External } from "./external.ts";
import type { OwnPort } from "./pods.ts";

declare const asks: unique symbol;
declare const gives: unique symbol;

/**
 * What one program is to others: a metrics store, a pager. Whoever provides it offers a port; whoever needs
 * it says what it asks for (a tenant, a bucket) and is given an address and what belongs to it.
 */
export interface Role<Asks = unknown, Gives = unknown> {
  readonly role: string;
  readonly called?: Called;
  /** How what a client is given looks; without it any map will do. */
  readonly given?: Shape;
  readonly [asks]?: (value: Asks) => void;
  readonly [gives]?: () => Gives;
}

/** What a flow to a role is called where the architecture is drawn: `queries`. */
export interface Called {
  readonly asked: string;
  /** Where it hands on what others sent. */
  readonly sent?: string;
}

/**
 * Declares a role: what a client says of itself, and what it is given beyond an address.
 *
 * @param given how that looks, for whoever provides it without asking `tsc`: by its fields, or as a whole where it may be
 * of several kinds
 */
export function role<Asks = undefined, Gives = unknown>(
  name: string,
  called?: Called,
  given?: Shape | { readonly [Name in keyof Gives]-?: Shape },
): Role<Asks, Gives> {
  const shape = typeof given === "object" ? record(given) : given;
  return { role: name, ...(called && { called }), ...(shape && { given: shape }) };
}

export type AnyRole = Role<never, unknown>;
export type AsksOf<R> = R extends Role<infer Asks, unknown> ? Asks : never;
export type GivesOf<R> = R extends Role<never, infer Gives> ? Gives : never;

/** A role at a port of an instance, or at a host outside. */
export interface Provided<H extends string = string> {
  readonly role: AnyRole;
  readonly at: OwnPort | External<H>;
  /** The public host by which other clusters come. */
  readonly host?: string;
  readonly gives: (asks: never) => unknown;
}

type More<R> =
  unknown extends GivesOf<R>
    ? [more?: { readonly host?: string | false }]
    : [more: { readonly host?: string | false; readonly gives: (asks: AsksOf<R>) => GivesOf<R> }];

/**
 * Says that a port plays a role.
 *
 * @param more `host`: the public name by which other clusters come, `false` where there is none. `gives`: what
 * a client is given beyond the address, a function of what it asks
 */
export function provide<R extends AnyRole, const H extends string = never>(
  role: R,
  at: OwnPort | External<H>,
  ...[more]: More<R>
): Provided<H> {
  const { host, gives = () => ({}) } = (more ?? {}) as {
    host?: string | false;
    gives?: Provided["gives"];
  };
  return { role, at, ...(host && { host }), gives };
}

/** A role as another cluster's public host serves it. */
export interface Elsewhere<R extends AnyRole = AnyRole> {
  readonly kind: "elsewhere";
  readonly cluster: string;
  readonly role: R;
}

export function elsewhere<R extends AnyRole>(cluster: string, role: R): Elsewhere<R> {
  return { kind: "elsewhere", cluster, role };
}
