/** One port of some pods. What is spoken there decides the URL and the protocol. */
export interface Port {
  readonly number: number;
  readonly speaks: "http" | "https" | "grpc" | "tcp" | "udp";
  /** The Service's port where it differs from the container's. */
  readonly servicePort?: number;
  /**
   * `true`: each pod is reached by itself, so the port stands in the headless Service and in no other.
   * `"too"`: in both.
   */
  readonly peers?: true | "too";
}

export type Ports = Readonly<Record<string, Port>>;

type More = Omit<Port, "number" | "speaks">;

export const http = (number: number, more: More = {}): Port => port("http", number, more);
export const https = (number: number, more: More = {}): Port => port("https", number, more);
export const grpc = (number: number, more: More = {}): Port => port("grpc", number, more);
export const tcp = (number: number, more: More = {}): Port => port("tcp", number, more);
export const udp = (number: number, more: More = {}): Port => port("udp", number, more);

function port(speaks: Port["speaks"], number: number, more: More): Port {
  return { number, speaks, ...more };
}

/** What carries a port: everything but `udp` runs over TCP. */
export function protocolOf({ speaks }: Pick<Port, "speaks">): "TCP" | "UDP" {
  return speaks === "udp" ? "UDP" : "TCP";
}
