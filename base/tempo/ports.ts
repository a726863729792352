import { grpc, http, type OwnPods, tcp } from "../../sdk/index.ts";

export const ports = {
  /** Traces by their ids, TraceQL and metrics. */
  http: http(3200),
  /** Spans, by OTLP over HTTP. */
  otlp: http(4318),
  /** How replicas hand spans and queries to each other. */
  grpc: grpc(9095, { peers: true }),
  /** How they find each other (memberlist), by TCP alone. */
  gossip: tcp(7946, { peers: true }),
} as const;

export type Own = OwnPods<typeof ports>;
