import { exported } from "./blocks.ts";
import type { Block } from "./syntax.ts";

export interface OtlpArguments {
  /** What it listens on: `0.0.0.0:4317`. */
  readonly grpc: string;
  readonly http: string;
  /** Who takes it for the cluster, by gRPC: `gateway.observability.svc:4317`. */
  readonly receiver: string;
}

/** Where more waits than this whoever sends is told to wait; what an agent may use is a little more. */
const memory = { check_interval: "1s", limit_percentage: 60, spike_limit_percentage: 15 };

/** Takes spans, samples and lines by OTLP, and hands them on as they came. */
export function otlpBlocks({ grpc, http, receiver }: OtlpArguments): Block[] {
  const exporter: Block = {
    ...{ name: "otelcol.exporter.otlp", label: "default" },
    blocks: [
      {
        ...{ name: "client", attributes: { endpoint: receiver } },
        blocks: [{ name: "tls", attributes: { insecure: true } }],
      },
    ],
  };
  const limiter: Block = {
    ...{ name: "otelcol.processor.memory_limiter", label: "default", attributes: memory },
    blocks: [output(exporter)],
  };
  const taking: Block = {
    ...{ name: "otelcol.receiver.otlp", label: "default" },
    blocks: [
      { name: "grpc", attributes: { endpoint: grpc } },
      { name: "http", attributes: { endpoint: http } },
      output(limiter),
    ],
  };
  return [taking, limiter, exporter];
}

function output(to: Block): Block {
  const input = [exported(to, "input")];
  return { name: "output", attributes: { traces: input, metrics: input, logs: input } };
}
