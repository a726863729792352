import {
  anyPod,
  apiServer,
  component,
  disruptionBudget,
  type ObjectsContext,
  type OwnPods,
  provide,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
  toEach,
} from "../../sdk/index.ts";
import { alertReceiver, metricsStore } from "../roles.ts";
import { access } from "./access.ts";
import { prometheusAlerts, teamAlerts } from "./alerts.ts";
import { prometheusRuleTests } from "./alerts.rule-tests.ts";
import { annotatedPods } from "./annotated-pods.ts";
import { prometheusDashboards } from "./dashboards.ts";
import { discoveryOf } from "./discovery.ts";
import { prometheusInhibitions } from "./inhibitions.ts";
import { configReloaderMetrics, prometheusMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { podLabels, ports } from "./ports.ts";
import { forReader, prometheusMonitors, prometheusRules } from "./print.ts";
import { remoteWriteFlows } from "./remote-write.ts";
import { server } from "./server.ts";

/** Prometheus, run by the operator: scrapes what monitors select and evaluates rules. */
export const prometheus = component({
  name: "prometheus",
  options,
  ports,
  labels: podLabels,
  provides: ({ own, options }) => [
    provide(metricsStore, own.ports.web, {
      gives: () => ({
        ...{ timeInterval: "30s", queryTimeout: options.query.timeout },
        ...{ path: "", headers: {} },
      }),
    }),
  ],
  reads: { scrapes: prometheusMonitors, rules: prometheusRules },
  flows: ({ cluster, options }) => ({
    alertmanagers: toEach(alertReceiver, "alerts"),
    apiServer: to(apiServer, "discovery"),
    ...remoteWriteFlows(options, cluster),
    // Which pods and ports teams' monitors and annotations mean is theirs to say, at any time.
    ...((options.annotatedPods || options.teams) && {
      teams: to(anyPod, "scrapes what teams' monitors and annotations name"),
    }),
  }),
  scrapes: ({ own }) => [
    scrape(own.ports.web, { exposes: [prometheusMetrics] }),
    scrape(own.ports["reloader-web"], { exposes: [configReloaderMetrics] }),
  ],
  rules: ({ options }) => (options.teams ? teamAlerts(options) : prometheusAlerts(options)),
  ruleTests: prometheusRuleTests,
  inhibitions: prometheusInhibitions,
  dashboards: prometheusDashboards,
  objects: (context): Resource[] => {
    const { name, namespace, own, options } = context;
    return [
      serviceAccount({ name, namespace }),
      ...access({ name, namespace }, discoveryOf(context)),
      server(own, options, context),
      disruptionBudget(own),
      // Replicas differ by what they missed; a dashboard must not jump between them.
      service(own, { sessionAffinity: "ClientIP" }),
      ...(options.annotatedPods
        ? [forReader(annotatedPods(namespace, scrapedPods(context), options.limits), context)]
        : []),
    ];
  },
});

/** The pods of every scrape that is handed over. */
function scrapedPods({ read }: Pick<ObjectsContext<unknown, unknown, unknown>, "read">): OwnPods[] {
  return read.scrapes.flatMap(({ of }) => of.map(({ port }) => port.of));
}
