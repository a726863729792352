import {
  addresses,
  anyPod,
  component,
  each,
  from,
  type OwnPods,
  type Resource,
  scrape,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { logStore, nodeLines, otlpReceiver, type Tenant } from "../roles.ts";
import { logAgentServices } from "../shared/log-agent-services.ts";
import { alloyAlerts } from "./alerts.ts";
import { alloyRuleTests } from "./alerts.rule-tests.ts";
import { alloyConfig } from "./config.ts";
import { alloyDashboards } from "./dashboards.ts";
import { alloyInhibitions } from "./inhibitions.ts";
import { alloyMetrics, configReloaderMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { otlpService } from "./otlp-service.ts";
import { type Ports, ports } from "./ports.ts";
import { workload } from "./workload.ts";

/** Whose lines they are that no team has. */
const tenant: Tenant = "platform";

/** An agent on each node: what pods print, the node's journal and, where somebody sends it, syslog. */
export const alloy = component({
  name: "alloy",
  options,
  ports,
  flows: ({ cluster, own: { ports }, options: { syslog } }) => ({
    logs: to(logStore, "log lines", { tenant, forwards: nodeLines }),
    // One connection more for each team, at which its lines are the store's tenant of that name.
    ...each("logs", cluster.monitoredNamespaces, (team) =>
      to(logStore, `log lines of ${team}`, { tenant: team, forwards: nodeLines }),
    ),
    ...(syslog && ports.syslog && { syslog: from(addresses(syslog.from), ports.syslog, "syslog") }),
    ...otlpFlows(ports),
  }),
  scrapes: ({ own }) => [
    scrape(own.ports.http, { exposes: [alloyMetrics] }),
    scrape(own.ports["reloader-web"], { exposes: [configReloaderMetrics] }),
  ],
  rules: alloyAlerts,
  ruleTests: alloyRuleTests,
  inhibitions: alloyInhibitions,
  dashboards: alloyDashboards,
  objects: ({ cluster, name, namespace, own, options, flows }): Resource[] => {
    const { "otlp-grpc": grpc, "otlp-http": byHttp, ...ofLines } = own.ports;
    return [
      serviceAccount({ name, namespace }),
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name, namespace },
        data: {
          "config.alloy": alloyConfig({
            cluster: cluster.name,
            ...{ store: flows.logs, tenant, teams: cluster.monitoredNamespaces },
            journal: options.journal,
            syslog: own.ports.syslog && `0.0.0.0:${own.ports.syslog.number}`,
            otlp: flows.otlp &&
              grpc &&
              byHttp && {
                grpc: `0.0.0.0:${grpc.number}`,
                http: `0.0.0.0:${byHttp.number}`,
                receiver: `${flows.otlp.host}:${flows.otlp.port}`,
              },
          }),
        },
      },
      workload(own, options),
      ...logAgentServices({ ...own, ports: ofLines }, options),
      ...(grpc && byHttp ? [otlpService(own, { "otlp-grpc": grpc, "otlp-http": byHttp })] : []),
    ];
  },
});

/** It hands on what pods send it where it takes that. */
function otlpFlows({ "otlp-grpc": grpc, "otlp-http": http }: OwnPods<Ports>["ports"]) {
  return (
    grpc &&
    http && {
      otlp: to(otlpReceiver, "hands on OTLP", { forwards: grpc }),
      programs: from(anyPod, grpc, "OTLP"),
      programsByHttp: from(anyPod, http, "OTLP"),
    }
  );
}
