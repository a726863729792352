import { alerts, type Inhibition } from "../../sdk/index.ts";

/** What is refused is told by why it is. */
export const opentelemetryCollectorInhibitions: readonly Inhibition[] = [
  {
    source: alerts("OpenTelemetryCollectorMemoryLimited"),
    target: alerts("OpenTelemetryCollectorRefusesData"),
    equal: ["cluster", "namespace", "pod"],
  },
  {
    source: alerts("OpenTelemetryCollectorQueueOverflows"),
    target: alerts("OpenTelemetryCollectorRefusesData"),
    equal: ["cluster", "namespace"],
  },
  {
    source: alerts("OpenTelemetryCollectorQueueOverflows"),
    target: alerts("OpenTelemetryCollectorQueueNearlyFull"),
    equal: ["cluster", "namespace", "exporter"],
  },
];
