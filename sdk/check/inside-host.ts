import { holds, isAddress } from "../basics/address-range.ts";
import type { ClusterFacts } from "../model/cluster.ts";

/** Names that only a pod resolves, or that mean itself. */
const insideName = /(^|\.)(svc|cluster\.local|localhost)$/;
const never = ["127.0.0.0/8", "169.254.0.0/16", "::1/128", "fe80::/10"];

/** Why a host that should lie outside of a cluster lies inside, where policies that open to the outside are closed. */
export function insideFault(
  host: string,
  { cidrs }: Pick<ClusterFacts, "cidrs">,
): string | undefined {
  if (insideName.test(host)) return `${host} is a name inside the cluster`;
  if (!isAddress(host)) return undefined;
  for (const [what, ranges] of Object.entries({ ...cidrs, "link-local": never })) {
    const range = ranges.find((one) => holds(one, host));
    if (range !== undefined) return `${host} is in ${range}, which is the cluster's own (${what})`;
  }
  return undefined;
}
