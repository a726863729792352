import type { OwnPort } from "../model/pods.ts";

/** A probe of one of the component's own ports. */
export function httpProbe(port: OwnPort, path: string) {
  return {
    httpGet: {
      path,
      port: port.name,
      ...(port.speaks === "https" && { scheme: "HTTPS" as const }),
    },
  };
}
