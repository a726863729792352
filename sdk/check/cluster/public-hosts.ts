import type { EvaluatedCluster } from "../../evaluate/evaluated.ts";
import type { OwnPort } from "../../model/pods.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/** A path of an Ingress or an HTTPRoute, with the Service that it leads to. */
interface Way {
  readonly host: string;
  readonly namespace: string;
  readonly service: string;
  readonly port: string | number;
}

export const publicHosts: ClusterCheck = {
  name: "public-hosts",
  law: "A host by which other clusters come to a role is served, by an Ingress or an HTTPRoute, and leads to the role's port.",
  run(cluster) {
    const ways = [...ingressWays(cluster), ...routeWays(cluster)];
    return cluster.applications.flatMap(({ name: application, provides }) =>
      provides.flatMap(({ role, at, host }, index): ClusterFinding[] => {
        if (host === undefined || !("of" in at)) return [];
        const message = fault(
          host,
          at,
          ways.filter((way) => way.host === host),
        );
        if (message === undefined) return [];
        const hint = `deliver publicHost(...) for the "${role.role}", or leave \`host\` out`;
        return [{ application, field: `provides[${index}].host`, message, hint }];
      }),
    );
  },
};

function ingressWays(cluster: EvaluatedCluster): Way[] {
  return allOfKind(cluster, "Ingress").flatMap(({ resource, namespace }) =>
    (resource.spec?.rules ?? []).flatMap(({ host = "", http }) =>
      (http?.paths ?? []).map(({ backend: { service } }): Way => {
        const port = service?.port?.name ?? service?.port?.number ?? "";
        return { host, namespace, service: service?.name ?? "", port };
      }),
    ),
  );
}

function routeWays(cluster: EvaluatedCluster): Way[] {
  return allOfKind(cluster, "HTTPRoute").flatMap(({ resource, ...route }) => {
    const { hostnames = [], rules = [] } = resource.spec;
    const backends = rules.flatMap(({ backendRefs = [] }) => backendRefs);
    return hostnames.flatMap((host) =>
      backends.map(({ name: service, namespace = route.namespace, port = "" }): Way => {
        return { host, namespace, service, port };
      }),
    );
  });
}

function fault(host: string, port: OwnPort, ways: readonly Way[]): string | undefined {
  const { of, name, number, servicePort = number } = port;
  const [first] = ways;
  if (!first) return `nothing serves ${host}: whoever comes from another cluster finds nobody`;
  const leads = ways.some(
    (way) =>
      way.namespace === of.namespace &&
      way.service === of.service &&
      (way.port === name || way.port === servicePort),
  );
  if (leads) return undefined;
  return `${host} leads to ${first.service}:${first.port}, not to ${of.service}:${name}`;
}
