import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Labels } from "../model/matches.ts";
import { ofKind } from "./of-kind.ts";
import { containersOf, podTemplate } from "./pod-template.ts";

/** The pods that one object makes. */
export interface Pods {
  readonly application: string;
  readonly object: KubernetesObject;
  readonly namespace: string;
  readonly labels: Labels;
  /** Names of their ports. */
  readonly ports: ReadonlySet<string>;
  /** Whether they stand on the network of their nodes. */
  readonly hostNetwork: boolean;
}

type Made = Pick<Pods, "labels" | "ports" | "hostNetwork">;

/** All pods that the tree has made on a cluster, those of the Prometheus operator too. */
export function podsOf({ applications }: EvaluatedCluster): Pods[] {
  return applications.flatMap(({ name: application, objects }) =>
    objects.flatMap((object): Pods[] => {
      const made = ownPods(object) ?? operatorPods(object);
      const namespace = object.metadata.namespace ?? "";
      return made ? [{ application, object, namespace, ...made }] : [];
    }),
  );
}

/** Those that are declared outside, by the names of their ports. */
export function outsidePods({
  applications,
}: EvaluatedCluster): Pick<Pods, "namespace" | "labels" | "ports">[] {
  return applications.flatMap(({ pods }) =>
    pods
      .filter(({ outside }) => outside)
      .map(({ namespace, labels, ports }) => ({
        ...{ namespace, labels },
        ports: new Set(Object.keys(ports)),
      })),
  );
}

function ownPods(object: KubernetesObject): Made | undefined {
  const found = podTemplate(object);
  if (!found) return undefined;
  const ports = containersOf(object).flatMap(({ container }) => container.ports ?? []);
  const names = ports.flatMap(({ name }) => name ?? []);
  const { metadata, spec } = found.template;
  const hostNetwork = spec?.hostNetwork ?? false;
  return { labels: metadata?.labels ?? {}, ports: new Set(names), hostNetwork };
}

/** Labels and ports as the operator's v0.93.1 sets them. */
function operatorPods(object: KubernetesObject): Made | undefined {
  const own = ofKind(object, "Alertmanager", "Prometheus");
  if (!own) return undefined;
  const program = own.kind.toLowerCase();
  const { name } = own.metadata;
  const mesh = program === "alertmanager" ? ["mesh-tcp", "mesh-udp"] : [];
  return {
    labels: {
      ...own.spec?.podMetadata?.labels,
      "app.kubernetes.io/instance": name,
      "app.kubernetes.io/managed-by": "prometheus-operator",
      "app.kubernetes.io/name": program,
      [program]: name,
    },
    ports: new Set([own.spec?.portName ?? "web", "reloader-web", ...mesh]),
    hostNetwork: own.spec?.hostNetwork ?? false,
  };
}

/** How many copies an object asks for; a DaemonSet, a Job and the like ask for none. */
export function replicasOf(object: KubernetesObject): number | undefined {
  const spec = ofKind(object, "Alertmanager", "Deployment", "Prometheus", "StatefulSet")?.spec;
  return spec && (spec.replicas ?? 1);
}
