import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import type { Container } from "../../model/pod-template.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/** The scheduler leaves a pod waiting whose port of the node another one has. */
export const hostPorts: ClusterCheck = {
  name: "host-ports",
  law: "No two DaemonSets for the same nodes listen on one port of the node.",
  run({ applications }) {
    const all = applications.flatMap(({ name: application, objects }) =>
      objects.flatMap((object) =>
        listeningOf(object).map((one) => ({ application, object, ...one })),
      ),
    );
    return all.flatMap(({ port, nodes, ...at }, index): ClusterFinding[] => {
      const first = all.slice(0, index).find((other) => {
        return other.port === port && other.nodes === nodes && other.object !== at.object;
      });
      if (!first) return [];
      const message = `listens on ${port} of the node, as DaemonSet "${first.object.metadata.name}" of "${first.application}" does`;
      return [{ ...at, message, hint: "give one of them another port" }];
    });
  },
};

interface Listening {
  readonly field: string;
  /** `9100/TCP` */
  readonly port: string;
  /** By which labels its nodes are chosen. */
  readonly nodes: string;
}

function listeningOf(object: KubernetesObject): Listening[] {
  const spec = ofKind(object, "DaemonSet")?.spec?.template.spec;
  if (!spec) return [];
  const nodes = JSON.stringify(Object.entries(spec.nodeSelector ?? {}).sort());
  return spec.containers.flatMap(({ ports = [] }, container) =>
    ports.flatMap((port, index) => {
      const number = numberOf(port, spec.hostNetwork);
      const field = `spec.template.spec.containers[${container}].ports[${index}]`;
      return number === undefined
        ? []
        : [{ field, nodes, port: `${number}/${port.protocol ?? "TCP"}` }];
    }),
  );
}

function numberOf(
  { hostPort, containerPort }: NonNullable<Container["ports"]>[number],
  hostNetwork: boolean | undefined,
): number | undefined {
  return hostNetwork === true ? containerPort : hostPort;
}
