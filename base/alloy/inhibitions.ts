import { alerts, type Inhibition } from "../../sdk/index.ts";

/** Whoever hears of the whole does not hear of its parts. */
export const alloyInhibitions: readonly Inhibition[] = [
  {
    source: alerts("AlloyLogStoreUnreachable"),
    target: alerts(["AlloyLinesDropped", "AlloyLogsNotSent"]),
    equal: ["cluster", "namespace"],
  },
  {
    source: alerts("AlloyOtlpQueueOverflows"),
    target: alerts("AlloyOtlpRefusesData"),
    equal: ["cluster", "namespace"],
  },
  {
    source: alerts("AlloyOtlpQueueOverflows"),
    target: alerts("AlloyOtlpQueueNearlyFull"),
    equal: ["cluster", "namespace", "exporter"],
  },
  {
    source: alerts("AlloyConfigReloadFailed"),
    target: alerts("ConfigReloaderSidecarErrors"),
    equal: ["cluster", "namespace", "pod"],
  },
];
