import { fieldOf, walk } from "../basics/walk.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { ObjectFinding } from "../model/finding.ts";
import type { ResourceOf } from "../model/of-kind.ts";
import { routeOf } from "../read/object-routes.ts";
import { placedRoutes } from "../routing/placed-routes.ts";
import { unreachable } from "./cluster/routes.ts";
import { pastProxy } from "./past-proxy.ts";

type Spec = ResourceOf<"AlertmanagerConfig">["spec"];

/** Routes of a team, with the Alertmanager that reads them. */
export interface ReadRoutes {
  readonly spec: Spec;
  readonly namespace: string;
  readonly reader: ResourceOf<"Alertmanager">["spec"];
  /** The reader's. */
  readonly application: string;
  readonly cluster: EvaluatedCluster;
}

/** Receivers that nobody would hear of an alert by, and routes that no alert takes, though Alertmanager takes both. */
export function deafRoutes({ spec, namespace, reader }: ReadRoutes): ObjectFinding[] {
  const { route, receivers = [] } = spec;
  const { type } = reader.alertmanagerConfigMatcherStrategy ?? {};
  // What the operator adds to the outermost route.
  const own = { label: "namespace", operator: "=", value: namespace } as const;
  const above = { matched: type === "None" ? [] : [own], refused: [] };
  const routes = route ? placedRoutes(routeOf(route), "spec.route", above) : [];
  const used = new Set(routes.map(({ route: { receiver } }) => receiver));
  return [
    ...receivers.flatMap(({ name, ...integrations }, index) => {
      const field = `spec.receivers[${index}]`;
      if (!used.has(name)) {
        const message = `no route leads to "${name}"`;
        return [{ field, message, hint: "name it as the receiver of a route, or take it out" }];
      }
      if (Object.values(integrations).flat().length > 0) return [];
      return [{ field, message: `"${name}" tells nobody`, hint: "give it an integration" }];
    }),
    ...routes.flatMap(unreachable),
  ];
}

/** Where receivers lead that no policy lets them go, as far as the file says where. */
export function closedWays({ spec, application, cluster }: ReadRoutes): ObjectFinding[] {
  const { httpProxy, name } = cluster.facts;
  const hosts = cluster.applications.find((one) => one.name === application)?.hosts ?? [];
  const open = [...new Set(hosts.map(({ host }) => host))].sort();
  const hint = `${open.length === 0 ? "no host is open" : `open: ${open.join(", ")}`}; ask the platform to name others as teams.hosts of ${application}`;
  return [
    ...[...destinations(spec), ...detours(spec, httpProxy?.url)].flatMap(({ field, address }) => {
      const host = hostByTls(address);
      if (host === undefined) {
        const message = `leads to ${address}, and receivers of teams reach hosts outside by HTTPS on port 443 alone`;
        return [{ field, message, hint }];
      }
      if (open.includes(host)) return [];
      const message = `leads to ${host}, which is none of the hosts that receivers of teams may reach on ${name}`;
      return [{ field, message, hint }];
    }),
    ...(httpProxy ? pastProxy(spec, httpProxy.url) : []),
  ];
}

/** The addresses that integrations name themselves; most stand in a Secret. */
const addressed: Readonly<Record<string, string>> = {
  emailConfigs: "smarthost",
  opsgenieConfigs: "apiURL",
  pagerdutyConfigs: "url",
  rocketchatConfigs: "apiURL",
  snsConfigs: "apiURL",
  telegramConfigs: "apiURL",
  victoropsConfigs: "apiUrl",
  webexConfigs: "apiURL",
  webhookConfigs: "url",
  wechatConfigs: "apiURL",
};

interface Destination {
  readonly field: string;
  readonly address: string;
}

function destinations({ receivers = [] }: Spec): Destination[] {
  return receivers.flatMap((receiver, index) =>
    Object.entries(addressed).flatMap(([list, name]) => {
      const all = (receiver as unknown as Partial<Record<string, Record<string, unknown>[]>>)[list];
      return (all ?? []).flatMap((said, position) => {
        const address = said[name];
        // What a template makes of an alert is known when it fires.
        if (typeof address !== "string" || address === "" || address.includes("{{")) return [];
        return [{ field: `spec.receivers[${index}].${list}[${position}].${name}`, address }];
      });
    }),
  );
}

/** Where integrations go on the way: proxies of their own, beside the one of the cluster, and whom they ask for tokens. */
function detours({ receivers = [] }: Spec, proxy: string | undefined): Destination[] {
  const found: Destination[] = [];
  walk(receivers, (address, path) => {
    if (!/^(?:proxyUrl|proxyURL|tokenUrl)$/.test(String(path.at(-1)))) return;
    if (typeof address !== "string" || address === proxy) return;
    found.push({ field: fieldOf(["spec", "receivers", ...path]), address });
  });
  return found;
}

/** The host of an address that is reached by HTTPS on its own port. */
function hostByTls(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === "https:" && url.port === "" ? url.hostname : undefined;
}
