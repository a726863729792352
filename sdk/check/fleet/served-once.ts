import { servedHosts } from "../../read/served-hosts.ts";
import type { FleetCheck } from "../check.ts";

export const servedOnce: FleetCheck = {
  name: "served-once",
  law: "A host is served by one cluster: its name leads to one of two, and whoever means the other comes to the wrong one.",
  run({ clusters }) {
    const first = new Map<string, { readonly cluster: string; readonly by: string }>();
    return clusters.flatMap((one) =>
      servedHosts(one).flatMap(({ host, application }) => {
        const { name: cluster, domain } = one.facts;
        const own = { cluster, by: `${cluster}/${application}` };
        const other = first.get(host) ?? own;
        first.set(host, other);
        // Twice on one cluster is a matter of paths, and of the laws that know these.
        if (other.cluster === cluster) return [];
        const ofDomain = host.endsWith(`.${domain}`);
        return [
          {
            source: `clusters/${cluster}.ts`,
            object: own.by,
            ...(ofDomain && { field: "domain" }),
            message: `serves ${host}, as ${other.by} does`,
            hint: ofDomain
              ? `of the domain ${domain}: let each cluster have one of its own`
              : "let each cluster serve a host of its own",
          },
        ];
      }),
    );
  },
};
