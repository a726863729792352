import { grpc, http, type OwnPods, tcp } from "../../sdk/index.ts";

export const ports = {
  /** Samples, queries and metrics. */
  http: http(8080),
  /** How replicas hand samples and queries to each other. */
  grpc: grpc(9095, { peers: true }),
  /** How they find each other (memberlist), by TCP alone. */
  gossip: tcp(7946, { peers: true }),
} as const;

export type Own = OwnPods<typeof ports>;
