import type { ClusterFacts } from "../../model/cluster.ts";
import type { FleetCheck } from "../check.ts";
import { isRange } from "../is-range.ts";

const domain = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?\.)+[a-z]{2,}$/;

export const clusterFacts: FleetCheck = {
  name: "cluster-facts",
  law: "What a cluster says of itself is of the form that objects need.",
  run: ({ clusters }) =>
    clusters.flatMap(({ facts }) =>
      faults(facts).map(([field, value]) => ({
        source: `clusters/${facts.name}.ts`,
        object: facts.name,
        field,
        message: `"${value}" is no value for it`,
      })),
    ),
};

/** Fields whose values no object could carry. */
function faults(facts: ClusterFacts): (readonly [field: string, value: string])[] {
  const { apiServer, cidrs, ingress, secretStore, storageClass } = facts;
  const ranges = { ...cidrs, "apiServer.cidrs": apiServer.cidrs };
  const named = {
    storageClass,
    "ingress.className": ingress.className,
    "ingress.clusterIssuer": ingress.clusterIssuer,
    "ingress.namespace": ingress.namespace,
    "secretStore.name": secretStore.name,
  };
  const port = String(apiServer.port);
  return [
    ...(domain.test(facts.domain) ? [] : [["domain", facts.domain] as const]),
    ...Object.entries(ranges).flatMap(([field, list]) =>
      list.filter((range) => !isRange(range)).map((range) => [field, range] as const),
    ),
    ...Object.entries(named).filter(([, name]) => !/^[a-z0-9]([-.a-z0-9]*[a-z0-9])?$/.test(name)),
    ...(/^[1-9]\d{0,4}$/.test(port) && apiServer.port <= 65_535
      ? []
      : [["apiServer.port", port] as const]),
  ];
}
