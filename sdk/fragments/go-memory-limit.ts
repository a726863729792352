import { quantityValue } from "../basics/quantity.ts";

/** The rest is for what Go's runtime does not count: C's memory, files that are mapped. */
const share = 0.9;

/**
 * The value of `GOMEMLIMIT`, from which on a Go program tidies up harder: without it its heap may double between two
 * tidyings, past what its container may have. Prometheus and Alloy see their limit by themselves.
 *
 * @param limit the container's `resources.limits.memory`. Throws where that is no quantity.
 */
export function goMemoryLimit(limit: string): string {
  const bytes = quantityValue(limit);
  if (bytes === undefined) {
    throw new Error(`Cannot limit Go's memory by "${limit}": it is no quantity, such as 2Gi`);
  }
  return `${Math.floor((bytes * share) / 2 ** 20)}MiB`;
}
