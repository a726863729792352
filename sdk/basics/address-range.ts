import ipaddr from "ipaddr.js";

export type Family = "IPv4" | "IPv6";

/** The family of a range of addresses; undefined for what is none. */
export function familyOf(range: string): Family | undefined {
  if (!ipaddr.isValidCIDR(range)) return undefined;
  return ipaddr.parseCIDR(range)[0].kind() === "ipv4" ? "IPv4" : "IPv6";
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
  if (!ipaddr.isValidCIDR(range) || !ipaddr.isValid(address)) return false;
  const [one, of] = [ipaddr.parse(address), ipaddr.parseCIDR(range)];
  return one.kind() === of[0].kind() && one.match(of);
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
