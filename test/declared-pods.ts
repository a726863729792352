import type { EvaluatedCluster } from "../sdk/evaluate/evaluated.ts";
import type { KubernetesObject } from "../sdk/model/kubernetes-object.ts";
import type { PodsDefinition, PodsDefinitions } from "../sdk/model/pods.ts";
import type { Port } from "../sdk/model/port.ts";
import { type Pods, podsOf } from "../sdk/read/pods.ts";
import { operatorPorts } from "../sdk/model/pods-made-by.ts";
import { containersOf } from "../sdk/model/pod-template.ts";

/** The pods of workloads as a component declares them, so that tests of other laws need not repeat each port. */
export function declaredPods(objects: readonly unknown[]): PodsDefinitions {
  const applications = [{ name: "", objects: objects.filter(isWorkload) }];
  const made = podsOf({ applications } as unknown as EvaluatedCluster);
  // Workloads that make pods alike are one group, and pods without labels nobody can declare.
  const labelled = made.filter(({ labels }) => Object.keys(labels).length > 0);
  return Object.fromEntries(
    labelled.map((pods) => [JSON.stringify(pods.labels), definitionOf(pods)]),
  );
}

/** Of any other object, however broken, nothing is read. */
function isWorkload(object: unknown): object is KubernetesObject {
  const { kind, spec } = (object ?? {}) as { kind?: unknown; spec?: Templated };
  const isOperators = kind === "Alertmanager" || kind === "Prometheus";
  const template = spec?.jobTemplate?.spec?.template ?? spec?.template;
  return spec !== undefined && (isOperators || Array.isArray(template?.spec?.containers));
}

/** The spec of what makes pods, if it is one. */
interface Templated {
  readonly template?: { readonly spec?: { readonly containers?: unknown } };
  readonly jobTemplate?: { readonly spec?: Templated };
}

function definitionOf({ object, labels, hostNetwork }: Pods): PodsDefinition {
  const ofContainers = containersOf(object).flatMap(({ container }) => container.ports ?? []);
  const own = [...ofContainers, ...operatorPorts(object)];
  const named = own.map(({ name = "", containerPort, protocol }): [string, Port] => [
    name,
    { number: containerPort, speaks: protocol === "UDP" ? "udp" : "tcp" },
  ]);
  return {
    labels: () => labels,
    // Of a name that stands twice the first counts.
    ports: Object.fromEntries(named.toReversed()),
    ...(hostNetwork && { network: "node" }),
  };
}
