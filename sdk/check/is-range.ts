import { isIP } from "node:net";

/** Whether text is a range of addresses in CIDR notation: `10.0.0.0/8`. */
export function isRange(text: string): boolean {
  const [address = "", length = "", ...more] = text.split("/");
  const longest = { 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more.length === 0 && /^\d{1,3}$/.test(length) && Number(length) <= longest;
}
