import ipaddr from "ipaddr.js";

export type Family = "IPv4" | "IPv6";

/** The family of a range of addresses; undefined for what is none. */
export function familyOf(range: string): Family | undefined {
  const [first] = parsedRange(range) ?? [];
  return first && (first.kind() === "ipv4" ? "IPv4" : "IPv6");
}

type Address = ReturnType<typeof ipaddr.parse>;

// A cluster has few of them, and each is asked for by every law about ranges and by every policy.
const ranges = new Map<string, readonly [Address, number] | undefined>();

function parsedRange(text: string): readonly [Address, number] | undefined {
  if (!ranges.has(text)) {
    ranges.set(text, ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : undefined);
  }
  return ranges.get(text);
}

/**
 * One address of a range as a range of its own, counted from the range's own: the first of `10.0.0.0/16` is
 * `10.0.0.1/32`. What is none stays as it is.
 *
 * @param position below 256
 */
export function addressIn(range: string, position: number): string {
  const family = familyOf(range);
  if (family === undefined) return range;
  const bytes = ipaddr[family].networkAddressFromCIDR(range).toByteArray();
  bytes[bytes.length - 1]! += position;
  return `${ipaddr.fromByteArray(bytes).toString()}/${8 * bytes.length}`;
}

export function isAddress(text: string): boolean {
  return ipaddr.isValid(text);
}

/** Whether a range holds an address; no range and no address hold and are nothing. */
export function holds(range: string, address: string): boolean {
  const of = parsedRange(range);
  if (of === undefined || !ipaddr.isValid(address)) return false;
  const one = ipaddr.parse(address);
  return one.kind() === of[0].kind() && one.match(of as [Address, number]);
}

/** Whether two ranges have an address in common; one that is none has nothing. */
export function overlap(one: string, other: string): boolean {
  const first = (range: string) => range.split("/")[0] ?? "";
  return holds(one, first(other)) || holds(other, first(one));
}

/** Whether a range has all addresses of another. */
export function contains(range: string, other: string): boolean {
  const [first = "", length] = other.split("/");
  return holds(range, first) && Number(range.split("/")[1]) <= Number(length);
}
