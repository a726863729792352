import type { Address, OwnPort } from "../../sdk/index.ts";
import type { OpentelemetryCollectorOptions } from "./options.ts";

type Numbered = Pick<OwnPort, "number">;
type Ports = Readonly<Record<"grpc" | "metrics" | "health", Numbered>>;

/** Where a gateway stands and whom it knows: all that may differ between two that are configured alike. */
export interface GatewaySurroundings {
  readonly ports: Ports & { readonly http: Numbered };
  /** How it finds the samplers, as `load_balancing` takes it. */
  readonly samplers: object;
  /** Where lines and samples go, each with whose they are; nobody takes some of them where it has none. */
  readonly logStores: readonly Store[];
  readonly metricsStores: readonly Store[];
}

/** A store that takes OTLP over HTTP. */
export type Store = Pick<Address, "name" | "url"> & {
  readonly headers: Readonly<Record<string, string>>;
  readonly otlpPath: string;
};

/** As `GatewaySurroundings`, of a sampler. */
export interface SamplerSurroundings {
  readonly ports: Ports;
  readonly traceStore: Store;
}

/** So that a stream of gRPC, which ends at one pod, finds the others again, and those that are new. */
const connectionAge = { max_connection_age: "2m", max_connection_age_grace: "30s" };

/** What comes in is refused above the limit without the spike: what can come in between two looks must find room there. */
const memoryLimiter = {
  check_interval: "1s",
  limit_percentage: 80,
  spike_limit_percentage: 15,
};

const mebibyte = 1024 * 1024;

/** The size of a request above which some receivers refuse it: 4 MiB is what gRPC takes unless told otherwise. */
const batch = {
  flush_timeout: "200ms",
  sizer: "bytes",
  min_size: mebibyte,
  max_size: 3 * mebibyte,
};

/**
 * What comes in waits here while it cannot be sent on. It is batched behind the queue, not before it: who sends is
 * told when there is no room, and keeps what it has.
 *
 * @param memory of the pod, in MiB: an eighth of it for each queue, as what is in memory is larger than what is sent
 */
function sending(memory: number): object {
  return {
    sending_queue: {
      enabled: true,
      sizer: "bytes",
      queue_size: Math.floor(memory / 8) * mebibyte,
      batch,
    },
    // Then it is given up: newer data is worth more.
    retry_on_failure: { enabled: true, max_elapsed_time: "5m" },
  };
}

/** Takes all three, masks personal data, and hands spans to the sampler of their trace. */
export function gatewayConfig(
  {
    gateway: { memory },
    personalData,
  }: Pick<OpentelemetryCollectorOptions, "gateway" | "personalData">,
  { ports, samplers, logStores, metricsStores }: GatewaySurroundings,
): object {
  const processors = ["memory_limiter", "redaction"];
  const pipeline = (exporters: readonly string[]) => ({
    receivers: ["otlp"],
    processors,
    exporters,
  });
  const logs = stores("logs", logStores, memory);
  const metrics = stores("metrics", metricsStores, memory);
  return {
    ...around(ports),
    receivers: {
      otlp: {
        protocols: {
          grpc: {
            endpoint: endpoint(ports.grpc),
            keepalive: { server_parameters: connectionAge },
          },
          http: { endpoint: endpoint(ports.http) },
        },
      },
    },
    processors: {
      memory_limiter: memoryLimiter,
      redaction: {
        allow_all_keys: true,
        blocked_key_patterns: personalData.keys,
        blocked_values: personalData.values,
        // A number can be that of a card.
        redact_all_types: true,
        summary: "silent",
      },
    },
    exporters: {
      load_balancing: {
        routing_key: "traceID",
        resolver: samplers,
        // What a sampler does not take comes back to this queue, and goes to whoever has its traces then.
        ...sending(memory),
        protocol: {
          otlp: {
            tls: { insecure: true },
            timeout: "5s",
            sending_queue: { enabled: false },
            retry_on_failure: { enabled: false },
          },
        },
      },
      ...logs,
      ...metrics,
    },
    service: {
      ...service(ports),
      pipelines: {
        traces: pipeline(["load_balancing"]),
        ...(logStores.length > 0 && { logs: pipeline(Object.keys(logs)) }),
        ...(metricsStores.length > 0 && { metrics: pipeline(Object.keys(metrics)) }),
      },
    },
  };
}

/** Decides on whole traces, and stores those that it keeps. */
export function samplerConfig(
  { sampler: { memory }, sampling }: Pick<OpentelemetryCollectorOptions, "sampler" | "sampling">,
  { ports, traceStore }: SamplerSurroundings,
): object {
  const traces = stores("traces", [traceStore], memory);
  return {
    ...around(ports),
    receivers: { otlp: { protocols: { grpc: { endpoint: endpoint(ports.grpc) } } } },
    processors: {
      memory_limiter: memoryLimiter,
      tail_sampling: {
        decision_wait: `${sampling.waitSeconds}s`,
        num_traces: sampling.traces,
        // Spans that come after the decision follow it.
        decision_cache: {
          sampled_cache_size: 2 * sampling.traces,
          non_sampled_cache_size: 10 * sampling.traces,
        },
        policies: [
          { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } },
          {
            name: "slow",
            type: "latency",
            latency: { threshold_ms: sampling.slowMilliseconds },
          },
          {
            name: "others",
            type: "probabilistic",
            probabilistic: { sampling_percentage: sampling.percentage },
          },
        ],
      },
    },
    exporters: traces,
    service: {
      ...service(ports),
      pipelines: {
        traces: {
          receivers: ["otlp"],
          processors: ["memory_limiter", "tail_sampling"],
          exporters: Object.keys(traces),
        },
      },
    },
  };
}

/** In brackets, so that an address of IPv6 is one, too. */
function endpoint({ number }: Numbered): string {
  return `[\${env:POD_IP}]:${number}`;
}

function stores(kind: string, all: readonly Store[], memory: number): Record<string, object> {
  return Object.fromEntries(
    all.map(({ name, url, otlpPath, headers }) => [
      `otlp_http/${kind}-${name}`,
      { endpoint: `${url}${otlpPath}`, headers, ...sending(memory) },
    ]),
  );
}

function around(ports: Ports): object {
  return { extensions: { health_check: { endpoint: endpoint(ports.health) } } };
}

function service(ports: Ports): object {
  return {
    extensions: ["health_check"],
    telemetry: {
      logs: { encoding: "json" },
      metrics: {
        readers: [{ pull: { exporter: { prometheus: exposition(ports.metrics) } } }],
      },
    },
  };
}

/** With the endings that Prometheus' own conventions ask for; without them it leaves out `_total` and units. */
function exposition({ number: port }: Numbered): object {
  const endings = { without_type_suffix: false, without_units: false, without_scope_info: true };
  return { host: "${env:POD_IP}", port, ...endings };
}
