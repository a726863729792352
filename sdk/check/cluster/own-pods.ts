import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { matches } from "../../model/matches.ts";
import type { OwnPods } from "../../model/pods.ts";
import { type MadePort, operatorPorts } from "../../model/pods-made-by.ts";
import { protocolOf } from "../../model/port.ts";
import { type Pods, podsOf } from "../../read/pods.ts";
import { containersOf, podTemplate } from "../../model/pod-template.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

export const ownPods: ClusterCheck = {
  name: "own-pods",
  law: "An application makes the pods that it declares and no others: with their labels, ports and network.",
  bases: true,
  run(cluster) {
    const made = podsOf(cluster);
    return cluster.applications.flatMap((application): ClusterFinding[] => {
      const own = made.filter((pods) => pods.application === application.name);
      const declared = application.pods.filter(({ outside }) => !outside);
      return [
        ...own.flatMap((pods) =>
          undeclared(pods, declared).map((finding) => ({
            ...{ application: application.name, object: pods.object },
            ...finding,
          })),
        ),
        ...unmade(application, declared, own),
      ];
    });
  },
};

function unmade(
  { name: application, incomplete }: EvaluatedApplication,
  declared: readonly OwnPods[],
  made: readonly Pods[],
): ClusterFinding[] {
  // A workload with other labels is told where it stands.
  const isUndeclared = (pods: Pods) => !declared.some((own) => areThese(pods, own));
  if (incomplete || made.some(isUndeclared)) return [];
  return declared.flatMap((own) => {
    if (made.some((pods) => areThese(pods, own))) return [];
    const message = `declares the pods "${own.name}", which none of its objects makes`;
    return [
      { application, message, hint: `give a workload ${listOf(own.labels)}, or declare none` },
    ];
  });
}

function areThese(pods: Pods, own: OwnPods): boolean {
  return pods.namespace === own.namespace && matches({ matchLabels: own.labels }, pods.labels);
}

function undeclared(pods: Pods, declared: readonly OwnPods[]): ObjectFinding[] {
  const field = podTemplate(pods.object)?.field ?? "spec";
  const [own, ...others] = declared.filter((one) => areThese(pods, one));
  if (own === undefined) {
    const known = declared.map(({ labels }) => listOf(labels)).join("; or ");
    const hint = known ? `give them ${known}` : "declare its `ports`, or its `pods`";
    return [{ field, message: "makes pods that the component does not declare", hint }];
  }
  if (others.length > 0) {
    const names = [own, ...others].map(({ name }) => `"${name}"`).join(" and ");
    return [{ field, message: `makes pods that are ${names} at once`, hint: "tell them apart" }];
  }
  return [...networkFindings(pods, own, field), ...portFindings(pods, own, field)];
}

function networkFindings(pods: Pods, own: OwnPods, field: string): ObjectFinding[] {
  if (pods.hostNetwork === (own.network === "node")) return [];
  const is = pods.hostNetwork ? "stands on the node's network" : "has a network of its own";
  const message = `${is}, and "${own.name}" is declared as network: "${own.network}"`;
  return [{ field, message, hint: "policies and scrapes go by what is declared" }];
}

function portFindings({ object }: Pods, own: OwnPods, field: string): ObjectFinding[] {
  const wanted = Object.values(own.ports).map((port) =>
    formatPort({ ...port, containerPort: port.number, protocol: protocolOf(port) }),
  );
  const found = portsOf(object);
  const message = (port: string, what: string) => ({ field, message: `${port} ${what}` });
  return [
    ...wanted
      .filter((port) => !found.includes(port))
      .map((port) => message(port, `of "${own.name}" is declared, and no container has it`)),
    ...found
      .filter((port) => !wanted.includes(port))
      .map((port) => message(port, `is a container's port, and "${own.name}" declares none such`)),
  ];
}

/** Of a name that stands twice another law speaks. */
function portsOf(object: Pods["object"]): string[] {
  const ports = podTemplate(object)
    ? containersOf(object).flatMap(({ container }) => container.ports ?? [])
    : operatorPorts(object);
  return ports
    .filter(({ name }, index) => !name || ports.findIndex((port) => port.name === name) === index)
    .map(formatPort);
}

/** `http 8080/TCP`. */
function formatPort(port: MadePort): string {
  return `${port.name || "a port without a name:"} ${port.containerPort}/${port.protocol ?? "TCP"}`;
}

function listOf(labels: OwnPods["labels"]): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(", ");
}
