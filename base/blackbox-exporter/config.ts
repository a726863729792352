import type { BlackboxExporterOptions } from "./options.ts";

/**
 * `blackbox.yml`, with the one way in which Services are asked: any status from 200 to 299 is an answer, by whichever
 * family of addresses the Service has.
 */
export function config({ timeout }: BlackboxExporterOptions) {
  return {
    modules: {
      http_2xx: {
        prober: "http",
        timeout,
        http: { preferred_ip_protocol: "ip4", ip_protocol_fallback: true },
      },
    },
  };
}
