import { http, type OwnPods } from "../../sdk/index.ts";
import { ringPorts } from "../shared/ring.ts";

export const ports = {
  /** Traces by their ids, TraceQL and metrics. */
  http: http(3200),
  /** Spans, by OTLP over HTTP. */
  otlp: http(4318),
  ...ringPorts,
} as const;

export type Own = OwnPods<typeof ports>;
