/**
 * What must not compile. `npm run types` checks this file; nothing runs it. Each `@ts-expect-error`
 * fails there when the line below it is no error any more.
 */
import {
  application,
  component,
  endpoints,
  from,
  namespace,
  overlay,
  type Resource,
  stack,
  to,
} from "../../sdk/index.ts";

const here = namespace({ name: "here", podSecurity: "restricted", purpose: "types" });

const webEndpoints = endpoints({
  component: "web",
  service: "web",
  selector: { app: "web" },
  ports: { http: { port: 80 }, metrics: { port: 9090 } },
});

const web = component({
  name: "web",
  options: { replicas: 1, storage: "10Gi" },
  endpoints: webEndpoints,
  objects: ({ options }): Resource[] => {
    options.replicas satisfies number;
    // @ts-expect-error: an option that the component does not declare
    void options.replica;
    return [];
  },
});

const caller = component({
  name: "caller",
  options: { verbose: false },
  flows: () => ({
    query: to(webEndpoints.ports.http, "queries"),
    scrape: from(webEndpoints, webEndpoints.ports.metrics, "scrape"),
  }),
  objects: ({ flows }): Resource[] => {
    flows.query.url satisfies string;
    flows.scrape.name satisfies "metrics";
    // @ts-expect-error: a flow that is not declared
    void flows.notify;
    // @ts-expect-error: a `from` flow is an own port and leads to no URL
    void flows.scrape.url;
    return [];
  },
});

// @ts-expect-error: a port that the Service lacks
void webEndpoints.ports.https;

const small = stack({
  name: "small",
  purpose: "types",
  applications: {
    web: application(web, { namespace: here, phase: "workloads" }),
    caller: application(caller, { namespace: here, phase: "workloads" }),
  },
});

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
// @ts-expect-error: a kind with the version of another
void ({ apiVersion: "v1", kind: "Deployment", metadata: { name: "a" } } satisfies Resource);
// @ts-expect-error: a kind that the tree may not hold
void ({ apiVersion: "v1", kind: "Secret", metadata: { name: "a" }, data: {} } satisfies Resource);
// @ts-expect-error: an object without a name
void ({ apiVersion: "v1", kind: "ConfigMap", metadata: {}, data: {} } satisfies Resource);
