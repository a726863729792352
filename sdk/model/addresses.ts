/** Who stands around the cluster and is no pod of it: devices and machines, by the ranges of their addresses. */
export interface Addresses {
  readonly kind: "addresses";
  readonly ranges: readonly string[];
}

/** Senders by their addresses, in CIDR notation: `addresses(["10.1.0.0/16"])`. Never everybody. */
export function addresses(ranges: readonly string[]): Addresses {
  return { kind: "addresses", ranges };
}
