import { waitDelivered } from "../applications.ts";
import { commit, head } from "../checkout.ts";
import { deliver } from "../deliver.ts";
import { git } from "../git.ts";
import { purposeOn, waitPurpose, writePurpose } from "../purpose.ts";
import { seconds } from "../runner.ts";
import type { World } from "../world.ts";

/**
 * Argo CD may lose a webhook that comes while it looks at the one before. Then it sees the push when what it
 * remembers of the branch ends, three minutes later.
 */
const untilItLooksAgain = 300;

const purposes = ["The first of two", "The second of two"] as const;

/** Of two pushes, the second while the first is on its way, the second is what stands in the end. */
export async function overlap(world: World): Promise<string> {
  const { hub, argo, clusters, checkout, repository } = world;
  const [first, second] = purposes;
  await writePurpose(world, first);
  await commit(checkout, first);
  await writePurpose(world, second);
  await commit(checkout, second);
  const last = await head(checkout);
  // Both are made by now, so that nothing but the pushes is between them.
  await git(checkout.folder, "reset", "--quiet", "--hard", "HEAD~1");
  await deliver(world);
  await git(checkout.folder, "merge", "--quiet", "--ff-only", last);
  const under = await Promise.all(clusters.map(purposeOn));
  if (under.every((one) => one === first)) {
    throw new Error("The first push was delivered before the second: they did not overlap");
  }
  const start = Date.now();
  await deliver(world);
  await Promise.all(clusters.map((cluster) => waitPurpose(cluster, second, untilItLooksAgain)));
  await waitDelivered(hub.kubernetes, {
    ...{ namespace: argo.namespace, repository },
    revision: last,
    seconds: 120,
  });
  return `the second push, right behind the first, is everywhere after ${seconds(start)}`;
}
