import { http, type OwnPods } from "../../sdk/index.ts";
import { ringPorts } from "../shared/ring.ts";

export const ports = {
  /** Samples, queries and metrics. */
  http: http(8080),
  ...ringPorts,
} as const;

export type Own = OwnPods<typeof ports>;
