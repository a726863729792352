import type { Address, ObjectsContext, Scrape } from "../../sdk/index.ts";
import type { PrometheusOptions } from "./options.ts";

/** What one Prometheus has to find, and to show its token to. Names are sorted and without repetition. */
export interface Discovery {
  /** Namespaces where it finds pods behind Services. */
  readonly byServices: readonly string[];
  /** Other namespaces where it finds pods alone. */
  readonly byPods: readonly string[];
  /** What it finds wherever that is. */
  readonly everywhere: "pods" | "nodes, Services and pods" | "nothing";
  /** Whether kubelets are among those who ask for its token. */
  readonly kubelets: boolean;
  /** The paths that others ask it for a token at. */
  readonly paths: readonly string[];
}

type Context = ObjectsContext<PrometheusOptions, unknown, unknown>;

/** Of whatever it is handed, of those whom it tells, and of teams, who may write any monitor. */
export function discoveryOf({
  cluster,
  flows,
  options,
  read,
}: Pick<Context, "cluster" | "options" | "read"> & {
  readonly flows: { readonly alertmanagers: readonly Address[] };
}): Discovery {
  const scrapes = read.scrapes.flatMap(({ of }) => of);
  const teams = options.teams ? cluster.monitoredNamespaces : [];
  const told = flows.alertmanagers.map(({ namespace }) => namespace);
  const byServices = sorted([
    ...namespacesOf(scrapes.filter(({ by }) => by !== "pods")),
    ...teams,
    ...told,
  ]);
  const byPods = sorted(namespacesOf(scrapes)).filter((name) => !byServices.includes(name));
  const showing = scrapes.filter(({ bearerTokenFile }) => bearerTokenFile !== undefined);
  const others = showing.filter((one) => !isKubelet(one));
  return {
    // What it finds wherever that is needs no word for a namespace.
    ...(options.plain ? { byServices: [], byPods: [] } : { byServices, byPods }),
    everywhere: everywhere(options),
    kubelets: options.plain || others.length < showing.length,
    paths: sorted(others.map(({ path = "/metrics" }) => path)),
  };
}

function everywhere({ plain, annotatedPods }: PrometheusOptions): Discovery["everywhere"] {
  if (plain) return "nodes, Services and pods";
  return annotatedPods ? "pods" : "nothing";
}

/** A program on nodes that is no pod. */
function isKubelet({ port: { of: pods } }: Scrape): boolean {
  return pods.network === "node" && pods.outside && Object.keys(pods.labels).length === 0;
}

function namespacesOf(scrapes: readonly Scrape[]): string[] {
  return scrapes.map(({ port }) => port.of.namespace);
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
