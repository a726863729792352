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
import { ringOf } from "../shared/ring.ts";
import { seriesOverrides } from "../shared/series-limits.ts";
import { seriesStoreAlerts } from "../shared/series-store-alerts.ts";
import { seriesStoreInhibitions } from "../shared/series-store-inhibitions.ts";
import { seriesStoreRuleTests } from "../shared/series-store-rule-tests.ts";
import { config } from "./config.ts";
import { mimirDashboards } from "./dashboards.ts";
import { mimirMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { seriesStoreShapes } from "../shared/series-store-options.ts";
import { ports } from "./ports.ts";
import { refuse } from "./refusals.ts";
import { folders, replica } from "./replica.ts";

const store = { title: "Mimir", job: "mimir" };

/** By which requests say whose samples they send or ask for. */
const tenantHeader = "X-Scope-OrgID";

/** Mimir: keeps series for long in a bucket, apart by tenant, once where two replicas send them. */
export const mimir = component({
  name: "mimir",
  options,
  shapes: seriesStoreShapes,
  ports,
  provides: ({ own, options }) => [
    provide(remoteWriteReceiver, own.ports.http, {
      gives: ({ tenant }) => ({ headers: { [tenantHeader]: tenant }, pushPath: "/api/v1/push" }),
    }),
    provide(otlpMetricsStore, own.ports.http, {
      gives: ({ tenant }) => ({ headers: { [tenantHeader]: tenant }, otlpPath: "/otlp" }),
    }),
    provide(metricsStore, own.ports.http, {
      gives: (asks) => ({
        path: "/prometheus",
        headers: { [tenantHeader]: asks?.tenant ?? platform },
        timeInterval: "30s",
        queryTimeout: options.queryTimeout,
      }),
    }),
  ],
  reads: { rules: ruler(remoteWriteReceiver, { tenant: platform }) },
  flows: ({ own, name }) => ({
    gossip: to(own.ports.gossip, "finds the other replicas"),
    replicas: to(own.ports.grpc, "hands samples and queries to the other replicas"),
    alertReceivers: toEach(alertReceiver, "alerts of tenants' rules"),
    bucket: to(objectStore, "keeps blocks", { bucket: name }),
  }),
  scrapes: ({ own }) => [scrape(own.ports.http, { exposes: [mimirMetrics] })],
  rules: ({ options }) => seriesStoreAlerts(store, options),
  ruleTests: (options) => seriesStoreRuleTests(store, options),
  inhibitions: seriesStoreInhibitions(store),
  dashboards: mimirDashboards,
  objects: ({ cluster, own, options, flows, read, asked }): Resource[] => {
    const access = bucketAccess(flows.bucket);
    const rules = tenantRuleFiles(read.rules, mimirRulerLimits);
    const writers = asked(remoteWriteReceiver);
    refuse(options);
    refuseStrangers(
      [
        ...[...writers, ...asked(otlpMetricsStore)].map(({ asks }) => asks.tenant),
        ...asked(metricsStore).map(({ asks }) => asks?.tenant ?? platform),
        ...rules.keys(),
        ...Object.keys(options.tenants),
      ],
      cluster,
    );
    refuseTwins(writers, replicaLabels.source);
    return ringStore(
      own,
      { ...options, ...replica(own) },
      {
        cluster,
        access,
        config: yamlFile(
          config(options, {
            ...ringOf(own, flows.gossip),
            folders,
            bucket: flows.bucket,
            alertReceivers: flows.alertReceivers,
          }),
          "config in base/mimir/config.ts",
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
