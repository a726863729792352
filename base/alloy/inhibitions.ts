import { alerts, type Inhibition } from "../../sdk/index.ts";
import type { AlloyOptions } from "./options.ts";

/** Whoever hears of the whole does not hear of its parts. */
export function inhibitionsOf({ scrapes }: Pick<AlloyOptions, "scrapes">): readonly Inhibition[] {
  return scrapes ? [...always, blind] : always;
}

const blind: Inhibition = {
  source: alerts("AlloyDiscoveryFails"),
  target: alerts("AlloyScrapesNobody"),
  equal: ["cluster", "namespace"],
};

const always: readonly Inhibition[] = [
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
