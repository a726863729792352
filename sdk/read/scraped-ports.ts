import { remembered } from "../basics/remembered.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { matches } from "../model/matches.ts";
import { allOfKind, type Placed } from "./all-of-kind.ts";
import { containersOf } from "../model/pod-template.ts";
import { type Pods, podsOf } from "./pods.ts";

/** One way from an endpoint of a monitor to a port of pods that the tree makes. */
export interface ScrapedPort {
  readonly application: string;
  /** The monitor. */
  readonly object: KubernetesObject;
  /** `spec.endpoints[0]` */
  readonly field: string;
  readonly pods: Pods;
  /** By name where it has one. */
  readonly port: string;
  /** Path and parameters of the URL. */
  readonly asked: string;
  /** Undefined where the pods are found without one. */
  readonly service?: string;
}

/** Every way from the monitors of a cluster to its pods, in the order of the monitors. */
export const scrapedPorts = remembered((cluster: EvaluatedCluster): ScrapedPort[] => {
  const pods = podsOf(cluster);
  const services = allOfKind(cluster, "Service");
  return [
    ...allOfKind(cluster, "ServiceMonitor").flatMap((monitor) =>
      byServices(monitor, { pods, services }),
    ),
    ...allOfKind(cluster, "PodMonitor").flatMap((monitor) => byPods(monitor, pods)),
  ];
});

type Monitor = Placed<"PodMonitor"> | Placed<"ServiceMonitor">;

interface Asked {
  readonly path?: string;
  readonly params?: object;
}

function wayOf({ application, object }: Monitor, field: string, { path, params }: Asked) {
  return { application, object, field, asked: JSON.stringify([path ?? "/metrics", params ?? {}]) };
}

function inScope({ resource: { spec }, namespace }: Monitor, other: string): boolean {
  const { any = false, matchNames = [namespace] } = spec.namespaceSelector ?? {};
  return any || matchNames.includes(other);
}

function byServices(
  monitor: Placed<"ServiceMonitor">,
  { pods, services }: { pods: readonly Pods[]; services: readonly Placed<"Service">[] },
): ScrapedPort[] {
  const { selector, endpoints } = monitor.resource.spec;
  const selected = services.filter(
    ({ namespace, object }) =>
      inScope(monitor, namespace) && matches(selector, object.metadata.labels ?? {}),
  );
  return endpoints.flatMap((endpoint, index) =>
    selected.flatMap(({ name, namespace, resource: { spec } }) =>
      (spec?.ports ?? [])
        .filter((port) => port.name === endpoint.port)
        .flatMap(({ port, targetPort = port }) =>
          pods
            .filter(
              (one) =>
                one.namespace === namespace &&
                matches({ matchLabels: spec?.selector ?? {} }, one.labels),
            )
            .map((one) => ({
              ...wayOf(monitor, `spec.endpoints[${index}]`, endpoint),
              ...{ pods: one, port: nameOf(targetPort, one), service: name },
            })),
        ),
    ),
  );
}

function byPods(monitor: Placed<"PodMonitor">, pods: readonly Pods[]): ScrapedPort[] {
  const { selector, podMetricsEndpoints = [] } = monitor.resource.spec;
  const selected = pods.filter(
    ({ namespace, labels }) => inScope(monitor, namespace) && matches(selector, labels),
  );
  return podMetricsEndpoints.flatMap((endpoint, index) =>
    selected
      .filter(({ ports }) => ports.has(endpoint.port ?? ""))
      .map((one) => ({
        ...wayOf(monitor, `spec.podMetricsEndpoints[${index}]`, endpoint),
        ...{ pods: one, port: endpoint.port ?? "" },
      })),
  );
}

/** A port's name, where a number stands for it. */
function nameOf(port: number | string, { object }: Pods): string {
  const found = containersOf(object)
    .flatMap(({ container }) => container.ports ?? [])
    .find(({ containerPort }) => containerPort === port);
  return found?.name ?? String(port);
}
