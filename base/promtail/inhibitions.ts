import { alerts, type Inhibition } from "../../sdk/index.ts";

/** What one agent cannot send is no news while none of them can. */
export const promtailInhibitions: readonly Inhibition[] = [
  {
    source: alerts("PromtailLogStoreUnreachable"),
    target: alerts(["PromtailLinesDropped", "PromtailLogsNotSent"]),
    equal: ["cluster", "namespace"],
  },
];
