import type { Binding } from "../model/binding.ts";
import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Migration } from "../model/migration.ts";
import type { Namespace } from "../model/namespace.ts";
import { type Network, policyEngines } from "../model/network.ts";
import { phases } from "../model/phase.ts";
import type {
  ChosenStack,
  ComponentApplication,
  Retired,
  Stack,
  UpstreamApplication,
} from "../model/stack.ts";
import { secretStoreProviders } from "../model/secret-store.ts";
import type { Waiver } from "../model/waiver.ts";
import { scopedKind, someScopedKinds } from "./scoped-kind-shape.ts";
import {
  anyContainer,
  anyMap,
  anything,
  callable,
  listOf,
  literal,
  mapOf,
  number,
  optional,
  record,
  text,
  type Shape,
} from "./shape.ts";

const texts = listOf(text);

/** The fleet without what its clusters are. */
export const fleetShape = record<Fleet>({
  repository: text,
  team: text,
  argo: record<Fleet["argo"]>({ cluster: text, namespace: text, revision: text }),
  clusters: listOf(anyMap),
  waivers: listOf(record<Waiver>({ check: text, object: text, reason: text, until: text })),
  migrations: optional(listOf(record<Migration>({ object: text, reason: text, until: text }))),
  runbooks: optional(mapOf(text)),
});

/** What a binding is to is judged where it is looked for. */
const bindingShape = record<Binding>({ what: anything, to: anyContainer });

/** A cluster without what its stacks are. */
export const clusterShape = record<Cluster>({
  name: text,
  revision: text,
  region: text,
  domain: text,
  storageClass: text,
  cidrs: record<Cluster["cidrs"]>({ nodes: texts, pods: texts, services: texts }),
  apiServer: record<Cluster["apiServer"]>({ cidrs: texts, port: number }),
  network: record<Network>({ policies: literal(...policyEngines) }),
  ingress: record<Cluster["ingress"]>({
    className: text,
    namespace: text,
    podLabels: mapOf(text),
    clusterIssuer: text,
  }),
  secretStore: record<Cluster["secretStore"]>({
    kind: literal("ClusterSecretStore"),
    name: text,
    provider: literal(...Object.keys(secretStoreProviders)),
  }),
  monitoredNamespaces: texts,
  stacks: listOf(record<ChosenStack>({ stack: anyMap, choices: anyMap, names: anything })),
  provides: optional(listOf(anyMap)),
  binds: optional(listOf(bindingShape)),
});

/** A stack without what its applications are. */
export const stackShape = record<Stack>({
  name: text,
  purpose: text,
  applications: mapOf(anyMap),
  retires: optional(
    record<Retired>({ kinds: optional(listOf(scopedKind)), namespaces: optional(texts) }),
  ),
});

const delivery = {
  namespace: record<Namespace>({
    name: text,
    podSecurity: literal("restricted", "baseline", "privileged"),
    purpose: text,
    outside: optional(literal(true)),
  }),
  phase: literal(...phases),
};

export const upstreamShape = record<UpstreamApplication>({
  ...delivery,
  upstream: record<UpstreamApplication["upstream"]>({
    repository: text,
    tag: text,
    path: text,
    form: literal("files", "kustomize"),
    kinds: someScopedKinds,
    prune: optional(literal(true)),
  }),
});

/** Lists of maps: what a scene or a catalogue says further is for the laws about it. */
const maps = optional(listOf(anyMap));

const catalogue: Shape = (value, field) => {
  const faults = anyMap(value, field);
  if (faults.length > 0) return faults;
  return mapOf(anyMap)((value as Record<string, unknown>)["metrics"], `${field}.metrics`);
};

/** A value of a shape, or a function that yields one: what that yields is for the laws. */
function orCallable(shape: Shape): Shape {
  return (value, field) => (typeof value === "function" ? [] : shape(value, field));
}

/** What is asked of a component before it is called. */
const component: Shape = (value, field) => {
  const faults = anyMap(value, field);
  if (faults.length > 0) return faults;
  const asked = value as Readonly<Record<string, unknown>>;
  return Object.entries(members).flatMap(([name, shape]) => shape(asked[name], `${field}.${name}`));
};

const members: Readonly<Record<string, Shape>> = {
  name: text,
  options: anyMap,
  ports: optional(mapOf(anyMap)),
  pods: optional(mapOf(anyMap)),
  provides: optional(callable),
  reads: optional(anyMap),
  flows: optional(callable),
  scrapes: orCallable(maps),
  rules: orCallable(maps),
  logRules: orCallable(maps),
  dashboards: maps,
  ruleTests: orCallable(maps),
  routing: optional(callable),
  metrics: optional(listOf(catalogue)),
  objects: callable,
};

export const applicationShape = record<ComponentApplication>({
  ...delivery,
  component,
  private: optional(literal(true)),
  binds: optional(listOf(bindingShape)),
});
