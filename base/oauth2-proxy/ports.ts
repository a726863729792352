import { http, type OwnPods } from "../../sdk/index.ts";

export const ports = {
  /** Whom the ingress controller brings. */
  http: http(4180),
  metrics: http(44180),
} as const;

export type Own = OwnPods<typeof ports>;
