import type { OwnPort } from "../../sdk/index.ts";

/*
 * What the configurations of both tiers have in common.
 */

export type Numbered = Pick<OwnPort, "number">;
export type Ports = Readonly<Record<"grpc" | "metrics" | "health", Numbered>>;

/** What comes in is refused above the limit without the spike: what can come in between two looks must find room there. */
export const memoryLimiter = {
  check_interval: "1s",
  limit_percentage: 80,
  spike_limit_percentage: 15,
};

/** In brackets, so that an address of IPv6 is one, too. */
export function endpoint({ number }: Numbered): string {
  return `[\${env:POD_IP}]:${number}`;
}

export function extensions(ports: Ports): object {
  return { health_check: { endpoint: endpoint(ports.health) } };
}

export function service(ports: Ports, pipelines: Readonly<Record<string, object>>): object {
  return {
    extensions: ["health_check"],
    telemetry: {
      logs: { encoding: "json" },
      metrics: {
        readers: [{ pull: { exporter: { prometheus: exposition(ports.metrics) } } }],
      },
    },
    pipelines,
  };
}

/** With the endings that Prometheus' own conventions ask for; without them it leaves out `_total` and units. */
function exposition({ number: port }: Numbered): object {
  const endings = { without_type_suffix: false, without_units: false, without_scope_info: true };
  return { host: "${env:POD_IP}", port, ...endings };
}
