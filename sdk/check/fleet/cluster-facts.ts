import type { ClusterFacts } from "../../model/cluster.ts";
import { familyOf, overlap } from "../../basics/address-range.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { FleetCheck } from "../check.ts";
import { hostFault } from "../host-fault.ts";
import { insideFault } from "../inside-host.ts";
import { isRange } from "../is-range.ts";
import { wayOutFaults, waysOut } from "../way-out-faults.ts";

const domain = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z]{2,}$/;

export const clusterFacts: FleetCheck = {
  name: "cluster-facts",
  law: "What a cluster says of itself is of the form that objects need.",
  run: ({ clusters, definition }) =>
    clusters.flatMap(({ facts, applications }) => {
      const own = new Set(applications.map(({ namespace }) => namespace.name));
      const place = { source: `clusters/${facts.name}.ts`, object: facts.name };
      const { provides = [] } = definition.clusters.find(({ name }) => name === facts.name) ?? {};
      return [
        ...[
          ...formFaults(facts),
          ...networkFaults(facts),
          ...rangeFaults(facts),
          ...wayOutFaults(facts, applications),
          ...namespaceFaults(facts, own),
        ].map((fault) => ({ ...place, ...fault })),
        ...provides.flatMap(({ at }, index) => {
          if (!("host" in at)) return [];
          const named = { ...place, field: `provides[${index}]` };
          const none = hostFault(at.host);
          if (none) return [{ ...named, ...none }];
          const message = insideFault(at.host, facts);
          const hint = "what runs inside provides it as an application";
          return message ? [{ ...named, message, hint }] : [];
        }),
      ];
    }),
};

type Fault = Pick<ObjectFinding, "field" | "message" | "hint">;

/** What stands there. */
const wanted: Readonly<Record<string, string>> = {
  domain: "a name in DNS of two parts or more, in small letters: eu.example.com",
  "apiServer.port": "1 to 65535",
  "localDisk.node":
    "the node's label kubernetes.io/hostname: kubectl get nodes --label-columns kubernetes.io/hostname",
  "localDisk.path":
    "an absolute path without a slash at its end, of a folder below where the disk is mounted: /mnt/disk/prometheus",
};
const wantedRange = "a range of addresses in CIDR notation: 10.0.0.0/16";
const wantedName = "small letters and digits, with - and . between them";

/** Fields whose values no object could carry. */
function formFaults(facts: ClusterFacts): Fault[] {
  const { apiServer, cidrs, gateway, ingress, localDisk, secretStore, storageClass } = facts;
  const proxies = gateway?.proxies ?? { cidrs: [] };
  const ranges: Readonly<Record<string, readonly string[]>> = {
    ...cidrs,
    "apiServer.cidrs": apiServer.cidrs,
    "ingress.loadBalancer": ingress.loadBalancer ?? [],
    ...("cidrs" in proxies && { "gateway.proxies.cidrs": proxies.cidrs }),
    ...waysOut(facts),
  };
  const named = {
    storageClass,
    ...(apiServer.agents && { "apiServer.agents.namespace": apiServer.agents.namespace }),
    "ingress.className": ingress.className,
    "ingress.clusterIssuer": ingress.clusterIssuer,
    ...(ingress.namespace !== undefined && { "ingress.namespace": ingress.namespace }),
    "secretStore.name": secretStore.name,
    ...(localDisk && { "localDisk.node": localDisk.node }),
    ...(gateway && {
      "gateway.name": gateway.name,
      "gateway.namespace": gateway.namespace,
      "gateway.listener": gateway.listener,
    }),
    ...("namespace" in proxies && { "gateway.proxies.namespace": proxies.namespace }),
  };
  const port = String(apiServer.port);
  const wrong: (readonly [field: string, value: string])[] = [
    ...(localDisk && !/^(\/[^/]+)+$/.test(localDisk.path)
      ? [["localDisk.path", localDisk.path] as const]
      : []),
    ...(domain.test(facts.domain) ? [] : [["domain", facts.domain] as const]),
    ...Object.entries(ranges).flatMap(([field, list]) =>
      list.filter((range) => !isRange(range)).map((range) => [field, range] as const),
    ),
    ...Object.entries(named).filter(([, name]) => !/^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(name)),
    ...(/^[1-9]\d{0,4}$/.test(port) && apiServer.port <= 65_535
      ? []
      : [["apiServer.port", port] as const]),
  ];
  return wrong.map(([field, value]) => ({
    ...{ field, message: `"${value}" is no value for it` },
    hint: wanted[field] ?? (field in ranges ? wantedRange : wantedName),
  }));
}

/** What is of its form, and yet no network. */
function networkFaults({ cidrs, ingress }: ClusterFacts): Fault[] {
  const { namespace, podLabels = {}, loadBalancer = [] } = ingress;
  const hasPods = namespace !== undefined && Object.keys(podLabels).length > 0;
  const ofPods = new Set(cidrs.pods.map(familyOf));
  // Of a range that is none, nobody knows the family: that it is none is told already.
  const strange = ofPods.has(undefined)
    ? undefined
    : cidrs.services.map(familyOf).find((family) => family && !ofPods.has(family));
  return [
    ...(hasPods || (namespace === undefined && loadBalancer.length > 0)
      ? []
      : [
          {
            field: "ingress",
            message: "does not say who brings visitors to pods",
            hint: "namespace and podLabels of the controller, or the ranges of the loadBalancer",
          },
        ]),
    ...(strange
      ? [{ field: "cidrs.services", message: `is ${strange}, of which pods have no addresses` }]
      : []),
  ];
}

/** Ranges to which policies open more than is meant. */
function rangeFaults({ cidrs, apiServer }: ClusterFacts): Fault[] {
  const named = { ...cidrs, "apiServer.cidrs": apiServer.cidrs };
  const others = [...cidrs.nodes, ...cidrs.pods];
  return [
    ...Object.entries(named).flatMap(([field, ranges]) => {
      const hint = "the cluster's own ranges";
      if (ranges.length === 0) return [{ field, message: "is empty", hint }];
      const all = ranges.some((range) => range.endsWith("/0"));
      return all ? [{ field, message: "holds every address", hint }] : [];
    }),
    ...cidrs.services
      .filter((range) => others.some((other) => overlap(range, other)))
      .map((range) => ({
        field: "cidrs.services",
        message: `"${range}" holds addresses of nodes or pods, too: no cluster has Services there`,
      })),
  ];
}

/** Namespaces of teams that are none, or none of theirs. */
function namespaceFaults({ monitoredNamespaces }: ClusterFacts, own: ReadonlySet<string>): Fault[] {
  const field = "monitoredNamespaces";
  return monitoredNamespaces.flatMap((name, index): Fault[] => {
    if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) {
      return [{ field, message: `"${name}" is no name of a namespace` }];
    }
    if (monitoredNamespaces.indexOf(name) < index) {
      return [{ field, message: `names "${name}" twice`, hint: "once will do" }];
    }
    const hint = "name those of other teams alone";
    return own.has(name)
      ? [{ field, message: `"${name}" is a namespace of this tree, which no team's is`, hint }]
      : [];
  });
}
