import {
  addresses,
  anyPod,
  apiServer,
  type ClusterFacts,
  component,
  each,
  from,
  inside,
  type OwnPods,
  type Resource,
  scrape,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { logStore, nodeLines, otlpReceiver, remoteWriteReceiver, type Tenant } from "../roles.ts";
import { logAgentServices } from "../shared/log-agent-services.ts";
import { access } from "./access.ts";
import { alertsOf } from "./alerts.ts";
import { ruleTestsOf } from "./alerts.rule-tests.ts";
import { alloyConfig } from "./config.ts";
import { alloyDashboards } from "./dashboards.ts";
import { inhibitionsOf } from "./inhibitions.ts";
import { alloyMetrics, configReloaderMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { logAgentShapes } from "../shared/log-agent-options.ts";
import { otlpService } from "./otlp-service.ts";
import { type Ports, ports } from "./ports.ts";
import { refuse } from "./refusals.ts";
import { workload } from "./workload.ts";

/** Whose lines and samples they are that no team has. */
const tenant: Tenant = "platform";

/** An agent on each node: what pods print, the node's journal and, where a cluster has it so, syslog, OTLP and samples. */
export const alloy = component({
  name: "alloy",
  options,
  shapes: logAgentShapes,
  ports,
  reads: { scrapes: inside },
  flows: ({ cluster, own: { ports }, options: { scrapes, syslog } }) => ({
    logs: to(logStore, "log lines", { tenant, forwards: nodeLines }),
    // One connection more for each team, at which its lines are the store's tenant of that name.
    ...each("logs", cluster.monitoredNamespaces, (team) =>
      to(logStore, `log lines of ${team}`, { tenant: team, forwards: nodeLines }),
    ),
    ...(syslog && ports.syslog && { syslog: from(addresses(syslog.from), ports.syslog, "syslog") }),
    ...otlpFlows(ports),
    ...(scrapes && scrapeFlows(cluster)),
  }),
  scrapes: ({ own }) => [
    scrape(own.ports.http, { exposes: [alloyMetrics] }),
    scrape(own.ports["reloader-web"], { exposes: [configReloaderMetrics] }),
  ],
  rules: ({ options }) => alertsOf(options),
  ruleTests: ruleTestsOf,
  inhibitions: ({ options }) => inhibitionsOf(options),
  dashboards: alloyDashboards,
  objects: ({ cluster, name, namespace, own, options, flows, read }): Resource[] => {
    refuse(options, read.scrapes);
    const { "otlp-grpc": grpc, "otlp-http": byHttp, ...ofLines } = own.ports;
    return [
      serviceAccount({ name, namespace }),
      ...(options.scrapes ? access({ name, namespace }, read.scrapes) : []),
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
            scrapes: flows.samples && {
              ...{ handed: read.scrapes, store: flows.samples },
              externalLabels: externalLabels(cluster),
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

/** It asks for the pods of its node, and keeps nothing of what they say. */
function scrapeFlows(cluster: ClusterFacts) {
  return {
    discovery: to(apiServer, "discovery"),
    samples: to(remoteWriteReceiver, `writes samples of ${tenant}`, {
      tenant,
      externalLabels: externalLabels(cluster),
      forwards: "scrapes",
    }),
  };
}

function externalLabels({ name }: ClusterFacts) {
  return { cluster: name };
}
