import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { wayToPods, type WayToPods } from "../judges/way-to-pods.ts";
import { runMetricsServer } from "../signals/metrics-server.ts";
import { startKwok } from "./kwok.ts";
import { applyPrerequisites } from "./prerequisites.ts";

/** One cluster: a whole control plane, with nodes and pods that kwok plays. */
export interface ControlPlane {
  readonly name: string;
  readonly kubernetes: Kubernetes;
  /** What runs beside the control plane; ended before it. */
  readonly daemons: Daemon[];
  /** Leads to metrics-server, the one program that the API server hands requests on to. */
  readonly way: WayToPods;
}

/**
 * Starts the control plane of a cluster, with the prerequisites that a real one brings.
 *
 * @param tree the checkout that will be delivered to it
 */
export async function startControlPlane(cluster: Cluster, tree: string): Promise<ControlPlane> {
  const folder = await mkdtemp(join(tmpdir(), "pods-"));
  const [port = 0] = await freePorts(1);
  const way = await wayToPods(folder, port);
  const kubernetes = await startKubernetes({ controllers: true, flags: way.flags });
  await applyPrerequisites(kubernetes, { cluster, tree });
  // After the CRDs: it looks up the kinds that it plays when it starts.
  const kwok = await startKwok(kubernetes, cluster);
  // No program runs in a pod that kwok plays, and without this one autoscalers would be Degraded.
  const metricsServer = runMetricsServer({ folder, port, kubeconfig: kubernetes.kubeconfig });
  return { name: cluster.name, kubernetes, daemons: [kwok, metricsServer], way };
}

export async function stopControlPlane({ kubernetes, daemons, way }: ControlPlane): Promise<void> {
  await Promise.all(daemons.map((daemon) => daemon.stop()));
  await kubernetes.stop();
  await way.stop();
}
