import {
  component,
  provide,
  type Resource,
  scrape,
  tenantRuleFiles,
  to,
  toEach,
  yamlFile,
} from "../../sdk/index.ts";
import { alertReceiver, logStore, objectStore, refuseStrangers } from "../roles.ts";
import { bucketAccess } from "../shared/bucket-access.ts";
import { ringStore } from "../shared/ring-store.ts";
import { ringOf } from "../shared/ring.ts";
import { lokiAlerts } from "./alerts.ts";
import { lokiRuleTests } from "./alerts.rule-tests.ts";
import { config, overrides } from "./config.ts";
import { lokiDashboards } from "./dashboards.ts";
import { lokiInhibitions } from "./inhibitions.ts";
import { lokiLogRules } from "./log-rules.ts";
import { lokiMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { ports } from "./ports.ts";
import { alertsAlone, refuse } from "./refusals.ts";
import { folders, replica } from "./replica.ts";

/** By which requests say whose lines they send or ask for. */
const tenantHeader = "X-Scope-OrgID";

/** Loki: keeps log lines apart by tenant, in a bucket, and evaluates rules over them. */
export const loki = component({
  name: "loki",
  options,
  shapes,
  ports,
  provides: ({ own, options }) => [
    provide(logStore, own.ports.http, {
      gives: ({ tenant }) => ({
        headers: { [tenantHeader]: tenant },
        pushPath: "/loki/api/v1/push",
        otlpPath: "/otlp",
        queryTimeout: options.queryTimeout,
      }),
    }),
  ],
  reads: { logRules: "inside" },
  flows: ({ own, name, options }) => ({
    gossip: to(own.ports.gossip, "finds the other replicas"),
    replicas: to(own.ports.grpc, "hands lines and queries to the other replicas"),
    alertReceivers: toEach(alertReceiver, "alerts of log rules"),
    ...(options.store === "bucket" && {
      bucket: to(objectStore, "keeps chunks and index", { bucket: name }),
    }),
  }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [lokiMetrics] })],
  rules: lokiAlerts,
  ruleTests: lokiRuleTests,
  inhibitions: lokiInhibitions,
  logRules: lokiLogRules,
  dashboards: lokiDashboards,
  objects: ({ cluster, own, options, flows, read, asked }): Resource[] => {
    refuse(options);
    const bucket = flows.bucket;
    const access = bucket && bucketAccess(bucket);
    const rules = tenantRuleFiles(read.logRules.map(alertsAlone));
    const tenants = asked(logStore).map(({ asks }) => asks.tenant);
    refuseStrangers([...tenants, ...rules.keys(), ...Object.keys(options.tenants)], cluster);
    return ringStore(
      own,
      { ...options, ...replica(own) },
      {
        cluster,
        access,
        config: yamlFile(
          config(options, {
            cluster: cluster.name,
            ...ringOf(own, flows.gossip),
            folders,
            bucket,
            alertReceivers: flows.alertReceivers,
          }),
          "config in base/loki/config.ts",
        ),
        overrides: yamlFile(overrides(options), "overrides in base/loki/config.ts"),
        rules,
      },
    );
  },
});
