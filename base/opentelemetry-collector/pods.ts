import { grpc, http, type OwnOf } from "../../sdk/index.ts";

const own = {
  /** What it says of itself. */
  metrics: http(8888),
  /** Whether it runs. */
  health: http(13133),
} as const;

export const pods = {
  /** Takes spans, samples and lines of all who send them, and brings each to its store; spans to the samplers. */
  gateway: {
    ports: {
      grpc: grpc(4317),
      http: http(4318),
      /** What agents hand on, with whose it is. */
      agents: grpc(4319),
      ...own,
    },
  },
  /** Holds all spans of a trace until it is over, and keeps or drops them together. */
  sampler: { ports: { grpc: grpc(4317), ...own } },
} as const;

export type Own = OwnOf<typeof pods>;
