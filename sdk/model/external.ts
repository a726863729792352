import { https, type Port } from "./port.ts";

/** A host outside every cluster of ours. */
export interface External<H extends string = string> extends Pick<Port, "number" | "speaks"> {
  readonly kind: "external";
  readonly host: H;
}

type Host<H extends string> = H extends `${string}${":" | "/"}${string}`
  ? 'a host alone; its port is the second argument: external("smtp.example.com", tcp(587))'
  : H;

/** A host outside, by TLS on 443 unless a port says otherwise: `external("smtp.example.com", tcp(587))`. */
export function external<const H extends string>(
  host: Host<H>,
  port: Port = https(443),
): External<H> {
  return { kind: "external", host: host as H, number: port.number, speaks: port.speaks };
}
