import type { ClusterCheck, ClusterFinding } from "../check.ts";
import type { ClusterFacts } from "../../model/cluster.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ResourceOf } from "../../model/of-kind.ts";
import { servicesOf, type KnownService } from "../../read/services.ts";

type Spec = NonNullable<ResourceOf<"Ingress">["spec"]>;
type Backend = NonNullable<Spec["defaultBackend"]>;
type ObjectFinding = Omit<ClusterFinding, "application" | "object">;

export const ingresses: ClusterCheck = {
  name: "ingresses",
  law: "An Ingress leads each of its hosts and paths, by TLS and nobody else's, to a Service's port, and says what the cluster's controller reads.",
  run(cluster) {
    const services = servicesOf(cluster);
    const owners = new Map<string, string>();
    return allOfKind(cluster, "Ingress").flatMap(({ application, object, resource, ...at }) => {
      const spec = resource.spec ?? {};
      const own = services.filter(({ namespace }) => namespace === at.namespace);
      return [
        ...hostFindings(spec),
        ...ownerFindings(spec, `${at.namespace}/${at.name}`, owners),
        ...backendFindings(spec, own),
        ...classFindings(spec, cluster.facts),
        ...annotationFindings(resource.metadata?.annotations, cluster.facts),
      ].map((finding) => ({ application, object, ...finding }));
    });
  },
};

function hostFindings({ rules = [], tls = [] }: Spec): ObjectFinding[] {
  const secured = new Set(tls.flatMap(({ hosts }) => hosts ?? []));
  return rules.flatMap(({ host }, index) => {
    const field = `spec.rules[${index}].host`;
    if (host === undefined) return [{ field, message: "is missing: the rule takes every host" }];
    return secured.has(host)
      ? []
      : [{ field, message: `${host} has no TLS`, hint: "add it to spec.tls" }];
  });
}

function ownerFindings(
  { rules = [] }: Spec,
  own: string,
  owners: Map<string, string>,
): ObjectFinding[] {
  return rules.flatMap(({ host = "", http }, index) =>
    (http?.paths ?? []).flatMap(({ path = "/" }, position) => {
      const url = host + path;
      const other = owners.get(url);
      owners.set(url, own);
      const field = `spec.rules[${index}].http.paths[${position}]`;
      return other === undefined
        ? []
        : [{ field, message: `${url} is served by ${other} already` }];
    }),
  );
}

function backendFindings(
  { rules = [], defaultBackend }: Spec,
  services: KnownService[],
): ObjectFinding[] {
  const backends: (readonly [string, Backend])[] = rules.flatMap(({ http }, index) =>
    (http?.paths ?? []).map(
      ({ backend }, position) =>
        [`spec.rules[${index}].http.paths[${position}].backend.service`, backend] as const,
    ),
  );
  if (defaultBackend) backends.push(["spec.defaultBackend.service", defaultBackend]);
  return backends.flatMap(([field, { service }]) => {
    if (!service) return [];
    const found = services.find(({ name }) => name === service.name);
    if (!found) return [{ field, message: `"${service.name}" is no Service of this namespace` }];
    const port = service.port?.name ?? service.port?.number ?? "";
    if (found.ports.has(port)) return [];
    return [
      { field: `${field}.port`, message: `"${port}" is no port of the Service ${found.name}` },
    ];
  });
}

function classFindings(
  { ingressClassName }: Spec,
  { gateway, ingress: { className: known } }: ClusterFacts,
): ObjectFinding[] {
  if (gateway) {
    const message = `is not served: public hosts of this cluster are the gateway's, ${gateway.name}`;
    return [{ field: "spec", message, hint: "publicHost() makes the HTTPRoute" }];
  }
  if (ingressClassName === known) return [];
  const message = `"${ingressClassName ?? ""}" is not the class that the cluster serves`;
  return [
    { field: "spec.ingressClassName", message, hint: `take cluster.ingress.className: ${known}` },
  ];
}

function annotationFindings(
  found: Readonly<Record<string, string>> = {},
  { ingress: { annotations = {} } }: ClusterFacts,
): ObjectFinding[] {
  return Object.entries(annotations).flatMap(([key, value]) => {
    if (found[key] === value) return [];
    const message = `is not ${JSON.stringify(value)}, which the cluster's controller is told on every Ingress`;
    const hint = "publicHost() says it, or take cluster.ingress.annotations";
    return [{ field: `metadata.annotations.${key}`, message, hint }];
  });
}
