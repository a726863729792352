import type { KnownSeries, SeriesByName } from "../promql/inventory.ts";
import type { Store } from "./stores.ts";

/** The series that come to a store of those that are scraped for it, and whose the others are. */
export function comingTo(store: Store, scraped: SeriesByName) {
  const known = new Map<string, readonly KnownSeries[]>();
  const coming = (name: string) => {
    const found = known.get(name) ?? (scraped.get(name) ?? []).flatMap(taken(name));
    known.set(name, found);
    return found;
  };
  const taken = (name: string) => (one: KnownSeries) => {
    const scrapes = one.scrapes.filter(({ job }) => store.takes({ name, job }));
    return scrapes.length > 0 || one.scrapes.length === 0 ? [{ ...one, scrapes }] : [];
  };
  const has = (name: string) => coming(name).length > 0;
  const series: SeriesByName = {
    get: (name) => (has(name) ? coming(name) : undefined),
    has,
    keys: () => [...scraped.keys()].filter(has),
  };
  const kept = (name: string) => {
    const [first] = has(name) ? [] : (scraped.get(name) ?? []);
    return first && { program: first.program, why: `and is not written to "${store.name}"` };
  };
  return { series, kept };
}
