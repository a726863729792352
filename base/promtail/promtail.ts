import {
  addresses,
  component,
  each,
  from,
  type Resource,
  scrape,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { logStore, nodeLines, type Tenant } from "../roles.ts";
import { logAgentServices } from "../shared/log-agent-services.ts";
import { promtailAlerts } from "./alerts.ts";
import { promtailRuleTests } from "./alerts.rule-tests.ts";
import { promtailConfig } from "./config.ts";
import { promtailDashboards } from "./dashboards.ts";
import { promtailInhibitions } from "./inhibitions.ts";
import { promtailMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { logAgentShapes } from "../shared/log-agent-options.ts";
import { ports } from "./ports.ts";
import { storage, workload } from "./workload.ts";

/** Whose lines they are that no team has. */
const tenant: Tenant = "platform";

/** An agent on each node: what pods print, the node's journal and, where somebody sends it, syslog. */
export const promtail = component({
  name: "promtail",
  lifecycle: {
    status: "endOfLife",
    since: "2026-03-02",
    evidence: "https://grafana.com/docs/loki/latest/send-data/promtail/",
    successor: "Alloy",
  },
  options,
  shapes: logAgentShapes,
  ports,
  flows: ({ cluster, own: { ports }, options: { syslog } }) => ({
    logs: to(logStore, "log lines", { tenant, forwards: nodeLines }),
    // The store is told of each team whose lines it gets; they go the same way.
    ...each("logs", cluster.monitoredNamespaces, (team) =>
      to(logStore, `log lines of ${team}`, { tenant: team, forwards: nodeLines }),
    ),
    ...(syslog && ports.syslog && { syslog: from(addresses(syslog.from), ports.syslog, "syslog") }),
  }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [promtailMetrics] })],
  rules: promtailAlerts,
  ruleTests: promtailRuleTests,
  inhibitions: promtailInhibitions,
  dashboards: promtailDashboards,
  objects: ({ cluster, name, namespace, own, options, flows }): Resource[] => {
    const config = promtailConfig({
      cluster: cluster.name,
      ...{ store: flows.logs, tenant, teams: cluster.monitoredNamespaces },
      journal: options.journal,
      syslog: own.ports.syslog && `0.0.0.0:${own.ports.syslog.number}`,
      port: own.ports.http.number,
      positions: `${storage}/positions.yaml`,
    });
    return [
      serviceAccount({ name, namespace }),
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name, namespace },
        data: { "promtail.yaml": config },
      },
      workload(own, options, config),
      ...logAgentServices(own, options),
    ];
  },
});
