import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readObject } from "./api.ts";
import { generate } from "./checkout.ts";
import type { ControlPlane } from "./control-plane.ts";
import { waitFor } from "./wait.ts";
import type { World } from "./world.ts";

/** Changes one word that every cluster gets, and that touches nothing else: a namespace's description. */
export async function writePurpose({ checkout }: World, purpose: string): Promise<void> {
  const path = join(checkout.folder, "apps/namespaces.ts");
  const text = await readFile(path, "utf8");
  const changed = text.replace(/(name: "observability",[^}]*purpose: ")[^"]*/, `$1${purpose}`);
  if (changed === text)
    throw new Error("apps/namespaces.ts: no purpose of observability to change");
  await writeFile(path, changed);
  await generate(checkout);
}

/** What stands on a cluster. */
export async function purposeOn({ kubernetes }: ControlPlane): Promise<string | undefined> {
  const namespace = await readObject(kubernetes, "/api/v1/namespaces/observability");
  return namespace?.metadata.annotations?.["description"];
}

export async function waitPurpose(
  cluster: ControlPlane,
  purpose: string,
  seconds = 120,
): Promise<void> {
  await waitFor(async () => ((await purposeOn(cluster)) === purpose ? true : undefined), {
    what: `${cluster.name} has "${purpose}"`,
    seconds,
  });
}
