import { http } from "../../sdk/index.ts";

/**
 * Istio's control plane, which this tree does not run (1.30.3, manifests/charts/istio-control/istio-discovery). It is
 * found by its pods: each revision has a Service of its own.
 */
export const pods = {
  istiod: {
    outside: { namespace: "istio-system", service: "istiod", labels: { app: "istiod" } },
    ports: { "http-monitoring": http(15014) },
  },
} as const;
