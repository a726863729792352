import { container, linux, namespace, serviceAccount } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";
import { around, running } from "./running.ts";

/** A program of every node. */
function ofEveryNode(name: string, hostPort: number): object {
  const labels = { "app.kubernetes.io/name": name };
  const ports = [{ name: "metrics", containerPort: 9100, hostPort }];
  return {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { ...linux, serviceAccountName: "web", containers: [container({ ports })] },
      },
    },
  };
}

const beside = (hostPort: number): World => ({ objects: [ofEveryNode("second", hostPort)] });

const listening = (...ports: readonly (readonly [name: string, containerPort: number])[]) =>
  running({ ports: ports.map(([name, containerPort]) => ({ name, containerPort })) });

/** The laws about ports of pods and of nodes. */
export const portExamples: readonly LawExample[] = [
  {
    law: "host-ports",
    title: "one port of the nodes for two programs",
    around: { objects: [serviceAccount("web"), ofEveryNode("first", 9100)] },
    wrong: beside(9100),
    says: 'listens on 9100/TCP of the node, as DaemonSet "first" of "example" does (give one of them another port)',
    right: beside(9110),
  },
  {
    law: "ports",
    title: "one port's name for two ports",
    around,
    wrong: listening(["http", 8080], ["http", 8081]),
    says: '"http" stands twice in this pod',
    right: listening(["http", 8080], ["metrics", 8081]),
  },
  {
    law: "ports",
    title: "one number for two ports",
    around,
    wrong: listening(["http", 8080], ["metrics", 8080]),
    says: '"8080/TCP" stands twice in this pod',
    right: listening(["http", 8080], ["metrics", 8081]),
  },
];
