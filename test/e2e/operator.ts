import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import type { Kubernetes } from "../judges/kube-apiserver.ts";
import { type LiveObject, listObjects } from "./api.ts";
import type { ControlPlane } from "./control-plane.ts";
import { waitFor } from "./wait.ts";

interface Deployment extends LiveObject {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly serviceAccountName: string;
        readonly containers: readonly {
          readonly image: string;
          readonly args: readonly string[];
        }[];
      };
    };
  };
}

/**
 * Waits until the Deployment of prometheus-operator is delivered to a cluster, then runs the operator
 * in place of its pod: with the delivered flags and with no more rights than its ServiceAccount has.
 */
export async function startDeliveredOperator(
  { name, kubernetes, daemons }: ControlPlane,
  seconds: number,
): Promise<void> {
  const what = `${name}: the Deployment of prometheus-operator is delivered`;
  const deployment = await waitFor(() => findDeployment(kubernetes), { what, seconds });
  const [port = 0] = await freePorts(1);
  const args = deployment.spec.template.spec.containers.find(isOperator)?.args ?? [];
  const log = join(kubernetes.folder, "prometheus-operator.log");
  const daemon = startDaemon(
    requireJudge("prometheus-operator"),
    // The port of a pod is its own; here all share one machine.
    [...args, `--web.listen-address=127.0.0.1:${port}`],
    { log, env: { KUBECONFIG: await serviceAccountKubeconfig(kubernetes, deployment) } },
  );
  daemons.push(daemon);
  await waitReady(daemon, async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).ok);
}

async function findDeployment(kubernetes: Kubernetes): Promise<Deployment | undefined> {
  const deployments = await listObjects<Deployment>(kubernetes, "/apis/apps/v1/deployments");
  return deployments.find(({ spec }) => spec.template.spec.containers.some(isOperator));
}

function isOperator({ image }: { readonly image: string }): boolean {
  return image.includes("/prometheus-operator:");
}

async function serviceAccountKubeconfig(
  kubernetes: Kubernetes,
  { metadata, spec }: Deployment,
): Promise<string> {
  const account = spec.template.spec.serviceAccountName;
  const { stdout } = await kubernetes.kubectl([
    ...["create", "token", account, `--namespace=${metadata.namespace}`],
  ]);
  const path = join(kubernetes.folder, `kubeconfig-${account}`);
  const cluster = {
    server: kubernetes.url,
    "certificate-authority-data": Buffer.from(kubernetes.ca).toString("base64"),
  };
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: account, cluster }],
    users: [{ name: account, user: { token: stdout.trim() } }],
    contexts: [{ name: account, context: { cluster: account, user: account } }],
    "current-context": account,
  };
  await writeFile(path, JSON.stringify(config), { mode: 0o600 });
  return path;
}
