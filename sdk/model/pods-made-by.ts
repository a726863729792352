import type { KubernetesObject } from "./kubernetes-object.ts";
import type { Labels } from "./matches.ts";
import { ofKind } from "./of-kind.ts";
import { containersOf, podTemplate } from "./pod-template.ts";

/** What is known of the pods that an object makes. */
export interface MadePods {
  readonly labels: Labels;
  /** Names of their ports. */
  readonly ports: ReadonlySet<string>;
  /** Whether they stand on the network of their nodes. */
  readonly hostNetwork: boolean;
}

/** The pods of a workload, or of an object that the Prometheus operator makes pods of. */
export function podsMadeBy(object: KubernetesObject): MadePods | undefined {
  return ownPods(object) ?? operatorPods(object);
}

function ownPods(object: KubernetesObject): MadePods | undefined {
  const found = podTemplate(object);
  if (!found) return undefined;
  const ports = containersOf(object).flatMap(({ container }) => container.ports ?? []);
  const names = ports.flatMap(({ name }) => name ?? []);
  const { metadata, spec } = found.template;
  const hostNetwork = spec?.hostNetwork ?? false;
  return { labels: metadata?.labels ?? {}, ports: new Set(names), hostNetwork };
}

/** A container's port, with all that is left out where it is the usual one. */
export interface MadePort {
  readonly name?: string;
  readonly containerPort: number;
  readonly protocol?: string;
}

/** The ports of the pods that an object of the Prometheus operator makes, as v0.93.1 fixes them. */
export function operatorPorts(object: KubernetesObject): readonly MadePort[] {
  const own = ofKind(object, "Alertmanager", "Prometheus");
  if (!own) return [];
  const isAlertmanager = own.kind === "Alertmanager";
  const web = { name: own.spec?.portName ?? "web", containerPort: isAlertmanager ? 9093 : 9090 };
  const mesh = [
    { name: "mesh-tcp", containerPort: 9094 },
    { name: "mesh-udp", containerPort: 9094, protocol: "UDP" },
  ];
  return [web, { name: "reloader-web", containerPort: 8080 }, ...(isAlertmanager ? mesh : [])];
}

/** Labels as the operator's v0.93.1 sets them. */
function operatorPods(object: KubernetesObject): MadePods | undefined {
  const own = ofKind(object, "Alertmanager", "Prometheus");
  if (!own) return undefined;
  const program = own.kind.toLowerCase();
  const { name } = own.metadata;
  return {
    labels: {
      ...own.spec?.podMetadata?.labels,
      "app.kubernetes.io/instance": name,
      "app.kubernetes.io/managed-by": "prometheus-operator",
      "app.kubernetes.io/name": program,
      [program]: name,
    },
    ports: new Set(operatorPorts(object).flatMap(({ name }) => name ?? [])),
    hostNetwork: own.spec?.hostNetwork ?? false,
  };
}
