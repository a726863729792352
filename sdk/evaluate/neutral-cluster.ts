import type { Cluster } from "../model/cluster.ts";
import type { Fleet } from "../model/fleet.ts";
import type { Gateway } from "../model/gateway.ts";
import { usualNetwork } from "../model/network.ts";
import type { ChosenStack } from "../model/stack.ts";

/** The reserved top-level domain (RFC 2606) of every neutral name. */
export const neutralDomain = "neutral.invalid";
/** The same where a name has no dots, as that of a namespace. */
export const neutralLabel = "neutral-invalid";
/** The documentation ranges (RFC 5737) of every neutral address. */
export const neutralRanges = ["192.0.2.0/26", "192.0.2.64/26", "192.0.2.128/26", "192.0.2.192/26"];

/** As large as any, since nothing of a place is told by it. */
const neutralDisk = { node: neutralDomain, path: `/${neutralLabel}` };

/**
 * A cluster on neutral ground: what it runs, as it is bound there, with default options. What an application
 * yields where it runs first is its base. The facts are names and addresses that can be nobody's, so one that
 * survives in a real cluster is seen. Whether a Gateway serves it is none: it decides which kinds of objects there are,
 * and a base with an Ingress that no cluster has would be left out by each overlay.
 */
export function neutralCluster({
  stacks,
  binds,
  provides,
  gateway,
  localDisk,
}: Pick<Cluster, "stacks" | "binds" | "provides" | "gateway" | "localDisk">): Cluster {
  const [nodes = "", pods = "", services = "", apiServer = ""] = neutralRanges;
  return {
    name: neutralDomain,
    revision: neutralDomain,
    region: neutralDomain,
    domain: neutralDomain,
    storageClass: neutralDomain,
    ...(localDisk && { localDisk: neutralDisk }),
    cidrs: { nodes: [nodes], pods: [pods], services: [services] },
    apiServer: { cidrs: [apiServer], port: 6443 },
    network: usualNetwork,
    ingress: {
      className: neutralDomain,
      namespace: neutralLabel,
      podLabels: { [neutralDomain]: neutralDomain },
      clusterIssuer: neutralDomain,
    },
    ...(gateway && { gateway: neutralGateway(gateway) }),
    secretStore: { kind: "ClusterSecretStore", name: neutralDomain, provider: "fake" },
    monitoredNamespaces: [],
    stacks: stacks.map(withDefaults),
    ...(binds && { binds }),
    ...(provides && { provides }),
  };
}

/** Its proxies are pods or addresses, as those of the cluster: policies differ in more than names. */
function neutralGateway({ proxies }: Gateway): Gateway {
  const [nodes = ""] = neutralRanges;
  return {
    ...{ name: neutralDomain, namespace: neutralLabel, listener: neutralLabel },
    proxies:
      "cidrs" in proxies
        ? { cidrs: [nodes] }
        : { namespace: neutralLabel, podLabels: { [neutralDomain]: neutralDomain } },
  };
}

/** What a cluster leaves out stays out: what runs there is whole without it. */
function withDefaults({ stack, choices }: ChosenStack): ChosenStack {
  const out = Object.entries(choices).filter(([, choice]) => choice === false);
  return { stack, choices: Object.fromEntries(out) };
}

/**
 * Where each application runs first: on the cluster of Argo CD, else on the first by name. By cluster, without
 * those where nothing runs first.
 */
export function homes({ argo, clusters }: Fleet): Map<Cluster, ReadonlySet<string>> {
  const ordered = [...clusters].sort((left, right) => {
    if (left.name === argo.cluster) return -1;
    if (right.name === argo.cluster) return 1;
    return left.name < right.name ? -1 : 1;
  });
  const seen = new Set<string>();
  const found = new Map<Cluster, ReadonlySet<string>>();
  for (const cluster of ordered) {
    const fresh = applicationsOf(cluster).filter((name) => !seen.has(name));
    for (const name of fresh) seen.add(name);
    if (fresh.length > 0) found.set(cluster, new Set(fresh));
  }
  return found;
}

function applicationsOf({ stacks }: Cluster): string[] {
  return stacks.flatMap(({ stack, choices }) =>
    Object.keys(stack.applications).filter((name) => choices[name] !== false),
  );
}
