import { git } from "../git.ts";
import { threshold } from "../threshold.ts";
import type { World } from "../world.ts";
import { deliver } from "./push.ts";

/** `git revert` of the push brings back what was there before, as it was. */
export async function revert(world: World): Promise<string> {
  const { folder } = world.checkout;
  await git(folder, "revert", "--no-edit", "HEAD");
  return deliver(world, { from: threshold.after, to: threshold.before });
}
