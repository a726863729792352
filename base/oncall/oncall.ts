import {
  component,
  disruptionBudget,
  externalSecret,
  from,
  http01Solver,
  ingressController,
  provide,
  publicHost,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { broker, database, oncallGrafana, pager } from "../roles.ts";
import { oncallAlerts } from "./alerts.ts";
import { oncallRuleTests } from "./alerts.rule-tests.ts";
import { oncallDashboards } from "./dashboards.ts";
import { passwordKey } from "./environment.ts";
import { oncallInhibitions } from "./inhibitions.ts";
import { oncallMetrics } from "./metrics.ts";
import { options, type OncallOptions, shapes } from "./options.ts";
import { pods } from "./pods.ts";
import { publicPaths } from "./public-paths.ts";
import { aboutKeys, secretKeys } from "./secrets.ts";
import { beat, celery, engine, migrateJob } from "./workloads.ts";

/** Grafana OnCall: takes alerts of every cluster, and wakes whoever is on call. */
export const oncall = component({
  name: "oncall",
  lifecycle: {
    status: "endOfLife",
    since: "2026-03-24",
    evidence:
      "https://github.com/grafana/oncall: maintenance mode since 2025-03-11, archived on 2026-03-24",
    successor: "another pager: one line of each cluster's receivers",
  },
  options,
  shapes,
  pods,
  provides: ({ own, cluster, options }) => [
    provide(pager, own.engine.ports.http, { host: hostOf(options, cluster) }),
  ],
  flows: ({ own, options }) => {
    const all = [own.engine, own.celery, own.beat, own.migrate];
    return {
      visitors: from(ingressController, own.engine.ports.http, "other clusters, telephones"),
      database: to(database, "keeps who is on call, and alert groups", { by: all }),
      broker: to(broker, "hands tasks on", { by: all }),
      grafana: to(oncallGrafana, "learns who people are", { by: [own.engine, own.celery] }),
      ...Object.fromEntries(
        options.reaches.map((one) => [
          one.host,
          to(one, "tells people", { by: [own.engine, own.celery] }),
        ]),
      ),
    };
  },
  scrapes: ({ name, own }) => [
    scrape(own.engine.ports.http, {
      path: "/metrics/",
      exposes: [oncallMetrics],
      authorization: { credentials: { name, key: secretKeys.metricsToken } },
    }),
  ],
  rules: oncallAlerts,
  ruleTests: oncallRuleTests,
  inhibitions: oncallInhibitions,
  dashboards: oncallDashboards,
  objects: ({ cluster, name, namespace, own, options, flows }): Resource[] => {
    const { database, broker, grafana } = flows;
    const host = hostOf(options, cluster);
    const told = { secret: name, url: `https://${host}`, database, broker, grafana };
    const around = { cluster, name, told };
    return [
      serviceAccount({ name, namespace }),
      externalSecret(name, namespace, {
        ...{ cluster, keys: Object.values(secretKeys), about: aboutKeys },
      }),
      ...[database.secret, broker.secret].map((secret) =>
        externalSecret(secret, namespace, { cluster, keys: [passwordKey] }),
      ),
      migrateJob(own, around),
      engine(own, options, around),
      celery(own, options, around),
      beat(own, around),
      disruptionBudget(own.engine),
      disruptionBudget(own.celery),
      service(own.engine),
      publicHost(own.engine.ports.http, { host, paths: publicPaths(options) }, cluster),
      ...http01Solver(own.engine, cluster),
    ];
  },
});

function hostOf({ host }: OncallOptions, cluster: { readonly domain: string }): string {
  return host || `oncall-engine.${cluster.domain}`;
}
