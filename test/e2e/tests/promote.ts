import { fleet } from "../../../clusters/index.ts";
import { run } from "../../judges/run.ts";
import { NotInFleet } from "../../not-in-fleet.ts";
import { readObject } from "../api.ts";
import { hardRefresh } from "../applications.ts";
import { deliver } from "../deliver.ts";
import { changedObjects, deliveredVersions } from "../delivered.ts";
import { git } from "../git.ts";
import { writeOverlay } from "../overlay.ts";
import { purposeOn, waitPurpose, writePurpose } from "../purpose.ts";
import { seconds } from "../runner.ts";
import { waitFor } from "../wait.ts";
import { sendPushWebhook } from "../webhook.ts";
import type { World } from "../world.ts";

const purpose = "Seen here, and there once it is promoted";

/** Of a kind that no application has had: its project, which is the hub's, must permit it ahead of the hub. */
const spare = "/apis/scheduling.k8s.io/v1/priorityclasses/spare";

/** A cluster that follows a branch of its own sees nothing of a push to main until it is promoted. */
export async function promote(world: World): Promise<string> {
  const { clusters, hub, argo, checkout } = world;
  const staged = fleet.clusters.find(({ revision }) => revision !== "main");
  const first = fleet.clusters.find(({ revision }) => revision === "main");
  const there = clusters.find(({ name }) => name === staged?.name);
  const here = clusters.find(({ name }) => name === first?.name);
  if (!staged || !there || !here)
    throw new NotInFleet("one cluster that follows main, and one that does not");

  const versions = await deliveredVersions(world, there);
  const old = await purposeOn(there);
  const overlay = { component: "kubernetes", name: "spareClass", source: spareSource };
  await writeOverlay(world, { cluster: here.name, ...overlay });
  await writePurpose(world, purpose);
  const start = Date.now();
  await deliver({ ...world, checkout: { ...checkout, revisions: ["main"] } }, "A purpose");
  await waitPurpose(here, purpose);
  const synced = seconds(start);
  await waitFor(async () => (await readObject(here.kubernetes, spare)) && true, {
    what: `${here.name} has ${spare}`,
    seconds: 120,
  });
  await hardRefresh(hub.kubernetes, argo.namespace);
  const changed = changedObjects(versions, await deliveredVersions(world, there));
  if (changed.length > 0 || (await purposeOn(there)) !== old) {
    throw new Error(`${there.name} changed before it was promoted: ${changed.join(", ")}`);
  }

  const moved = Date.now();
  const shown = await promoteTo(world, staged.name);
  // As its host would for any push.
  await sendPushWebhook({ ...world, checkout: { ...checkout, revisions: [staged.revision] } });
  await waitPurpose(there, purpose);
  const promoted = seconds(moved);
  await git(checkout.folder, "revert", "--no-edit", "HEAD");
  await deliver(world);
  await waitPurpose(there, old ?? "");
  return (
    `a push to main is on ${here.name} after ${synced}, nothing of it on ${there.name} until it is ` +
    `promoted, then after ${promoted}; ${shown}`
  );
}

const spareSource = `import { kubernetes } from "../../base/kubernetes/kubernetes.ts";
import { overlay } from "../../sdk/index.ts";

export const spareClass = overlay(kubernetes, {
  objects: (objects) => [
    ...objects,
    {
      apiVersion: "scheduling.k8s.io/v1",
      kind: "PriorityClass",
      metadata: { name: "spare" },
      value: 1,
    },
  ],
});
`;

/** As a person would; returns what it says of the change. */
async function promoteTo({ checkout }: World, cluster: string): Promise<string> {
  const args = ["sdk/start.mjs", "sdk/commands/promote.ts", cluster];
  const { stdout } = await run(process.execPath, args, { cwd: checkout.folder });
  if (!stdout.includes(`+    description: ${purpose}`)) {
    throw new Error(`npm run promote does not show what changes:\n${stdout}`);
  }
  return /^\d+ object\(s\) of .* change$/m.exec(stdout)?.[0] ?? "";
}
