import {
  bind,
  claimTemplate,
  component,
  dashboard,
  disruptionBudget,
  elsewhere,
  external,
  externalSecret,
  from,
  http,
  ingressController,
  nobody,
  preparingJob,
  provide,
  publicHost,
  restrictedContainer,
  restrictedPod,
  role,
  scrape,
  service,
  stat,
  to,
  toEach,
} from "../../sdk/index.ts";

// A role is what one application is to others; whoever plays it gives what clients need to know.
const orders = role<undefined, { readonly path: string }>("orders");
const listener = role("listener");

/** Plays two roles, is scraped, draws a dashboard and names the team of its alerts. */
export const shop = component({
  name: "shop",
  team: "shop",
  // What a cluster may choose otherwise.
  options: { interval: "30s" },
  ports: { api: http(8080), metrics: http(9400) },
  provides: ({ own, cluster }) => [
    provide(orders, own.ports.api, {
      host: `orders.${cluster.domain}`,
      gives: () => ({ path: "/" }),
    }),
    provide(listener, own.ports.api),
  ],
  flows: ({ own }) => ({ visitors: from(ingressController, own.ports.api, "orders") }),
  // Facets: whoever reads them on a cluster prints them for its program.
  scrapes: ({ own, options }) => [scrape(own.ports.metrics, { interval: options.interval })],
  dashboards: [
    dashboard({
      ...{ uid: "shop", title: "Shop", description: "Whether it answers.", tags: ["shop"] },
      panels: [stat("Answers", [{ expr: 'up{job="shop"}' }])],
    }),
  ],
  objects: ({ own, cluster, name, namespace }) => [
    service(own),
    disruptionBudget(own),
    externalSecret(name, namespace, { cluster, keys: ["password"] }),
    publicHost(own.ports.api, `orders.${cluster.domain}`, cluster),
  ],
});

/** Several programs have `pods` in place of `ports`, and each flow says whose it is. */
export const mill = component({
  name: "mill",
  options: {},
  pods: { worker: { ports: {} }, front: { ports: { http: http(8080) } }, load: { ports: {} } },
  flows: ({ own }) => ({
    // The one that plays the role on this cluster, all that do, and one on another cluster.
    orders: to(orders, "asks", { by: own.worker }),
    listeners: toEach(listener, "tells", { by: own.worker }),
    far: to(elsewhere("us-test", orders), "compares", { by: own.worker }),
    // A host that nobody of this tree runs, and a port of its own.
    bank: to(external("bank.example.com"), "pays", { by: own.worker }),
    front: to(own.front.ports.http, "reports", { by: own.worker }),
    prices: to(own.front.ports.http, "loads prices", { by: own.load }),
  }),
  objects: ({ own }) => [
    service(own.front),
    // Runs once for each content, after what it connects to and before every other program.
    preparingJob(own.load, { securityContext: restrictedPod(65534), containers: [loader] }),
  ],
});

/** Parts of a workload. */
const loader = {
  name: "loader",
  image: "registry.example.com/mill/loader:1.0.0",
  securityContext: restrictedContainer(),
};
export const claim = claimTemplate;

/** Who is meant, in `binds` of an application or a cluster; `private: true` lets only those come that name it. */
export const binds = [
  bind(orders, "shop"),
  bind("scrapes", "prometheus-mesh"),
  bind("logRules", nobody("there is no Loki yet")),
];
