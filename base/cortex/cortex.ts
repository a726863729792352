import {
  component,
  provide,
  type Resource,
  ruler,
  scrape,
  tenantRuleFiles,
  to,
  toEach,
  yamlFile,
} from "../../sdk/index.ts";
import {
  alertReceiver,
  metricsStore,
  objectStore,
  otlpMetricsStore,
  platform,
  refuseStrangers,
  remoteWriteReceiver,
  replicaLabels,
} from "../roles.ts";
import { bucketAccess } from "../shared/bucket-access.ts";
import { mimirRulerLimits } from "../shared/mimir-ruler-limits.ts";
import { refuseTwins } from "../shared/refuse-twins.ts";
import { ringStore } from "../shared/ring-store.ts";
import { refusePair, ringOf } from "../shared/ring.ts";
import { seriesOverrides } from "../shared/series-limits.ts";
import { seriesStoreAlerts } from "../shared/series-store-alerts.ts";
import { seriesStoreInhibitions } from "../shared/series-store-inhibitions.ts";
import { seriesStoreRuleTests } from "../shared/series-store-rule-tests.ts";
import { config } from "./config.ts";
import { cortexDashboards } from "./dashboards.ts";
import { cortexMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { seriesStoreShapes } from "../shared/series-store-options.ts";
import { ports } from "./ports.ts";
import { folders, replica } from "./replica.ts";

const store = { title: "Cortex", job: "cortex" };

/** By which requests say whose samples they send or ask for. */
const tenantHeader = "X-Scope-OrgID";

/** Cortex: keeps what several Prometheus write to it for long, apart by tenant, in a bucket; evaluates rules over it. */
export const cortex = component({
  name: "cortex",
  options,
  shapes: seriesStoreShapes,
  ports,
  provides: ({ own, options }) => [
    provide(remoteWriteReceiver, own.ports.http, {
      gives: ({ tenant }) => ({ headers: { [tenantHeader]: tenant }, pushPath: "/api/v1/push" }),
    }),
    provide(otlpMetricsStore, own.ports.http, {
      gives: ({ tenant }) => ({ headers: { [tenantHeader]: tenant }, otlpPath: "/api/v1/otlp" }),
    }),
    provide(metricsStore, own.ports.http, {
      gives: (asks) => ({
        path: "/prometheus",
        headers: { [tenantHeader]: asks?.tenant ?? platform },
        // As often as those who write to it scrape.
        timeInterval: "30s",
        queryTimeout: options.queryTimeout,
      }),
    }),
  ],
  reads: { rules: ruler(remoteWriteReceiver, { tenant: platform }) },
  flows: ({ own, name }) => ({
    gossip: to(own.ports.gossip, "finds the other replicas"),
    replicas: to(own.ports.grpc, "hands samples and queries to the other replicas"),
    alertReceivers: toEach(alertReceiver, "alerts of its rules"),
    bucket: to(objectStore, "keeps blocks", { bucket: name }),
  }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [cortexMetrics] })],
  rules: ({ options }) => seriesStoreAlerts(store, options),
  ruleTests: (options) => seriesStoreRuleTests(store, options),
  inhibitions: seriesStoreInhibitions(store),
  dashboards: cortexDashboards,
  objects: ({ cluster, own, options, flows, read, asked }): Resource[] => {
    refusePair(options.replicas, "samples");
    refuseTwins(asked(remoteWriteReceiver), replicaLabels.source);
    const access = bucketAccess(flows.bucket);
    const rules = tenantRuleFiles(read.rules, mimirRulerLimits);
    const askers = [
      ...[...asked(remoteWriteReceiver), ...asked(otlpMetricsStore)],
      ...asked(metricsStore),
    ];
    const tenants = askers.flatMap(({ asks }) => asks?.tenant ?? []);
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
            bucket: flows.bucket,
            alertReceivers: flows.alertReceivers,
          }),
          "config in base/cortex/config.ts",
        ),
        overrides: yamlFile(
          seriesOverrides(options.tenants),
          "seriesOverrides in base/shared/series-limits.ts",
        ),
        rules,
      },
    );
  },
});
