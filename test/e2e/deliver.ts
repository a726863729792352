import { NotInFleet } from "../not-in-fleet.ts";
import { commit, push } from "./checkout.ts";
import { sendPushWebhook } from "./webhook.ts";
import type { ControlPlane } from "./control-plane.ts";
import type { World } from "./world.ts";

/** Commits what was changed, if a message is given, pushes, and tells Argo CD. */
export async function deliver(world: World, message?: string): Promise<void> {
  if (message !== undefined) await commit(world.checkout, message);
  await push(world.checkout);
  await sendPushWebhook(world);
}

/** A cluster on which Argo CD does not run itself. */
export function otherCluster({ clusters, hub }: World): ControlPlane {
  const other = clusters.find((cluster) => cluster !== hub);
  if (other) return other;
  throw new NotInFleet("a second cluster");
}
