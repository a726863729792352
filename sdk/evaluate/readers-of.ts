import { remembered } from "../basics/remembered.ts";
import type { Binding } from "../model/binding.ts";
import { type FacetName, forSeveral } from "../model/facet.ts";
import { bound } from "./bound.ts";
import type { Ground } from "./ground.ts";
import type { Placed } from "./place.ts";
import { saidOf, saidOfRules } from "./said-of.ts";
import type { Unmet } from "./unmet.ts";

/** Who reads a facet of an application, and whose word decided that. */
export interface Readers {
  /** One; any number of what is for several. */
  readonly readers: readonly Placed[];
  readonly said?: Binding;
  /** Why nobody does, where somebody should. */
  readonly unmet?: Unmet;
}

/** Whoever reads a facet of an application. */
export function readersOf(one: Placed, facet: FacetName, ground: Ground): Readers {
  const candidates = readersHere(ground).filter(
    ({ application: { component } }) => facet in (component.reads ?? {}),
  );
  const isCandidate = (name: string) => candidates.some((other) => other.name === name);
  const asker = { one, ground };
  const said = facet === "rules" ? saidOfRules(asker, isCandidate) : saidOf(facet, asker);
  const found = bound<Placed & { private: boolean }>(facet, {
    ...{ candidates, said, lost: ground.lost },
    applications: ground.placed.map(({ name }) => name),
    many: isForSeveral(facet),
  });
  const by = said && { said };
  if ("nobody" in found) return { readers: [], ...by };
  if (!("message" in found)) return { readers: found, ...by };
  const unmet: Unmet = {
    ...{ check: "readers", ground, application: one.name, field: facet, fault: found },
  };
  return { readers: [], unmet, ...by };
}

/** Those who read any facet: few of many. */
const readersHere = remembered(({ placed }: Ground) =>
  placed
    .filter(({ application: { component } }) => component.reads !== undefined)
    .map((one) => ({ ...one, private: one.context.private })),
);

export function isForSeveral(facet: FacetName): boolean {
  const names: readonly FacetName[] = forSeveral;
  return names.includes(facet);
}
