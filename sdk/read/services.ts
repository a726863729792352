import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { EndpointsDefinition } from "../model/endpoints.ts";
import { isEndpoint } from "../model/flow.ts";
import type { Labels } from "../model/matches.ts";
import { allOfKind } from "./of-kind.ts";
import { remembered } from "../basics/remembered.ts";

/** A Service as a monitor or an Ingress finds it. */
export interface KnownService {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Labels;
  /** Names and numbers of its ports. */
  readonly ports: ReadonlySet<string | number>;
}

/** Every Service of a cluster that the tree holds, that the operator makes, or that is declared outside. */
export const servicesOf = remembered((cluster: EvaluatedCluster): readonly KnownService[] => [
  ...allOfKind(cluster, "Service").map(({ name, namespace, resource, object }) => ({
    name,
    namespace,
    labels: object.metadata.labels ?? {},
    ports: new Set((resource.spec?.ports ?? []).flatMap((port) => [port.name ?? "", port.port])),
  })),
  ...operatorServices(cluster),
  ...declared(cluster).flatMap(({ service, outside, labels, selector, ports }) =>
    outside
      ? [
          {
            name: service,
            namespace: outside.namespace,
            labels: labels ?? selector,
            ports: new Set(
              Object.entries(ports).flatMap(([name, port]) => [
                name,
                port.servicePort ?? port.port,
              ]),
            ),
          },
        ]
      : [],
  ),
]);

/** Those that the cluster's own components offer, without what only flows name. */
export const ownServices = remembered((cluster: EvaluatedCluster): readonly KnownService[] =>
  servicesOf({
    ...cluster,
    applications: cluster.applications.map((application) => ({ ...application, flows: {} })),
  }),
);

function operatorServices(cluster: EvaluatedCluster): KnownService[] {
  return allOfKind(cluster, "Alertmanager", "Prometheus").map(({ resource, namespace }) => {
    const program = resource.kind.toLowerCase();
    const mesh = program === "alertmanager" ? ["mesh-tcp", "mesh-udp"] : [];
    return {
      name: `${program}-operated`,
      namespace,
      labels: { [`operated-${program}`]: "true" },
      ports: new Set([resource.spec?.portName ?? "web", ...mesh]),
    };
  });
}

/** The endpoints that components offer and that flows name. */
function declared({ applications }: EvaluatedCluster): EndpointsDefinition[] {
  const all = applications.flatMap(({ component, flows }) => [
    ...(component.endpoints ? [component.endpoints] : []),
    ...Object.values(flows).flatMap((flow) => {
      if (flow.direction === "to") return isEndpoint(flow.target) ? [flow.target.of] : [];
      return "component" in flow.source ? [flow.source, flow.port.of] : [flow.port.of];
    }),
  ]);
  return [...new Set(all)];
}
