import {
  type Address,
  type ClusterFacts,
  component,
  disruptionBudget,
  external,
  externalSecret,
  inside,
  type OwnPods,
  provide,
  refuseExternalUrl,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { alertReceiver, shownAt, userInterface } from "../roles.ts";
import { alertmanagerAlerts } from "./alerts.ts";
import { alertmanagerRuleTests } from "./alerts.rule-tests.ts";
import { configObject } from "./config-object.ts";
import { alertmanagerDashboards } from "./dashboards.ts";
import { alertmanagerInhibitions } from "./inhibitions.ts";
import type { Notification } from "./integrations/integrations.ts";
import { alertmanagerMetrics, configReloaderMetrics } from "./metrics.ts";
import { type AlertmanagerOptions, options } from "./options.ts";
import { plain } from "./plain/plain.ts";
import { podLabels, type Ports, ports } from "./ports.ts";
import { type AlertmanagerRouting, notificationsOf, routing, withInhibitions } from "./routing.ts";
import { server } from "./server.ts";
import { shapes } from "./shapes.ts";
import { teamRouting } from "./team-routing.ts";

/** Alertmanager, run by the operator or `plain`: groups alerts and tells the receivers of the cluster. */
export const alertmanager = component({
  name: "alertmanager",
  options,
  shapes,
  ports,
  labels: podLabels,
  provides: ({ own, options }) => [
    provide(alertReceiver, own.ports.web, {
      gives: () =>
        options.plain ? {} : { replicas: `_web._tcp.${own.headless}.${own.namespace}.svc` },
    }),
    // It answers from memory, and ends nothing by itself.
    provide(userInterface, own.ports.web, {
      // v0.34, `ui/web.go` and `cmd/alertmanager/main.go`.
      gives: () => ({ answerTimeout: "30s", closed: ["/-/reload", "/debug/"] }),
    }),
  ],
  routing: ({ options }) => routingOf(options),
  reads: { inhibitions: inside },
  flows: ({ own, options }) => ({
    ...(options.teams && hostsOfTeams(options.teams.hosts)),
    ...gossipFlows(own.ports),
    ...Object.fromEntries(
      notificationsOf(routingOf(options)).map((one) => [
        one.secretKey,
        to(one.target, "notifications"),
      ]),
    ),
  }),
  scrapes: ({ own: { ports } }) => [
    scrape(ports.web, { exposes: [alertmanagerMetrics] }),
    ...(ports["reloader-web"]
      ? [scrape(ports["reloader-web"], { exposes: [configReloaderMetrics] })]
      : []),
  ],
  rules: alertmanagerAlerts,
  ruleTests: alertmanagerRuleTests,
  inhibitions: alertmanagerInhibitions,
  dashboards: alertmanagerDashboards,
  objects: ({ asked, cluster, name, namespace, own, flows, read, ...context }): Resource[] => {
    const externalUrl = shownAt(asked(userInterface), context.options.externalUrl);
    refuseExternalUrl(externalUrl);
    const options = { ...context.options, externalUrl };
    /** The Secret that holds the receivers' URLs and keys. */
    const secret = `${name}-receivers`;
    const said = read.inhibitions.flatMap(({ of }) => of);
    const routes = withInhibitions(routingOf(options), said);
    const told = notificationsOf(routes);
    const keys = told.map((one) => one.secretKey);
    const urls = urlsOf(told, flows);
    const account = [
      serviceAccount({ name, namespace }),
      ...(keys.length > 0 ? [receivers(secret, { namespace, cluster, keys, urls })] : []),
    ];
    if (options.plain) {
      const shown = keys.length > 0 ? secret : undefined;
      return [...account, ...plain(own, options, { cluster, routes, secret: shown })];
    }
    return [
      ...account,
      configObject(routes, { name, namespace, secret }),
      server(own, options, cluster),
      disruptionBudget(own),
      service(own),
      replicasService(own),
    ];
  },
});

function routingOf(options: AlertmanagerOptions): AlertmanagerRouting {
  return options.teams ? teamRouting : routing(options);
}

function hostsOfTeams(hosts: readonly string[]) {
  return Object.fromEntries(hosts.map((host) => [host, to(external(host), "notifications")]));
}

/** What is known of a URL by key: where it leads, and its path, whose token nobody but the program there can say. */
type Urls = Readonly<Record<string, string>>;

/**
 * The URLs and keys of receivers. Who comes with this tree says a token only once it runs: until then it refuses what it is
 * sent, which is told, and nobody else waits for it.
 */
function receivers(
  name: string,
  {
    namespace,
    urls,
    ...asked
  }: { namespace: string; cluster: ClusterFacts; keys: readonly string[]; urls: Urls },
): Resource {
  const until = Object.fromEntries(
    Object.entries(urls).map(([key, url]) => [key, url.replace("<token>", "unset")]),
  );
  return externalSecret(name, namespace, { ...asked, about: urls, until });
}

/** Whose URL begins where its flow leads: a host that moves is another text beside the secret. */
function urlsOf(
  told: readonly Notification[],
  flows: Readonly<Record<string, Pick<Address, "url"> | undefined>>,
): Urls {
  return Object.fromEntries(
    told.flatMap((one) => {
      const url = flows[one.secretKey]?.url;
      return "path" in one && url !== undefined ? [[one.secretKey, `${url}${one.path}`]] : [];
    }),
  );
}

function gossipFlows(ports: OwnPods<Ports>["ports"]) {
  const { "mesh-udp": messages, "mesh-tcp": state } = ports;
  return {
    ...(messages && { gossip: to(messages, "tells the other replicas what was sent") }),
    ...(state && { gossipState: to(state, "hands a new replica the whole state") }),
  };
}

/** Those replicas that are ready, each by itself: the operator's headless Service is of all Alertmanagers together. */
function replicasService(own: OwnPods<Ports>): Resource {
  const { web } = own.ports;
  const found = { ...own, ports: { web }, service: own.headless, serviceLabels: {} };
  return service(found, { clusterIP: "None" });
}
