/**
 * What must not compile. `npm run types` checks this file; nothing runs it. Each `@ts-expect-error`
 * fails there when the line below it is no error any more.
 */
import {
  application,
  bind,
  claimTemplate,
  cluster,
  type ClusterFacts,
  component,
  elsewhere,
  external,
  from,
  http,
  https,
  namespace,
  nothingElse,
  operatorClaim,
  overlay,
  provide,
  type Resource,
  role,
  scrape,
  stack,
  tcp,
  to,
  toEach,
} from "../../sdk/index.ts";

const here = namespace({ name: "here", podSecurity: "restricted", purpose: "types" });

const metricsStore = role<undefined, { readonly timeInterval: string }>("metrics store");
const logStore = role<{ readonly tenant: "platform" | "shop" }, { readonly push: string }>(
  "log store",
);
const pager = role("pager");

const web = component({
  name: "web",
  options: { replicas: 1, storage: "10Gi" },
  ports: { http: http(80), metrics: https(9090) },
  provides: ({ own }) => [
    provide(pager, own.ports.http, { host: false }),
    provide(metricsStore, own.ports.metrics, { gives: () => ({ timeInterval: "30s" }) }),
    // @ts-expect-error: a role that gives something wants to know what
    provide(metricsStore, own.ports.metrics, {}),
    // @ts-expect-error: what it gives is of another type
    provide(metricsStore, own.ports.metrics, { gives: () => ({ timeInterval: 30 }) }),
    // @ts-expect-error: a port that it does not have
    provide(pager, own.ports.https),
  ],
  scrapes: ({ own }) => [
    scrape(own.ports.metrics),
    // @ts-expect-error: a setting that no scrape has
    scrape(own.ports.metrics, { intervall: "30s" }),
  ],
  objects: ({ options, own }): Resource[] => {
    options.replicas satisfies number;
    own.labels satisfies Readonly<Record<string, string>>;
    // @ts-expect-error: an option that the component does not declare
    void options.replica;
    // @ts-expect-error: a port that the component does not declare
    void own.ports.https;
    return [];
  },
});

const caller = component({
  name: "caller",
  options: { verbose: false },
  pods: { engine: { ports: { http: http(8080) } }, cache: { ports: { redis: tcp(6379) } } },
  flows: ({ own, options }) => ({
    query: to(metricsStore, "queries", { by: own.engine }),
    stores: toEach(metricsStore, "queries"),
    logs: to(logStore, "sends logs", { tenant: "shop", by: own.engine }),
    // @ts-expect-error: a tenant that the store does not know
    wrong: to(logStore, "sends logs", { tenant: "shopp" }),
    // @ts-expect-error: a store of tenants wants to know which
    none: to(logStore, "sends logs"),
    // @ts-expect-error: a tenant for a role without
    tenant: to(pager, "pages", { tenant: "shop" }),
    // @ts-expect-error: pods that it does not run
    pods: to(pager, "pages", { by: own.engin }),
    // @ts-expect-error: nobody connects from a role
    back: from(pager, own.cache.ports.redis, "asks"),
    inside: from(own.engine, own.cache.ports.redis, "keeps sessions"),
    far: to(elsewhere("us-test", pager), "pages", { by: own.engine }),
    mail: to(external("smtp.example.com", tcp(587)), "mails", { by: own.engine }),
    // @ts-expect-error: a host alone, its port is the second argument
    port: to(external("smtp.example.com:587"), "mails"),
    ...(options.verbose && { optional: to(metricsStore, "tells", { by: own.engine }) }),
  }),
  objects: ({ flows }): Resource[] => {
    flows.query.url satisfies string;
    flows.query.timeInterval satisfies string;
    flows.stores.map(({ timeInterval }) => timeInterval) satisfies string[];
    flows.logs.push satisfies string;
    flows.inside.name satisfies string;
    // @ts-expect-error: a flow that is not declared
    void flows.notify;
    // @ts-expect-error: a `from` flow is an own port and leads to no URL
    void flows.inside.url;
    // @ts-expect-error: `toEach` gives a list
    void flows.stores.url;
    // @ts-expect-error: what the role does not give
    void flows.logs.pusch;
    // @ts-expect-error: a flow that may not be there
    void flows.optional.url;
    return [];
  },
});

