import { cortex } from "../base/cortex/cortex.ts";
import { mimir } from "../base/mimir/mimir.ts";
import { application, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

const stores = stack({
  name: "long-term-metrics",
  purpose: "Metrics that are kept for longer than a Prometheus keeps them",
  applications: {
    cortex: application(cortex, { namespace: observability, phase: "workloads" }),
    mimir: application(mimir, { namespace: observability, phase: "workloads" }),
  },
  provenBy: {
    cortex: "npm test -- test/signals/cortex",
    mimir: "npm test -- test/signals/mimir",
  },
});

type Choices = NonNullable<Parameters<typeof stores>[0]>;

/** Mimir, or Cortex where a cluster says so: `{ cortex: {} }`. In both, each sample would be kept twice. */
export function longTermMetrics(chosen: Pick<Choices, "cortex"> | Pick<Choices, "mimir"> = {}) {
  return stores("cortex" in chosen ? { ...chosen, mimir: false } : { ...chosen, cortex: false });
}
