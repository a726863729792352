import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Whether text is a range of addresses in CIDR notation, and its first one stands in front: `10.0.0.0/8`. */
export function isRange(text: string): boolean {
  const [address = "", length = "", ...more] = text.split("/");
  const longest = { 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (more.length > 0 || !/^\d{1,3}$/.test(length) || Number(length) > longest) return false;
  const { [longest === 32 ? "IPv4" : "IPv6"]: family } = ipaddr;
  return family.networkAddressFromCIDR(text).toString() === ipaddr.parse(address).toString();
}
