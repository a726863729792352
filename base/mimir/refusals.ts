import { refusePair } from "../shared/ring.ts";
import type { MimirOptions } from "./options.ts";

/** Refuses what Mimir would take and not do. Throws. */
export function refuse({ replicas, limits, tenants }: MimirOptions): void {
  refusePair(replicas, "samples");
  for (const [whose, chosen] of [["limits", limits], ...Object.entries(tenants)] as const) {
    for (const name of ["ingestion", "series"] as const) {
      if (chosen[name] === undefined || chosen[name] > 0) continue;
      throw new Error(
        `Cannot limit ${name} of ${whose} to ${chosen[name]}: Mimir takes that for no limit at all; give a number above 0`,
      );
    }
  }
}
