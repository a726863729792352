import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type LiveObject, readObject } from "../api.ts";
import { describe, findApplication } from "../applications.ts";
import { commit, generate, push } from "../checkout.ts";
import { writePurpose } from "../purpose.ts";
import { seconds } from "../runner.ts";
import { waitFor } from "../wait.ts";
import { sendPushWebhook } from "../webhook.ts";
import type { World } from "../world.ts";

interface PriorityClass extends LiveObject {
  readonly value: number;
  readonly description?: string;
}

const foundation = "base/foundation/foundation.ts";
const fleet = "clusters/index.ts";
const declaration =
  'migrations: [migrate("*/foundation/PriorityClass//observability", "outranks all", "2100-01-01")],';

/**
 * What Kubernetes does not let anybody change is refused, until a migration lets Argo CD replace the object.
 * Once the line is out again, two syncs later, Argo CD changes the object like any other.
 */
export async function migration(world: World): Promise<string> {
  const { uid } = await priorityClass(world);
  await edit(world, foundation, "value: 1_000_000", "value: 2_000_000");
  await deliver(world, "Monitoring outranks all");
  await waitUntil(world, "is refused", async () => /immutable|may not be/.test(await told(world)));

  const start = Date.now();
  await edit(world, fleet, "waivers: [", `${declaration} waivers: [`);
  await edit(world, fleet, "runbooks,", "migrate, runbooks,");
  await deliver(world, "The PriorityClass is replaced");
  const isReplaced = ({ metadata, value }: PriorityClass) =>
    metadata.uid !== uid && value === 2_000_000;
  await waitClass(world, "is replaced", isReplaced);
  const time = seconds(start);

  await edit(world, fleet, `${declaration} `, "");
  await edit(world, fleet, "migrate, runbooks,", "runbooks,");
  await deliverPurpose(world, "The line is out");
  await waitClass(world, "is replaced for the last time", (now) => !isMarked(now));
  await deliverPurpose(world, "Any change");
  await waitClass(world, "is Argo CD's to apply", isApplied);
  const kept = await priorityClass(world);

  await edit(world, foundation, /\n *description: "Monitoring outlives.*",/, "");
  await deliver(world, "No description");
  await waitClass(world, "has no description", ({ description }) => description === undefined);
  const { metadata } = await priorityClass(world);
  if (metadata.uid !== kept.metadata.uid) throw new Error("replaced although no migration says so");
  return `refused, then replaced ${time} after the push that declares it; changed as usual afterwards`;
}

function isMarked({ metadata }: LiveObject): boolean {
  return metadata.annotations?.["argocd.argoproj.io/sync-options"] !== undefined;
}

/** Whether nobody owns a field by an update, so that what the tree leaves out goes. */
function isApplied({ metadata }: LiveObject): boolean {
  const owners = (metadata["managedFields"] ?? []) as readonly { readonly operation: string }[];
  return owners.every(({ operation }) => operation === "Apply");
}

async function priorityClass({ hub }: World): Promise<PriorityClass> {
  const path = "/apis/scheduling.k8s.io/v1/priorityclasses/observability";
  const found = await readObject<PriorityClass>(hub.kubernetes, path);
  if (!found) throw new Error(`${hub.name} has no PriorityClass observability`);
  return found;
}

function application({ hub, argo }: World) {
  const place = { namespace: argo.namespace, name: `${hub.name}-foundation` };
  return findApplication(hub.kubernetes, place);
}

/** All that Argo CD says of the running or last sync. */
async function told(world: World): Promise<string> {
  return JSON.stringify((await application(world)).status?.operationState ?? "");
}

async function edit(
  { checkout }: World,
  path: string,
  ...[from, to]: readonly [from: string | RegExp, to: string]
): Promise<void> {
  const file = join(checkout.folder, path);
  const text = await readFile(file, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${path}: no ${String(from)} to change`);
  await writeFile(file, changed);
}

async function deliverPurpose(world: World, purpose: string): Promise<void> {
  await writePurpose(world, purpose);
  await deliver(world, purpose);
}

async function deliver(world: World, message: string): Promise<void> {
  await generate(world.checkout);
  await commit(world.checkout, message);
  await push(world.checkout);
  await sendPushWebhook(world);
}

function waitClass(
  world: World,
  what: string,
  holds: (now: PriorityClass) => boolean,
): Promise<void> {
  // While it is replaced there is a moment without it.
  return waitUntil(world, what, async () => {
    const now = await priorityClass(world).catch(() => undefined);
    return now !== undefined && holds(now);
  });
}

async function waitUntil(world: World, what: string, holds: () => Promise<boolean>): Promise<void> {
  await waitFor(async () => ((await holds()) ? true : undefined), {
    what: `the PriorityClass ${what}`,
    seconds: 120,
    explain: async () => describe(await application(world)),
  });
}
