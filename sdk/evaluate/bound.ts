import { camelCase } from "../basics/camel-case.ts";
import { didYouMean } from "../basics/did-you-mean.ts";
import type { Binding, Nobody } from "../model/binding.ts";
import type { FacetName } from "../model/facet.ts";
import type { AnyRole } from "../model/role.ts";

/** Somebody who may be meant. */
export interface Candidate {
  readonly name: string;
  readonly private: boolean;
}

/** Why nobody is meant. */
export interface Unbound {
  readonly message: string;
  readonly hint?: string;
  /** Where it is written who is meant. */
  readonly place?: string;
  /** Only because of what is told already: whoever is meant could not be evaluated. */
  readonly follows?: true;
}

/** Those who could be meant, and who says which. */
export interface Choice<C extends Candidate> {
  /** Those who play the role, or read the facet. */
  readonly candidates: readonly C[];
  /** Every application of the cluster, by name. */
  readonly applications: readonly string[];
  /** Those of them that could not be evaluated: nobody knows what they would be. */
  readonly lost: readonly string[];
  /** What is said of whom is meant; it counts. */
  readonly said: Binding | undefined;
  /** Whether it means all of them, none too, or exactly one. */
  readonly many: boolean;
}

/** Whom a role or a facet means on a cluster: those whom a binding names, else those that are not private. */
export function bound<C extends Candidate>(
  what: AnyRole | FacetName,
  choice: Choice<C>,
): readonly C[] | Nobody | Unbound {
  const { candidates, lost, said, many } = choice;
  if (said) return named(what, { ...choice, said });
  const open = candidates.filter((one) => !one.private);
  const isKnown = open.length > 0 || lost.length === 0;
  if (open.length === 1 || (many && isKnown)) return open;
  const title = titleOf(what);
  if (open.length > 1) {
    const message = `needs one "${title}": ${list(open)} could be meant`;
    // Which of them works here, only the cluster knows: a name in this place would be taken for advice.
    return { message, hint: `say which: binds: [bind(${wordOf(what)}, "<one of these>")]` };
  }
  const message = `needs one "${title}": nobody on this cluster is one`;
  if (lost.length > 0) return { message, follows: true };
  if (candidates.length === 0) return { message, hint: remedy(what) };
  return { message, hint: `${list(candidates)} is private: name it with bind(...)` };
}

function named<C extends Candidate>(
  what: AnyRole | FacetName,
  { candidates, applications, lost, said, many }: Choice<C> & { readonly said: Binding },
): readonly C[] | Nobody | Unbound {
  const { to, place } = said;
  if ("nobody" in to) return to;
  const where = place === undefined ? {} : { place };
  const title = titleOf(what);
  if (to.length !== 1 && !many) {
    const message = `is bound to ${to.length} of "${title}", and needs one`;
    return { ...where, message, hint: 'bind(..., "one"), or nobody("why") for a facet' };
  }
  for (const name of to) {
    if (candidates.some((one) => one.name === name)) continue;
    if (lost.includes(name)) return { message: `is bound to "${name}"`, follows: true };
    const known = candidates.map((one) => one.name);
    const message = applications.includes(name)
      ? `is bound to "${name}", which is no "${title}"`
      : `is bound to "${name}" for "${title}", which this cluster does not run`;
    const hint = didYouMean(name, known) || (known.length > 0 && `there is ${list(candidates)}`);
    return { ...where, message, ...(hint && { hint }) };
  }
  return candidates.filter(({ name }) => to.includes(name));
}

/** What messages call a role, or whoever reads a facet. */
export function titleOf(what: AnyRole | FacetName): string {
  return typeof what === "string" ? `reader of ${what}` : what.role;
}

function remedy(what: AnyRole | FacetName): string {
  return typeof what === "string"
    ? `run an application that reads them, or say binds: [bind("${what}", nobody("<why>"))]`
    : `run an application that provides it, or say where it is outside: provides: [provide(${wordOf(what)}, external("<host>"))], with { gives } as a third argument where its types ask what it gives`;
}

function wordOf(what: AnyRole | FacetName): string {
  return typeof what === "string" ? `"${what}"` : camelCase(what.role.replaceAll(" ", "-"));
}

function list(all: readonly Candidate[]): string {
  return all.map(({ name }) => `"${name}"`).join(" and ");
}
