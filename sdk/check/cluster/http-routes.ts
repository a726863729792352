import type { ClusterFacts } from "../../model/cluster.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ResourceOf } from "../../model/of-kind.ts";
import { type KnownService, servicesOf } from "../../read/services.ts";
import type { ClusterCheck } from "../check.ts";

type Spec = ResourceOf<"HTTPRoute">["spec"];

export const httpRoutes: ClusterCheck = {
  name: "http-routes",
  law: "An HTTPRoute leads each of its hosts, by the HTTPS listener of the cluster's Gateway and nobody else's, to a Service's port.",
  run(cluster) {
    const services = servicesOf(cluster);
    const owners = new Map<string, string>();
    return allOfKind(cluster, "HTTPRoute").flatMap(({ application, object, resource, ...at }) => {
      const { spec } = resource;
      const own = services.filter(({ namespace }) => namespace === at.namespace);
      return [
        ...hostFindings(spec, `${at.namespace}/${at.name}`, owners),
        ...parentFindings(spec, cluster.facts),
        ...backendFindings(spec, own),
      ].map((finding) => ({ application, object, ...finding }));
    });
  },
};

function hostFindings(
  { hostnames = [] }: Spec,
  own: string,
  owners: Map<string, string>,
): ObjectFinding[] {
  if (hostnames.length === 0) {
    return [{ field: "spec.hostnames", message: "is missing: the route takes every host" }];
  }
  return hostnames.flatMap((host, index) => {
    const other = owners.get(host);
    owners.set(host, own);
    const field = `spec.hostnames[${index}]`;
    return other === undefined ? [] : [{ field, message: `${host} is served by ${other} already` }];
  });
}

function parentFindings({ parentRefs = [] }: Spec, { gateway }: ClusterFacts): ObjectFinding[] {
  const field = "spec.parentRefs";
  const hint = "publicHost() leads a host to the cluster's gateway";
  if (!gateway) return [{ field, message: "this cluster names no gateway", hint }];
  if (parentRefs.length === 0) return [{ field, message: "is missing: nobody serves it", hint }];
  return parentRefs.flatMap(({ name, namespace, sectionName }, index) => {
    const same =
      name === gateway.name && namespace === gateway.namespace && sectionName === gateway.listener;
    if (same) return [];
    const wanted = `${gateway.namespace}/${gateway.name}, listener ${gateway.listener}`;
    return [{ field: `${field}[${index}]`, message: `is not ${wanted}`, hint }];
  });
}

function backendFindings({ rules = [] }: Spec, services: KnownService[]): ObjectFinding[] {
  return rules.flatMap(({ backendRefs = [] }, index) =>
    backendRefs.flatMap(({ name, port = "", namespace }, position): ObjectFinding[] => {
      const field = `spec.rules[${index}].backendRefs[${position}]`;
      const found = namespace === undefined && services.find((one) => one.name === name);
      if (!found) return [{ field, message: `"${name}" is no Service of this namespace` }];
      if (found.ports.has(port)) return [];
      return [{ field: `${field}.port`, message: `"${port}" is no port of the Service ${name}` }];
    }),
  );
}
