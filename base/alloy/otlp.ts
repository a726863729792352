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

/** What a sender says of where it is: the address that its connection comes from is put in its place. */
const claim = 'delete_key(resource.attributes, "k8s.pod.ip")';

/** Takes spans, samples and lines by OTLP, and hands them on with the address of the pod that sent them. */
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
  // Whose pod it is the receiver asks the API server, so that no agent has to.
  const address: Block = {
    ...{ name: "otelcol.processor.k8sattributes", label: "default" },
    attributes: { passthrough: true },
    blocks: [
      {
        name: "pod_association",
        // Unless it is told it believes what the sender calls `ip` (v0.134, `extractPodIDNoAssociations`).
        blocks: [{ name: "source", attributes: { from: "connection" } }],
      },
      output(exporter),
    ],
  };
  const forgetting: Block = {
    ...{ name: "otelcol.processor.transform", label: "default" },
    attributes: { error_mode: "propagate" },
    blocks: [
      {
        name: "statements",
        attributes: { trace: [claim], metric: [claim], log: [claim] },
      },
      output(address),
    ],
  };
  const limiter: Block = {
    ...{ name: "otelcol.processor.memory_limiter", label: "default", attributes: memory },
    blocks: [output(forgetting)],
  };
  const taking: Block = {
    ...{ name: "otelcol.receiver.otlp", label: "default" },
    blocks: [
      { name: "grpc", attributes: { endpoint: grpc } },
      { name: "http", attributes: { endpoint: http } },
      output(limiter),
    ],
  };
  return [taking, limiter, forgetting, address, exporter];
}

function output(to: Block): Block {
  const input = [exported(to, "input")];
  return { name: "output", attributes: { traces: input, metrics: input, logs: input } };
}
