import { alerts, type Inhibition } from "../../sdk/index.ts";

/** Whoever hears that there is no control plane knows what it does not do. */
export const istioInhibitions: readonly Inhibition[] = [
  {
    source: alerts("IstiodDown"),
    target: alerts("TargetDown", { job: "istiod" }),
    equal: ["cluster"],
  },
  {
    source: alerts("MeshRequestsFail"),
    target: alerts("MeshRequestsSlow"),
    equal: ["cluster", "namespace", "destination_workload"],
  },
];
