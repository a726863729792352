import type { KnownSeries } from "../promql/inventory.ts";
import type { Store } from "./stores.ts";

/** The series that come to a store of those that are scraped for it, and whose the others are. */
export function comingTo(store: Store, scraped: ReadonlyMap<string, readonly KnownSeries[]>) {
  const series = new Map<string, KnownSeries[]>();
  const kept = new Map<string, string>();
  for (const [name, all] of scraped) {
    const coming = all.flatMap((one) => {
      const scrapes = one.scrapes.filter(({ job }) => store.takes({ name, job }));
      return scrapes.length > 0 || one.scrapes.length === 0 ? [{ ...one, scrapes }] : [];
    });
    if (coming.length > 0) series.set(name, coming);
    else kept.set(name, `${all[0]!.program}, and is not written to "${store.name}"`);
  }
  return { series, kept };
}
