import { http, type OwnPods, ringPorts } from "../../sdk/index.ts";

export const ports = {
  /** Lines, queries and metrics. */
  http: http(3100),
  ...ringPorts,
} as const;

export type Own = OwnPods<typeof ports>;
