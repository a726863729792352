import { https, type Port } from "./port.ts";

/** A host outside every cluster of ours. */
export interface External extends Pick<Port, "number" | "speaks"> {
  readonly kind: "external";
  readonly host: string;
}

type Host<H extends string> = H extends `${string}${":" | "/"}${string}`
  ? 'a host alone; its port is the second argument: external("smtp.example.com", tcp(587))'
  : H;

/** A host outside, by TLS on 443 unless a port says otherwise: `external("smtp.example.com", tcp(587))`. */
export function external<const H extends string>(host: Host<H>, port: Port = https(443)): External {
  return { kind: "external", host, number: port.number, speaks: port.speaks };
}
