import type { ClusterFacts } from "./cluster.ts";

/** A proxy by which pods reach hosts outside, and no other way: HTTP, or `CONNECT` for TLS. */
export interface HttpProxy {
  /** `http://proxy.example.com:3128`, without credentials. */
  readonly url: string;
  /** Its addresses, as NetworkPolicies need them. */
  readonly cidrs: readonly string[];
}

/** Where a proxy's URL leads: it says the port. */
export function proxyAddress({ url }: HttpProxy): { readonly host: string; readonly port: number } {
  const [, host = "", port] = /^\w+:\/\/(.+):(\d+)$/.exec(url) ?? [];
  return { host, port: Number(port) };
}

/**
 * What programs reach without the proxy: the cluster's own names and addresses, and hosts that have private ones. Names
 * by suffix; ranges are compared with addresses alone, never with what a name resolves to
 * (golang.org/x/net/http/httpproxy).
 */
export function withoutProxy({
  cidrs,
  apiServer,
  privateEndpoints = {},
}: Pick<ClusterFacts, "cidrs" | "apiServer" | "privateEndpoints">): string {
  const ranges = [...cidrs.nodes, ...cidrs.pods, ...cidrs.services, ...apiServer.cidrs];
  const names = [".svc", ".cluster.local", ...Object.keys(privateEndpoints).sort()];
  return ["localhost", "127.0.0.1", ...names, ...new Set(ranges)].join(",");
}

/** Whether a host outside is reached by the cluster's proxy. */
export function goesByProxy(
  { httpProxy, privateEndpoints = {} }: Pick<ClusterFacts, "httpProxy" | "privateEndpoints">,
  host: string,
): boolean {
  return httpProxy !== undefined && !Object.hasOwn(privateEndpoints, host);
}
