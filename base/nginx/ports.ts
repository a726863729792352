import { http, type OwnPods } from "../../sdk/index.ts";

export const ports = {
  /** Whom the ingress controller brings. */
  http: http(8080),
  /** What the exporter beside nginx tells of it. */
  metrics: http(9113),
} as const;

/** Where nginx tells the exporter, inside of the pod alone. */
export const statusPort = 8081;

export type Own = OwnPods<typeof ports>;
