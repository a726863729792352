import { alerts, type Inhibition, sameTarget } from "../../sdk/index.ts";

/** Whoever hears of the whole does not hear of its parts. */
export const prometheusInhibitions: readonly Inhibition[] = [
  {
    source: alerts("KubeApiServerDown"),
    target: alerts("PrometheusKubernetesListWatchFailures"),
    equal: ["cluster"],
  },
  {
    source: alerts("PrometheusBadConfig"),
    target: alerts("ConfigReloaderSidecarErrors"),
    equal: ["cluster", "namespace", "pod"],
  },
  {
    source: alerts("PrometheusErrorSendingAlertsToAnyAlertmanager"),
    target: alerts([
      "PrometheusErrorSendingAlertsToSomeAlertmanagers",
      "PrometheusNotificationQueueRunningFull",
    ]),
    equal: sameTarget,
  },
  {
    source: alerts("PrometheusErrorSendingAlertsToSomeAlertmanagers"),
    target: alerts("PrometheusNotificationQueueRunningFull"),
    equal: [...sameTarget, "alertmanager"],
  },
  {
    source: alerts("PrometheusRemoteWriteBehind"),
    target: alerts("PrometheusRemoteWriteDesiredShards"),
    equal: [...sameTarget, "remote_name", "url"],
  },
];
