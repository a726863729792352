import { grpc, http, type OwnPods, tcp } from "../../sdk/index.ts";

export const ports = {
  /** Lines, queries and metrics. */
  http: http(3100),
  /** How replicas hand lines and queries to each other. */
  grpc: grpc(9095, { peers: true }),
  /** How they find each other (memberlist), by TCP alone. */
  gossip: tcp(7946, { peers: true }),
} as const;

export type Own = OwnPods<typeof ports>;