void component({
  name: "reader",
  options: {},
  reads: {
    scrapes: () => [],
    // @ts-expect-error: a facet that nobody has
    scrape: () => [],
  },
  objects: (): Resource[] => [],
});

// A printer that takes a scrape apart and forgets a field does not compile.
const print = ({ port, exposes, interval, ...rest }: ReturnType<typeof scrape>) => {
  // @ts-expect-error: among the rest is what it forgot
  nothingElse(rest);
  return [port, exposes, interval];
};
void print;

const small = stack({
  name: "small",
  purpose: "types",
  applications: {
    web: application(web, { namespace: here, phase: "workloads" }),
    caller: application(caller, { namespace: here, phase: "workloads" }),
  },
});

const facts = {} as Omit<Parameters<typeof cluster>[0], "stacks" | "binds" | "provides">;
void cluster({ ...facts, stacks: [small()], binds: [bind(pager, "web")] });
void cluster({
  ...facts,
  stacks: [small()],
  provides: [
    provide(pager, external("pager.example.com")),
    provide(pager, external("b.example.com")),
  ],
  binds: [
    bind(pager, "pager.example.com"),
    bind(pager, "web", { of: "caller", flow: "page" }),
    // @ts-expect-error: bound to a host at which the cluster provides nothing
    bind(pager, "pager.exmple.com"),
    // @ts-expect-error: of an application that the cluster's stacks do not have
    bind(pager, "web", { of: "callr" }),
  ],
});
void application(web, {
  ...{ namespace: here, phase: "workloads" },
  // @ts-expect-error: an application binds itself alone
  binds: [bind(pager, "web", { of: "caller" })],
});
// @ts-expect-error: bound to an application that the cluster's stacks do not have
void cluster({ ...facts, stacks: [small()], binds: [bind(pager, "webb")] });

void small();
void small({ web: { replicas: 2 }, caller: false });
void small({ web: overlay(web, { options: { storage: "20Gi" } }) });
// @ts-expect-error: a misspelt option
void small({ web: { replica: 2 } });
// @ts-expect-error: an option of another type
void small({ web: { replicas: "2" } });
// @ts-expect-error: an application that the stack does not have
void small({ grafana: false });
// @ts-expect-error: an overlay of another component
void small({ web: overlay(caller, { options: { verbose: true } }) });
// @ts-expect-error: an overlay with an option of another component
void overlay(web, { options: { verbose: true } });
// @ts-expect-error: a phase that does not exist
void application(web, { namespace: here, phase: "later" });
// @ts-expect-error: a Pod Security level that does not exist
void namespace({ name: "here", podSecurity: "strict", purpose: "types" });

const service = { apiVersion: "v1", kind: "Service", metadata: { name: "web" } } as const;
void ({ ...service, spec: { ports: [{ port: 80 }] } } satisfies Resource);
// @ts-expect-error: a field that the kind lacks
void ({ ...service, spec: { port: 80 } } satisfies Resource);
// @ts-expect-error: a field of another type
void ({ ...service, spec: { ports: [{ port: "80" }] } } satisfies Resource);

const set = { apiVersion: "apps/v1", kind: "StatefulSet", metadata: { name: "web" } } as const;
const size = "1Gi";
const pods = { selector: {}, serviceName: "web", template: {} };
const place = {} as ClusterFacts;
const named = claimTemplate("data", { cluster: place, size });
void ({ ...set, spec: { ...pods, volumeClaimTemplates: [named] } } satisfies Resource);
const unnamed = operatorClaim(place, size);
// @ts-expect-error: the operator's form of a claim, which has no name
void ({ ...set, spec: { ...pods, volumeClaimTemplates: [unnamed] } } satisfies Resource);
// @ts-expect-error: a claim without a name
void claimTemplate({ cluster: place, size });
// @ts-expect-error: a kind with the version of another
void ({ apiVersion: "v1", kind: "Deployment", metadata: { name: "a" } } satisfies Resource);
// @ts-expect-error: a kind that the tree may not hold
void ({ apiVersion: "v1", kind: "Secret", metadata: { name: "a" }, data: {} } satisfies Resource);
// @ts-expect-error: an object without a name
void ({ apiVersion: "v1", kind: "ConfigMap", metadata: {}, data: {} } satisfies Resource);
