import type { ClusterCheck } from "../check.ts";
import { hostFault } from "../host-fault.ts";
import { insideFault } from "../inside-host.ts";

export const outsideHosts: ClusterCheck = {
  name: "outside-hosts",
  law: "A host outside that a flow leads to is one, and lies outside: policies close a cluster's own ranges to such flows.",
  run({ facts, applications }, { definition }) {
    const { provides = [] } = definition.clusters.find(({ name }) => name === facts.name) ?? {};
    // What the cluster provides is told of the cluster.
    const provided = new Set(provides.flatMap(({ at }) => ("host" in at ? [at.host] : [])));
    return applications.flatMap(({ name: application, hosts }) =>
      hosts.flatMap(({ flow, host }) => {
        if (provided.has(host)) return [];
        const none = hostFault(host);
        if (none) return [{ application, field: `flows.${flow}`, ...none }];
        const message = insideFault(host, facts);
        const hint = "name the role or the port of whoever answers there";
        return message === undefined
          ? []
          : [{ application, field: `flows.${flow}`, message, hint }];
      }),
    );
  },
};
