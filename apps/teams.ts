import { alertmanager } from "../base/alertmanager/alertmanager.ts";
import { prometheus } from "../base/prometheus/prometheus.ts";
import { alertReceiver } from "../base/roles.ts";
import { application, bind, stack } from "../sdk/index.ts";
import { observabilityTeams } from "./namespaces.ts";

/**
 * Reads what the teams in a cluster's `monitoredNamespaces` bring, apart from what watches the platform. The platform's
 * own alerts about a team's namespace reach the team's routes where the cluster binds them:
 * `bind(alertReceiver, ["alertmanager", "alertmanager-teams"], { of: "prometheus" })`.
 */
export const teams = stack({
  name: "teams",
  purpose: "Metrics, alerts and routes that teams bring, none of which is trusted",
  applications: {
    "alertmanager-teams": application(alertmanager, {
      namespace: observabilityTeams,
      phase: "workloads",
      private: true,
      options: { teams: { hosts: [] } },
    }),
    "prometheus-teams": application(prometheus, {
      namespace: observabilityTeams,
      phase: "workloads",
      private: true,
      options: { teams: true },
      binds: [bind(alertReceiver, "alertmanager-teams"), bind("rules", "prometheus-teams")],
    }),
  },
  provenBy: {
    "alertmanager-teams": "npm test -- test/tenants",
    "prometheus-teams": "npm test -- test/tenants",
  },
});
