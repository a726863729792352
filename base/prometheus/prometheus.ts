import {
  anyPod,
  anyPodIn,
  apiServer,
  component,
  disruptionBudget,
  provide,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
  toEach,
} from "../../sdk/index.ts";
import { alertReceiver, kubelets, metricsStore, prober, shownAt, userInterface } from "../roles.ts";
import { access } from "./access.ts";
import { alertsOf } from "./alerts.ts";
import { prometheusRuleTests } from "./alerts.rule-tests.ts";
import { annotatedPods } from "./annotated-pods.ts";
import { prometheusDashboards } from "./dashboards.ts";
import { discoveryOf } from "./discovery.ts";
import { federation } from "./federation.ts";
import { prometheusInhibitions } from "./inhibitions.ts";
import { ofAnnotated } from "./limits.ts";
import { configReloaderMetrics, prometheusMetrics } from "./metrics.ts";
import { options, shapes } from "./options.ts";
import { plain } from "./plain/plain.ts";
import { resourceMetrics } from "./plain/resource-metrics.ts";
import { podLabels, ports } from "./ports.ts";
import { forReader, prometheusMonitors, prometheusRules } from "./print.ts";
import { rulePolicy } from "./rule-policy.ts";
import { refuse } from "./refusals.ts";
import { remoteWriteFlows } from "./remote-write.ts";
import { server } from "./server.ts";
import { monitorPolicy } from "./monitor-policy.ts";

/** Prometheus: scrapes what it is handed and evaluates rules, run by the operator or `plain`. */
export const prometheus = component({
  name: "prometheus",
  options,
  shapes,
  ports,
  labels: podLabels,
  provides: ({ own, options }) => [
    provide(metricsStore, own.ports.web, {
      gives: () => ({
        ...{ timeInterval: "30s", queryTimeout: options.query.timeout },
        ...{ path: "", headers: {}, pages: true },
      }),
    }),
    provide(userInterface, own.ports.web, {
      gives: () => ({
        answerTimeout: options.query.timeout,
        // v3.13, `web/web.go`; `/-/ready` its pages ask for.
        closed: ["/-/quit", "/-/reload", "/api/v1/admin/", "/debug/"],
      }),
    }),
  ],
  reads: { scrapes: prometheusMonitors, rules: prometheusRules },
  flows: ({ cluster, options }) => ({
    alertmanagers: toEach(alertReceiver, "alerts"),
    apiServer: to(apiServer, "discovery"),
    ...remoteWriteFlows(options, cluster),
    // Which pods and ports teams' monitors and annotations mean is theirs to say, at any time. A monitor also says paths
    // and, by its steps, addresses: so it goes to teams and nowhere else, least of all to a store that a request ends.
    ...(options.teams && { teams: to(anyPodIn(cluster.monitoredNamespaces), "scrapes") }),
    ...((options.annotatedPods || options.plain) && { annotated: to(anyPod, "scrapes") }),
    ...(options.plain && {
      kubelets: to(kubelets, "scrapes nodes"),
      probers: toEach(prober, "has Services asked whether they answer"),
    }),
  }),
  scrapes: ({ own: { ports }, options }) => [
    scrape(ports.web, { exposes: [prometheusMetrics] }),
    ...federation(ports.web, options.federates),
    ...(ports["reloader-web"]
      ? [scrape(ports["reloader-web"], { exposes: [configReloaderMetrics] })]
      : []),
  ],
  rules: ({ options }) => alertsOf(options),
  ruleTests: prometheusRuleTests,
  inhibitions: prometheusInhibitions,
  dashboards: ({ options }) => prometheusDashboards(options),
  finds: ({ plain }) => (plain ? [resourceMetrics] : []),
  objects: (context): Resource[] => {
    const { asked, name, namespace, own, read } = context;
    const externalUrl = shownAt(asked(userInterface), context.options.externalUrl);
    const options = { ...context.options, externalUrl };
    refuse(options, {
      rulesOf: read.rules.map(({ by }) => by.name),
      askedBy: asked(metricsStore).map(({ by }) => by),
    });
    const account = [
      serviceAccount({ name, namespace }),
      ...access({ name, namespace }, discoveryOf(context)),
    ];
    if (options.plain) return [...account, ...plain(own, options, context)];
    return [
      ...account,
      server(own, options, context),
      disruptionBudget(own),
      // Replicas differ by what they missed; a dashboard must not jump between them.
      service(own, { sessionAffinity: "ClientIP" }),
      ...(options.teams ? rulePolicy(own, context.cluster) : []),
      ...(options.teams
        ? monitorPolicy(own, context.cluster, {
            writes: Object.keys(options.remoteWrite).length > 0,
          })
        : []),
      ...(options.annotatedPods
        ? [forReader(annotatedPods(namespace, context.scraped, ofAnnotated(options)), context)]
        : []),
    ];
  },
});
