import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import type { OwnPort } from "../../sdk/index.ts";
import { objectsOf } from "../base/evaluated.ts";
import { type Kubernetes, kubeconfigText } from "../judges/kube-apiserver.ts";

interface Around {
  readonly agents: EvaluatedApplication;
  /** What they scrape. */
  readonly port: OwnPort;
  /** Ports of this machine by the nodes that have a pod there. */
  readonly at: ReadonlyMap<string, number>;
  readonly folder: string;
}

/**
 * Tells an API server of a pod on each node whose named port is one of this machine, and of the agents' rights.
 *
 * @returns the kubeconfig by which they ask: as their ServiceAccount, with the rights of the tree alone
 */
export async function runPods(kubernetes: Kubernetes, around: Around): Promise<string> {
  const { agents, port, at, folder } = around;
  const { namespace } = port.of;
  const home = agents.namespace.name;
  const kubectl = async (args: readonly string[], items?: readonly object[]) => {
    const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
    const result = await kubernetes.kubectl(args, items ? { input } : {});
    expect(result).toMatchObject({ code: 0 });
    return result.stdout;
  };
  const apply = ["apply", "--server-side", "-f=-"];
  const named = (name: string) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } });
  await kubectl(apply, [namespace, home].map(named));
  await kubectl(apply, [
    ...objectsOf(agents, "ServiceAccount"),
    ...objectsOf(agents, "Role"),
    ...objectsOf(agents, "RoleBinding"),
    ...[...at].map(([node, number]) => podOn(node, port, number)),
  ]);
  const status = { phase: "Running", podIP: "127.0.0.1", podIPs: [{ ip: "127.0.0.1" }] };
  const patch = ["--subresource=status", "--type=merge", `--patch=${JSON.stringify({ status })}`];
  for (const node of at.keys()) {
    await kubectl(["patch", "pod", `pod-${node}`, `--namespace=${namespace}`, ...patch]);
  }
  const token = await kubectl(["create", "token", agents.name, `--namespace=${home}`]);
  const file = join(folder, "kubeconfig");
  writeFileSync(file, kubeconfigText(kubernetes.url, kubernetes.ca, token.trim()), { mode: 0o600 });
  return file;
}

function podOn(node: string, { name, of: { namespace, labels } }: OwnPort, number: number): object {
  const ports = [
    { name, containerPort: number },
    { name: "other", containerPort: 1 },
  ];
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: `pod-${node}`, namespace, labels },
    spec: {
      nodeName: node,
      containers: [{ name: "exporter", image: "example.com/exporter:1", ports }],
    },
  };
}
