import type { ObjectsContext } from "../sdk/model/component.ts";
import {
  application,
  cluster,
  type Cluster,
  type ClusterFacts,
  component,
  type Fleet,
  fleet,
  namespace,
  type Resource,
  stack,
} from "../sdk/index.ts";
import type { PodsDefinitions } from "../sdk/model/pods.ts";
import { declaredPods } from "./declared-pods.ts";
import { usualNetwork } from "../sdk/model/network.ts";
import type { AnyComponent } from "../sdk/model/component.ts";
import type { Stack, UpstreamApplication } from "../sdk/model/stack.ts";

export const observability = namespace({
  name: "observability",
  podSecurity: "restricted",
  purpose: "What the tests deliver",
});

export const namespaceObject = {
  apiVersion: "v1",
  kind: "Namespace",
  metadata: { name: observability.name },
};

/** The objects of a component. Of any type, because bad input is what the tests are about. */
export type Objects =
  | readonly unknown[]
  | ((context: ObjectsContext<Record<string, unknown>, unknown, Record<string, never>>) => unknown);

/** What a test changes about the small fleet. */
export interface Changes {
  /** More components, by application name. */
  readonly beside?: Readonly<Record<string, AnyComponent>>;
  /** More of the component `example`. */
  readonly example?: Partial<AnyComponent>;
  /** Applications of other projects' folders and charts, by name. */
  readonly upstreams?: Readonly<Record<string, UpstreamApplication["upstream"]>>;
  readonly fleet?: Partial<Fleet>;
  readonly stack?: Pick<Stack, "retires">;
  readonly usTest?: Partial<Cluster>;
  readonly euTest?: Partial<Cluster>;
}

/** A component of the given objects. */
export function componentOf(
  name: string,
  objects: Objects,
  rest: Partial<AnyComponent> = {},
): AnyComponent {
  const run = typeof objects === "function" ? objects : () => objects;
  const declared = (rest.pods ?? {}) as PodsDefinitions;
  const known = rest.ports || Object.values(declared).some(({ outside }) => !outside);
  const made = known || typeof objects === "function" ? {} : declaredPods(objects);
  const pods = { ...made, ...declared };
  return component({
    name,
    options: {},
    objects: (context) => run(context as never) as Resource[],
    ...rest,
    ...(Object.keys(pods).length > 0 && { pods }),
  });
}

const delivery = { namespace: observability, phase: "workloads" } as const;

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** One stack on us-test and eu-test with the application `example`, made of the given objects. */
export function smallFleet(objects: Objects, changes: Changes = {}): Fleet {
  const example = componentOf("example", objects, changes.example);
  const small = stack({
    name: "small",
    purpose: "What the tests deliver",
    ...changes.stack,
    applications: {
      ...mapValues(
        {
          example,
          namespaces: componentOf("namespaces", [namespaceObject]),
          ...changes.beside,
        },
        (one) => application(one, delivery),
      ),
      ...mapValues(changes.upstreams ?? {}, (one) => ({ ...delivery, upstream: one })),
    },
  });
  return fleet({
    repository: "https://github.com/example/monitoring-gitops",
    team: "platform",
    argo: { cluster: "us-test", namespace: "argocd", revision: "main" },
    clusters: [
      cluster({ ...facts("eu-test", "eu.example.com"), stacks: [small()], ...changes.euTest }),
      cluster({ ...facts("us-test", "us.example.com"), stacks: [small()], ...changes.usTest }),
    ],
    waivers: [],
    ...changes.fleet,
  });
}

/** The facts of a cluster. */
export function facts(name: string, domain: string): ClusterFacts & Pick<Cluster, "revision"> {
  return {
    name,
    revision: "main",
    region: name,
    domain,
    storageClass: "fast",
    cidrs: { nodes: ["10.1.0.0/16"], pods: ["10.2.0.0/16"], services: ["10.3.0.0/16"] },
    apiServer: { cidrs: ["10.1.0.0/28"], port: 6443 },
    network: usualNetwork,
    ingress: {
      className: "haproxy",
      namespace: "ingress",
      podLabels: { "app.kubernetes.io/name": "ingress" },
      clusterIssuer: "letsencrypt",
    },
    secretStore: { kind: "ClusterSecretStore", name: "secrets", provider: "fake" },
    monitoredNamespaces: [],
  };
}
