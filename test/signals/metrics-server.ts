import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { flags } from "../../base/metrics-server/workload.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { type Kubernetes, kubeconfigText } from "../judges/kube-apiserver.ts";
import { askItself } from "../judges/metrics-server.ts";

/** Starts metrics-server on loopback with the flags of the cluster's, and for what a pod finds by itself a kubeconfig. */
export function runMetricsServer({
  folder,
  port,
  kubeconfig,
}: {
  /** Gets its log and its certificate. */
  readonly folder: string;
  readonly port: number;
  readonly kubeconfig: string;
}): Daemon {
  const here = [
    "--bind-address=127.0.0.1",
    ...["kubeconfig", "authentication-kubeconfig", "authorization-kubeconfig"].map(
      (flag) => `--${flag}=${kubeconfig}`,
    ),
  ];
  const certificates = join(folder, "metrics-server");
  const args = [...flags({ port, certificates, verifyKubelets: true }), ...here];
  const log = join(folder, "metrics-server.log");
  return startDaemon(requireJudge("metrics-server"), args, { log });
}

/** The same with no other rights than its account has on the cluster; it has asked the kubelets when this returns. */
export async function metricsServerHere(
  kubernetes: Kubernetes,
  { folder, port, namespace }: { folder: string; port: number; namespace: string },
): Promise<Daemon> {
  const { stdout } = await kubernetes.kubectl([
    ...["create", "token", "metrics-server", `--namespace=${namespace}`],
  ]);
  const kubeconfig = join(folder, "metrics-server.kubeconfig");
  const { url, ca } = kubernetes;
  writeFileSync(kubeconfig, kubeconfigText(url, ca, stdout.trim()), { mode: 0o600 });
  const daemon = runMetricsServer({ folder, port, kubeconfig });
  await waitReady(daemon, async () => (await askItself(port, "/readyz")).status === 200);
  return daemon;
}
