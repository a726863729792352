import { http, type OwnPods } from "../../sdk/index.ts";
import { ringPorts } from "../shared/ring.ts";

export const ports = {
  /** Lines, queries and metrics. */
  http: http(3100),
  ...ringPorts,
} as const;

export type Own = OwnPods<typeof ports>;
