import type { OpentelemetryCollectorOptions } from "./options.ts";
import { type AuthType, knownSenders, unbelieved } from "./senders.ts";
import { sending, waiting } from "./sending.ts";
import type { OfTenant } from "./stores.ts";
import { tenantParts, tenantsConnector } from "./tenants.ts";
import { endpoint, extensions, memoryLimiter, type Numbered, type Ports, service } from "./tier.ts";

/** Where a gateway stands and whom it knows: all that may differ between two that are configured alike. */
export interface GatewaySurroundings {
  readonly ports: Ports & Readonly<Record<"agents" | "http", Numbered>>;
  readonly authType: AuthType;
  /** How it finds the samplers, as `load_balancing` takes it. */
  readonly samplers: object;
  /** Where lines and samples of each tenant go; nobody takes some of them where none has a store. */
  readonly logs: readonly OfTenant[];
  readonly metrics: readonly OfTenant[];
}

/** As `GatewaySurroundings`, of a sampler. */
export interface SamplerSurroundings {
  readonly ports: Ports;
  readonly traces: readonly OfTenant[];
}

/** So that a stream of gRPC, which ends at one pod, finds the others again, and those that are new. */
const connectionAge = { max_connection_age: "2m", max_connection_age_grace: "30s" };

/** From where programs and agents hand over to what is the same for both. */
const sendersConnector = "forward/senders";

/** Takes all three, learns whose they are, masks personal data, and hands spans to the sampler of their trace. */
export function gatewayConfig(
  { gateway, personalData }: Pick<OpentelemetryCollectorOptions, "gateway" | "personalData">,
  { ports, authType, samplers, logs, metrics }: GatewaySurroundings,
): object {
  const signals = [
    ["logs", logs],
    ["metrics", metrics],
  ] as const;
  const kept = signals.filter(([, all]) => all.some(({ stores }) => stores.length > 0));
  const parts = kept.map(([signal, all]) => tenantParts(signal, all, waiting(gateway)));
  const pipelines = [
    ...intake("traces", "load_balancing"),
    ...kept.flatMap(([signal]) => intake(signal, tenantsConnector)),
    ...parts.flatMap((part) => Object.entries(part.pipelines)),
  ];
  return {
    extensions: extensions(ports),
    receivers: {
      otlp: { protocols: { grpc: grpc(ports.grpc), http: { endpoint: endpoint(ports.http) } } },
      "otlp/agents": { protocols: { grpc: grpc(ports.agents) } },
    },
    processors: {
      memory_limiter: memoryLimiter,
      ...unbelieved,
      k8s_attributes: knownSenders(authType),
      redaction: redaction(personalData),
      ...Object.assign({}, ...parts.map(({ processors }) => processors)),
    },
    connectors: {
      [sendersConnector]: null,
      ...(kept.length > 0 && { [tenantsConnector]: null }),
    },
    exporters: {
      load_balancing: loadBalancing(samplers, waiting(gateway)),
      ...Object.assign({}, ...parts.map(({ exporters }) => exporters)),
    },
    service: service(ports, Object.fromEntries(pipelines)),
  };
}

function redaction({ keys, values }: OpentelemetryCollectorOptions["personalData"]): object {
  return {
    allow_all_keys: true,
    blocked_key_patterns: keys,
    blocked_values: values,
    // A number can be that of a card.
    redact_all_types: true,
    summary: "silent",
  };
}

function loadBalancing(resolver: object, memory: number): object {
  return {
    routing_key: "traceID",
    resolver,
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
  };
}

function grpc(port: Numbered): object {
  return { endpoint: endpoint(port), keepalive: { server_parameters: connectionAge } };
}

/** The pipelines of a signal up to where it is known whose it is. No namespace has an underscore in its name. */
function intake(signal: string, to: string): [string, object][] {
  const from = (receiver: string, claims: keyof typeof unbelieved) => ({
    receivers: [receiver],
    processors: ["memory_limiter", claims],
    exporters: [sendersConnector],
  });
  return [
    [`${signal}/from_programs`, from("otlp", "resource/programs")],
    [`${signal}/from_agents`, from("otlp/agents", "resource/agents")],
    [
      signal,
      {
        receivers: [sendersConnector],
        processors: ["k8s_attributes", "redaction"],
        exporters: [to],
      },
    ],
  ];
}

/** Decides on whole traces, and stores those that it keeps, each tenant's spans as its own. */
export function samplerConfig(
  { sampler, sampling }: Pick<OpentelemetryCollectorOptions, "sampler" | "sampling">,
  { ports, traces }: SamplerSurroundings,
): object {
  const { processors, exporters, pipelines } = tenantParts("traces", traces, waiting(sampler));
  return {
    extensions: extensions(ports),
    receivers: { otlp: { protocols: { grpc: { endpoint: endpoint(ports.grpc) } } } },
    processors: {
      memory_limiter: memoryLimiter,
      tail_sampling: tailSampling(sampling),
      ...processors,
    },
    connectors: { [tenantsConnector]: null },
    exporters,
    service: service(ports, {
      traces: {
        receivers: ["otlp"],
        processors: ["memory_limiter", "tail_sampling"],
        exporters: [tenantsConnector],
      },
      ...pipelines,
    }),
  };
}

function tailSampling(sampling: OpentelemetryCollectorOptions["sampling"]): object {
  return {
    decision_wait: `${sampling.waitSeconds}s`,
    num_traces: sampling.traces,
    // Spans that come after the decision follow it.
    decision_cache: {
      sampled_cache_size: 2 * sampling.traces,
      non_sampled_cache_size: 10 * sampling.traces,
    },
    policies: [
      { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } },
      { name: "slow", type: "latency", latency: { threshold_ms: sampling.slowMilliseconds } },
      {
        name: "others",
        type: "probabilistic",
        probabilistic: { sampling_percentage: sampling.percentage },
      },
    ],
  };
}
