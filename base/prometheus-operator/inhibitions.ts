import { alerts, type Inhibition } from "../../sdk/index.ts";

const controller = ["cluster", "namespace", "controller"];

/** What the operator cannot do follows from what it does not get at. */
export const prometheusOperatorInhibitions: readonly Inhibition[] = [
  {
    source: alerts("KubeApiServerDown"),
    target: alerts([
      "PrometheusOperatorListWatchErrors",
      "PrometheusOperatorNotReady",
      "PrometheusOperatorReconcileErrors",
      "PrometheusOperatorStatusUpdateErrors",
      "PrometheusOperatorSyncFailed",
    ]),
    equal: ["cluster"],
  },
  {
    source: alerts("PrometheusOperatorNotReady"),
    target: alerts([
      "PrometheusOperatorListWatchErrors",
      "PrometheusOperatorReconcileErrors",
      "PrometheusOperatorSyncFailed",
    ]),
    equal: controller,
  },
  {
    source: alerts("PrometheusOperatorReconcileErrors"),
    target: alerts("PrometheusOperatorSyncFailed"),
    equal: controller,
  },
];
