import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Labels } from "../model/matches.ts";
import { allOfKind } from "./all-of-kind.ts";
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
  ...outsideServices(cluster),
]);

/** Those before pods that the tree has made, without those that are declared outside. */
export const ownServices = remembered((cluster: EvaluatedCluster): readonly KnownService[] =>
  servicesOf({
    ...cluster,
    applications: cluster.applications.map((application) => ({ ...application, pods: [] })),
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

/** The Services before pods that the tree does not run, as components declare them. */
function outsideServices({ applications }: EvaluatedCluster): KnownService[] {
  return applications.flatMap(({ pods }) =>
    pods
      .filter(({ outside }) => outside)
      .map(({ service, namespace, serviceLabels, ports }) => ({
        name: service,
        namespace,
        labels: serviceLabels,
        ports: new Set(
          Object.values(ports).flatMap(({ name, number, servicePort }) => [
            name,
            servicePort ?? number,
          ]),
        ),
      })),
  );
}
