import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { allOfKind } from "./all-of-kind.ts";

/** A host by which a cluster is entered, with the application that delivers its Ingress or HTTPRoute. */
export interface ServedHost {
  readonly host: string;
  readonly application: string;
}

/** The hosts that a cluster serves, each once for every object that names it. */
export function servedHosts(cluster: EvaluatedCluster): ServedHost[] {
  return allOfKind(cluster, "HTTPRoute", "Ingress").flatMap(({ application, resource }) => {
    const hosts =
      resource.kind === "HTTPRoute"
        ? (resource.spec.hostnames ?? [])
        : (resource.spec?.rules ?? []).flatMap(({ host }) => host ?? []);
    return [...new Set(hosts)].map((host) => ({ host, application }));
  });
}
