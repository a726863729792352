import type { Binding, Nobody } from "../model/binding.ts";
import type { Chart } from "../model/chart.ts";
import type { Cluster } from "../model/cluster.ts";
import { facetNames } from "../model/facet.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Folder } from "../model/folder.ts";
import type { Gateway, Proxies } from "../model/gateway.ts";
import type { HttpProxy } from "../model/http-proxy.ts";
import type { ImageSource } from "../model/image-source.ts";
import type { LocalDisk } from "../model/local-disk.ts";
import type { Migration } from "../model/migration.ts";
import type { Namespace } from "../model/namespace.ts";
import { dnsCaches, dnsServers, type Network, policyEngines } from "../model/network.ts";
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
import { component } from "./component-shape.ts";
import { providesOutside, role } from "./result-shapes.ts";
import { scopedKind, someScopedKinds } from "./scoped-kind-shape.ts";
import {
  anyMap,
  anything,
  callable,
  isMap,
  listOf,
  literal,
  mapOf,
  number,
  optional,
  record,
  text,
  type Shape,
} from "../basics/shape.ts";

const texts = listOf(text);

/** Said here, as a password in it would stand in every Application. */
const repository: Shape = (value, field) =>
  typeof value === "string" && /^[^/]*:\/\/[^/@]*:[^/@]*@/.test(value)
    ? [{ field, message: "holds a password", hint: "https://host/path or git@host:path" }]
    : text(value, field);

/** The fleet without what its clusters are. */
export const fleetShape = record<Fleet>({
  repository,
  team: text,
  argo: record<Fleet["argo"]>({ cluster: text, namespace: text, revision: text }),
  clusters: listOf(anyMap),
  waivers: listOf(record<Waiver>({ check: text, object: text, reason: text, until: text })),
  migrations: optional(listOf(record<Migration>({ object: text, reason: text, until: text }))),
  runbooks: optional(mapOf(text)),
});

/** A role or a facet: of a role that is not there yet, where two files import each other, nothing is left. */
const what: Shape = (value, field) =>
  typeof value === "string" ? literal(...facetNames)(value, field) : role(value, field);

/** Who is meant is judged where it is looked for. */
const bindingShape = record<Binding>({
  what,
  to: (value, field) => (Array.isArray(value) ? texts(value, field) : nobodyShape(value, field)),
  flow: optional(text),
  of: optional(text),
  place: optional(text),
});
const nobodyShape = record<Nobody>({ nobody: text });

const proxyPods = record<Extract<Proxies, { namespace: string }>>({
  namespace: text,
  podLabels: mapOf(text),
});
const proxyRanges = record<Extract<Proxies, { cidrs: unknown }>>({ cidrs: texts });
const proxiesShape: Shape = (value, field) =>
  isMap(value) && "cidrs" in value ? proxyRanges(value, field) : proxyPods(value, field);

/** A cluster without what its stacks are. */
export const clusterShape = record<Cluster>({
  name: text,
  revision: text,
  region: text,
  domain: text,
  storageClass: text,
  localDisk: optional(
    record<LocalDisk>({ node: text, path: text, tolerations: optional(listOf(anyMap)) }),
  ),
  cidrs: record<Cluster["cidrs"]>({ nodes: texts, pods: texts, services: texts }),
  apiServer: record<Cluster["apiServer"]>({
    cidrs: texts,
    port: number,
    agents: optional(
      record<NonNullable<Cluster["apiServer"]["agents"]>>({
        namespace: text,
        podLabels: mapOf(text),
      }),
    ),
  }),
  network: record<Network>({
    policies: literal(...policyEngines),
    dns: record<Network["dns"]>({
      server: literal(...dnsServers),
      cache: optional(literal(...dnsCaches)),
    }),
  }),
  ingress: record<Cluster["ingress"]>({
    className: text,
    namespace: optional(text),
    podLabels: optional(mapOf(text)),
    loadBalancer: optional(texts),
    clusterIssuer: text,
    solvesBy: optional(literal("dns01", "http01")),
    annotations: optional(mapOf(text)),
  }),
  gateway: optional(
    record<Gateway>({ name: text, namespace: text, listener: text, proxies: proxiesShape }),
  ),
  privateEndpoints: optional(mapOf(texts)),
  httpProxy: optional(record<HttpProxy>({ url: text, cidrs: texts })),
  secretStore: record<Cluster["secretStore"]>({
    kind: literal("ClusterSecretStore"),
    name: text,
    provider: literal(...Object.keys(secretStoreProviders)),
  }),
  reloader: optional(literal(true)),
  resourceMetrics: optional(literal(true)),
  images: optional(
    record<ImageSource>({ mirrors: optional(mapOf(text)), pullSecret: optional(text) }),
  ),
  monitoredNamespaces: texts,
  stacks: listOf(record<ChosenStack>({ stack: anyMap, choices: anyMap, names: anything })),
  provides: optional(providesOutside),
  binds: optional(listOf(bindingShape)),
});

const namespaceShape = record<Namespace>({
  name: text,
  podSecurity: literal("restricted", "baseline", "privileged"),
  purpose: text,
  outside: optional(literal(true)),
  foreign: optional(literal(true)),
});

/** A stack without what its applications are. */
export const stackShape = record<Stack>({
  name: text,
  purpose: text,
  applications: mapOf(anyMap),
  provenBy: optional(mapOf(optional(text))),
  visits: optional(listOf(namespaceShape)),
  retires: optional(
    record<Retired>({ kinds: optional(listOf(scopedKind)), namespaces: optional(texts) }),
  ),
});

const delivery = {
  namespace: namespaceShape,
  phase: literal(...phases),
};

const folderShape = record<Folder>({
  repository,
  tag: text,
  path: text,
  form: literal("files", "kustomize"),
  kinds: someScopedKinds,
  prune: optional(literal(true)),
});
const chartShape = record<Chart>({
  repository,
  chart: text,
  version: text,
  values: callable,
  kinds: someScopedKinds,
  prune: optional(literal(true)),
});

export const upstreamShape = record<UpstreamApplication>({
  ...delivery,
  upstream: (value, field) =>
    isMap(value) && "chart" in value ? chartShape(value, field) : folderShape(value, field),
});

export const applicationShape = record<ComponentApplication>({
  ...delivery,
  component,
  options: optional(anyMap),
  private: optional(literal(true)),
  binds: optional(listOf(bindingShape)),
});
