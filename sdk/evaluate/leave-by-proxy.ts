import type { ClusterFacts } from "../model/cluster.ts";
import { goesByProxy, withoutProxy } from "../model/http-proxy.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { matches } from "../model/matches.ts";
import type { OwnPods } from "../model/pods.ts";
import { containersOf, podTemplate } from "../model/pod-template.ts";
import type { Connection } from "./network-policy.ts";

/** What pods that connect to hosts outside are told of the proxy. */
export interface Leaving {
  readonly pods: readonly OwnPods[];
  readonly variables: readonly { readonly name: string; readonly value: string }[];
}

/** Those of an application's pods that leave the cluster; nobody where it has no proxy. */
export function leaving(
  pods: readonly OwnPods[],
  { cluster, connections }: { cluster: ClusterFacts; connections: readonly Connection[] },
): Leaving {
  const { httpProxy } = cluster;
  if (httpProxy === undefined) return { pods: [], variables: [] };
  const outward = new Set(
    connections.flatMap(({ source, target }) =>
      "kind" in target && target.kind === "external" && goesByProxy(cluster, target.host)
        ? [source]
        : [],
    ),
  );
  return {
    pods: pods.filter((one) => outward.has(one)),
    variables: [
      { name: "HTTP_PROXY", value: httpProxy.url },
      { name: "HTTPS_PROXY", value: httpProxy.url },
      { name: "NO_PROXY", value: withoutProxy(cluster) },
    ],
  };
}

/**
 * Gives each container of pods that leave the cluster the variables that Go's programs, and most others, take a proxy
 * from. One that sets such a variable itself keeps it. Changes the object.
 */
export function leaveByProxy(object: KubernetesObject, { pods, variables }: Leaving): void {
  const labels = podTemplate(object)?.template.metadata?.labels ?? {};
  if (!pods.some((one) => matches({ matchLabels: one.labels }, labels))) return;
  for (const { container } of containersOf(object)) {
    const { env = [] } = container;
    const known = new Set(env.map(({ name }) => name));
    Object.assign(container, {
      env: [...env, ...variables.filter(({ name }) => !known.has(name))],
    });
  }
}
