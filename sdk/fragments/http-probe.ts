import type { Endpoint } from "../model/endpoints.ts";

/** A probe of one of the component's own ports. */
export function httpProbe(port: Endpoint, path: string) {
  return {
    httpGet: {
      path,
      port: port.name,
      ...(port.scheme === "https" && { scheme: "HTTPS" as const }),
    },
  };
}
