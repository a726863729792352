import { hardRefresh } from "../applications.ts";
import { deliver } from "../deliver.ts";
import { purposeOn, waitPurpose, writePurpose } from "../purpose.ts";
import { seconds } from "../runner.ts";
import { sleep } from "../wait.ts";
import type { World } from "../world.ts";

const purpose = "Rendered by the second repo-server";

/** A repo-server that dies in the middle of a sync delays it, and loses nothing. */
export async function repoServer(world: World): Promise<string> {
  const { hub, argo, clusters } = world;
  await writePurpose(world, purpose);
  await deliver(world, "A purpose");
  const restart = await argo.interruptRepoServer();
  // Long enough for Argo CD to meet the closed door.
  await sleep(5000);
  const early = await Promise.all(clusters.map(purposeOn));
  if (early.every((one) => one === purpose)) {
    throw new Error("The push was delivered before the repo-server died: nothing was tried");
  }
  await restart();
  const start = Date.now();
  // What the webhook said went down with it. Argo CD asks again every few minutes, or when a person does.
  await hardRefresh(hub.kubernetes, argo.namespace);
  await Promise.all(clusters.map((cluster) => waitPurpose(cluster, purpose)));
  return `killed after a push; delivered ${seconds(start)} after its restart and a refresh`;
}
