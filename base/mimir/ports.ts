import { http, type OwnPods, ringPorts } from "../../sdk/index.ts";

export const ports = {
  /** Samples, queries and metrics. */
  http: http(8080),
  ...ringPorts,
} as const;

export type Own = OwnPods<typeof ports>;
