import { opentelemetryCollector } from "../base/opentelemetry-collector/opentelemetry-collector.ts";
import { tempo } from "../base/tempo/tempo.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const tracingStack = stack({
  name: "tracing-stack",
  purpose: "Traces of what runs in the cluster",
  applications: {
    "opentelemetry-collector": application(opentelemetryCollector, {
      namespace: observability,
      phase: "workloads",
    }),
    tempo: application(tempo, { namespace: observability, phase: "workloads" }),
  },
  provenBy: {
    "opentelemetry-collector": "npm test -- test/signals/opentelemetry-collector",
    tempo: "npm test -- test/signals/tempo",
  },
});
