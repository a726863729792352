import type { Cluster } from "../../sdk/model/cluster.ts";
import type { Daemon } from "../judges/daemon.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { startKwok } from "./kwok.ts";
import { applyPrerequisites } from "./prerequisites.ts";

/** One cluster: a whole control plane, with nodes and pods that kwok plays. */
export interface ControlPlane {
  readonly name: string;
  readonly kubernetes: Kubernetes;
  /** What runs beside the control plane; ended before it. */
  readonly daemons: Daemon[];
}

/**
 * Starts the control plane of a cluster, with the prerequisites that a real one brings.
 *
 * @param tree the checkout that will be delivered to it
 */
export async function startControlPlane(cluster: Cluster, tree: string): Promise<ControlPlane> {
  const kubernetes = await startKubernetes({ controllers: true });
  await applyPrerequisites(kubernetes, { cluster, tree });
  // After the CRDs: it looks up the kinds that it plays when it starts.
  const kwok = await startKwok(kubernetes, cluster);
  return { name: cluster.name, kubernetes, daemons: [kwok] };
}

export async function stopControlPlane({ kubernetes, daemons }: ControlPlane): Promise<void> {
  await Promise.all(daemons.map((daemon) => daemon.stop()));
  await kubernetes.stop();
}
