import { cortex } from "../base/cortex/cortex.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const longTermMetrics = stack({
  name: "long-term-metrics",
  purpose: "Metrics that are kept for longer than a Prometheus keeps them",
  applications: {
    cortex: application(cortex, { namespace: observability, phase: "workloads" }),
  },
});
