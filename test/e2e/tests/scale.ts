import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type LiveObject, readObject } from "../api.ts";
import { generate } from "../checkout.ts";
import type { ControlPlane } from "../control-plane.ts";
import { deliver, otherCluster } from "../deliver.ts";
import { changedObjects, deliveredVersions } from "../delivered.ts";
import { git } from "../git.ts";
import { seconds } from "../runner.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

const statefulSet = "/apis/apps/v1/namespaces/observability/statefulsets/alertmanager-alertmanager";
const more = 3;

/** One cluster's Alertmanager gets another replica, by a word in that cluster's file; the other sees nothing. */
export async function scale(world: World): Promise<string> {
  const { hub, checkout } = world;
  const cluster = otherCluster(world);
  const before = await replicas(cluster);
  const versions = await deliveredVersions(world, hub);
  await writeReplicas(world, cluster.name);
  await generate(checkout);
  const start = Date.now();
  await deliver(world, `${more} Alertmanagers on ${cluster.name}`);
  await waitReplicas(cluster, more);
  const scaled = seconds(start);
  const changed = changedObjects(versions, await deliveredVersions(world, hub));
  if (changed.length > 0) throw new Error(`${hub.name} changed: ${changed.join(", ")}`);
  await git(checkout.folder, "revert", "--no-edit", "HEAD");
  await deliver(world);
  await waitReplicas(cluster, before ?? NaN);
  return `${cluster.name}: a StatefulSet of ${more} replicas instead of ${before} ${scaled} after the push; ${hub.name} untouched`;
}

async function writeReplicas({ checkout }: World, cluster: string): Promise<void> {
  const path = join(checkout.folder, "clusters", `${cluster}.ts`);
  const text = await readFile(path, "utf8");
  const choices = "alertmanager: {";
  if (!text.includes(choices)) throw new Error(`clusters/${cluster}.ts: no ${choices} to add to`);
  await writeFile(path, text.replace(choices, `${choices} replicas: ${more},`));
}

/** Of the StatefulSet that the operator makes of the Alertmanager object. */
async function replicas({ kubernetes }: ControlPlane): Promise<number | undefined> {
  const found = (await readObject(kubernetes, statefulSet)) as
    (LiveObject & { readonly spec: { readonly replicas: number } }) | undefined;
  return found?.spec.replicas;
}

async function waitReplicas(cluster: ControlPlane, expected: number): Promise<void> {
  await waitFor(async () => ((await replicas(cluster)) === expected ? true : undefined), {
    what: `${cluster.name}: ${statefulSet} has ${expected} replicas`,
    seconds: 120,
  });
}
