import { isAddress } from "../basics/address-range.ts";

const part = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const hostName = new RegExp(`^${part}(\\.${part})*$`, "i");

/** Why a text is no host, where one is meant outside of a cluster. */
export function hostFault(text: string) {
  if (isAddress(text) || hostName.test(text)) return undefined;
  const hint = "a name or an address alone, without a scheme, a port or a path";
  return { message: `"${text}" is no host`, hint };
}
