import { alerts, type Inhibition, sameTarget } from "../../sdk/index.ts";

const replicas = ["cluster", "namespace"];

/** Whoever hears of the whole does not hear of its parts. */
export const alertmanagerInhibitions: readonly Inhibition[] = [
  {
    source: alerts("AlertmanagerClusterFailedToSendAlerts"),
    target: alerts("AlertmanagerFailedToSendAlerts"),
    equal: [...replicas, "integration"],
  },
  {
    source: alerts("AlertmanagerFailedReload"),
    target: alerts("ConfigReloaderSidecarErrors"),
    equal: [...replicas, "pod"],
  },
  {
    source: alerts("AlertmanagerFailedReload"),
    target: alerts("AlertmanagerConfigInconsistent"),
    equal: replicas,
  },
  {
    source: alerts("AlertmanagerClusterDown"),
    target: alerts([
      "AlertmanagerClusterFailedPeers",
      "AlertmanagerMembersInconsistent",
      "PrometheusErrorSendingAlertsToSomeAlertmanagers",
    ]),
    equal: replicas,
  },
  {
    source: alerts("AlertmanagerClusterDown"),
    target: alerts("TargetDown", { job: "alertmanager" }),
    equal: replicas,
  },
  {
    source: alerts("AlertmanagerClusterFailedPeers"),
    target: alerts("AlertmanagerMembersInconsistent"),
    equal: sameTarget,
  },
];
