import { alerts, type Inhibition } from "../../sdk/index.ts";

/** What one agent cannot send is no news while none of them can. */
export const alloyInhibitions: readonly Inhibition[] = [
  {
    source: alerts("AlloyLogStoreUnreachable"),
    target: alerts(["AlloyLinesDropped", "AlloyLogsNotSent"]),
    equal: ["cluster", "namespace"],
  },
];
