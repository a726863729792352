import { alerts, type Inhibition } from "../../sdk/index.ts";

/** An application that does not work is told of before what of it is not delivered. */
export const argoCdMonitorsInhibitions: readonly Inhibition[] = [
  {
    source: alerts("ArgoCdApplicationUnhealthy"),
    target: alerts("ArgoCdApplicationOutOfSync"),
    equal: ["cluster", "namespace", "name", "project"],
  },
];
