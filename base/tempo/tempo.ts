import { component, provide, type Resource, scrape, to, yamlFile } from "../../sdk/index.ts";
import { objectStore, otlpTraceStore, refuseStrangers, tenantsOf, traceStore } from "../roles.ts";
import { bucketAccess } from "../shared/bucket-access.ts";
import { ringStore } from "../shared/ring-store.ts";
import { ringOf } from "../shared/ring.ts";
import { tempoAlerts } from "./alerts.ts";
import { tempoRuleTests } from "./alerts.rule-tests.ts";
import { config } from "./config.ts";
import { tempoDashboards } from "./dashboards.ts";
import { tempoInhibitions } from "./inhibitions.ts";
import { tempoMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { overrides } from "./overrides.ts";
import { ports } from "./ports.ts";
import { refuse } from "./refusals.ts";
import { externalLabels, spanMetricsFlows, spanMetricsOf } from "./span-metrics.ts";
import { folders, replica } from "./replica.ts";

/** By which requests say whose spans they send or whose traces they ask for. */
const tenantHeader = "X-Scope-OrgID";

/** Tempo: keeps traces apart by tenant, in a bucket, and makes series of their spans. */
export const tempo = component({
  name: "tempo",
  options,
  shapes,
  ports,
  provides: ({ own, options }) => [
    provide(traceStore, own.ports.http, {
      gives: ({ tenant }) => ({
        headers: { [tenantHeader]: tenant },
        queryTimeout: options.queryTimeout,
      }),
    }),
    provide(otlpTraceStore, own.ports.otlp, {
      gives: ({ tenant }) => ({ headers: { [tenantHeader]: tenant }, otlpPath: "" }),
    }),
  ],
  flows: ({ own, name, options, cluster }) => ({
    gossip: to(own.ports.gossip, "finds the other replicas"),
    replicas: to(own.ports.grpc, "hands spans and queries to the other replicas"),
    ...(options.store === "bucket" && {
      bucket: to(objectStore, "keeps blocks of traces", { bucket: name }),
    }),
    ...spanMetricsFlows(cluster),
  }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [tempoMetrics] })],
  rules: tempoAlerts,
  ruleTests: tempoRuleTests,
  inhibitions: tempoInhibitions,
  dashboards: tempoDashboards,
  objects: ({ cluster, name, own, options, flows, asked }): Resource[] => {
    refuse(options);
    const askers = [...asked(traceStore), ...asked(otlpTraceStore)];
    const tenants = askers.map(({ asks }) => asks.tenant);
    refuseStrangers([...tenants, ...Object.keys(options.tenants)], cluster);
    const bucket = flows.bucket;
    const access = bucket && bucketAccess(bucket);
    const spanMetrics = spanMetricsOf(name, cluster, flows);
    const ring = ringOf(own, flows.gossip);
    return ringStore(
      own,
      { ...options, ...replica(own) },
      {
        cluster,
        access,
        config: yamlFile(
          config(options, {
            externalLabels: externalLabels(cluster),
            ...ring,
            ports: { ...ring.ports, otlp: own.ports.otlp.number },
            frontends: flows.replicas.url,
            ...{ folders, bucket, spanMetrics },
          }),
          "config in base/tempo/config.ts",
        ),
        overrides: yamlFile(
          overrides(options, tenantsOf(cluster), spanMetrics),
          "overrides in base/tempo/overrides.ts",
        ),
      },
    );
  },
});
