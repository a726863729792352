import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { waitSettled } from "../applications.ts";
import { startDeliveredOperator } from "../operator.ts";
import type { World } from "../world.ts";

/** One `kubectl apply`, and every Application becomes Synced and Healthy on every cluster. */
export async function bootstrap({ hub, clusters, argo, checkout }: World): Promise<string> {
  const tree = join(checkout.folder, "generated");
  await hub.kubernetes.kubectl(["apply", `-f=${join(tree, "bootstrap")}`]);
  const count =
    (await applicationFiles(join(tree, "apps"))) +
    (await applicationFiles(join(tree, "bootstrap")));
  const seconds = 420;
  const [applications] = await Promise.all([
    waitSettled(hub.kubernetes, { namespace: argo.namespace, count, seconds }),
    // Later than the above, which can say why nothing is delivered.
    ...clusters.map((cluster) => startDeliveredOperator(cluster, seconds + 30)),
  ]);
  return `${applications.length} Applications Synced and Healthy on ${clusters.length} clusters`;
}

async function applicationFiles(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((name) => name.endsWith(".yaml") && !/(^|\/)appproject-/.test(name)).length;
}
