import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Application, waitSettled } from "../applications.ts";
import { listObjects, type LiveObject } from "../api.ts";
import type { ControlPlane } from "../control-plane.ts";
import { startDeliveredOperator } from "../operator.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

const wave = "argocd.argoproj.io/sync-wave";

/** One `kubectl apply`, and phase by phase every Application becomes Synced and Healthy on every cluster. */
export async function bootstrap({ hub, clusters, argo, checkout }: World): Promise<string> {
  const tree = join(checkout.folder, "generated");
  await hub.kubernetes.kubectl(["apply", `-f=${join(tree, "bootstrap")}`]);
  const count =
    (await applicationFiles(join(tree, "apps"))) +
    (await applicationFiles(join(tree, "bootstrap")));
  const seconds = 1200;
  const [applications] = await Promise.all([
    waitSettled(hub.kubernetes, { namespace: argo.namespace, count, seconds }),
    // Later than the above, which can say why nothing is delivered.
    ...clusters.map((cluster) => startDeliveredOperator(cluster, seconds + 30)),
  ]);
  checkOrder(applications);
  await Promise.all(clusters.map(waitAutoscaled));
  await waitSettled(hub.kubernetes, { namespace: argo.namespace, count, seconds: 180 });
  return `${applications.length} Applications Synced and Healthy on ${clusters.length} clusters`;
}

interface Autoscaler extends LiveObject {
  readonly status?: { readonly conditions?: readonly { type: string; status: string }[] };
}

/** Until metrics-server has looked at new pods twice, an autoscaler of theirs is unwell. */
async function waitAutoscaled({ name, kubernetes }: ControlPlane): Promise<void> {
  const path = "/apis/autoscaling/v2/horizontalpodautoscalers";
  const isActive = ({ status }: Autoscaler) =>
    status?.conditions?.some(({ type, status: is }) => type === "ScalingActive" && is === "True");
  const areActive = async () =>
    (await listObjects<Autoscaler>(kubernetes, path)).every(isActive) || undefined;
  await waitFor(areActive, { what: `autoscalers of ${name} go by metrics`, seconds: 180 });
}

async function applicationFiles(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((name) => name.endsWith(".yaml") && !/(^|\/)appproject-/.test(name)).length;
}

/** Each Application appears only when all of the phases before it, on its cluster, are delivered. */
function checkOrder(applications: readonly Application[]): void {
  const early = applications.flatMap((later) =>
    applications
      .filter((earlier) => isBefore(earlier, later))
      .filter(({ status }) => later.metadata.creationTimestamp < deployedAt(status))
      .map((earlier) => `${later.metadata.name} before ${earlier.metadata.name}`),
  );
  if (early.length > 0) throw new Error(`Delivered out of order: ${early.join(", ")}`);
}

function isBefore(earlier: Application, later: Application): boolean {
  const phase = ({ metadata }: Application) => Number(metadata.annotations?.[wave]);
  return (
    earlier.spec.destination.name === later.spec.destination.name && phase(earlier) < phase(later)
  );
}

function deployedAt(status: Application["status"]): string {
  return status?.history?.[0]?.deployedAt ?? "never";
}
