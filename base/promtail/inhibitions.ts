import { alerts, type Inhibition } from "../../sdk/index.ts";

/** Whoever hears of the whole does not hear of its parts. */
export const promtailInhibitions: readonly Inhibition[] = [
  {
    source: alerts("PromtailLogStoreUnreachable"),
    target: alerts(["PromtailLinesDropped", "PromtailLogsNotSent"]),
    equal: ["cluster", "namespace"],
  },
];
