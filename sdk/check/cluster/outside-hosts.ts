import type { ClusterCheck } from "../check.ts";
import { insideFault } from "../inside-host.ts";

export const outsideHosts: ClusterCheck = {
  name: "outside-hosts",
  law: "A host outside that a flow leads to lies outside: policies close a cluster's own ranges to such flows.",
  run({ facts, applications }, { definition }) {
    const { provides = [] } = definition.clusters.find(({ name }) => name === facts.name) ?? {};
    // What the cluster provides is told of the cluster.
    const provided = new Set(provides.flatMap(({ at }) => ("host" in at ? [at.host] : [])));
    return applications.flatMap(({ name: application, hosts }) =>
      hosts.flatMap(({ flow, host }) => {
        const message = provided.has(host) ? undefined : insideFault(host, facts);
        const hint = "name the role or the port of whoever answers there";
        return message === undefined
          ? []
          : [{ application, field: `flows.${flow}`, message, hint }];
      }),
    );
  },
};
