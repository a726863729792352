import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hardRefresh, listApplications, waitDelivered } from "../applications.ts";
import { generate, head } from "../checkout.ts";
import { deliver, otherCluster } from "../deliver.ts";
import { changedObjects, deliveredVersions } from "../delivered.ts";
import { purposeOn, waitPurpose, writePurpose } from "../purpose.ts";
import { seconds } from "../runner.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

const branch = "e2e-lagging";
const purpose = "Seen here, and there later";

/** A cluster with a revision of its own sees nothing of a push until that revision moves. */
export async function lag(world: World): Promise<string> {
  const { hub, argo, checkout } = world;
  const lagging = otherCluster(world);
  const onBoth = {
    ...world,
    checkout: { ...checkout, revisions: [...checkout.revisions, branch] },
  };
  const onBranch = { ...world, checkout: { ...checkout, revisions: [branch] } };
  const [before = ""] = checkout.revisions;
  await writeRevision(world, { cluster: lagging.name, revision: branch });
  await deliver(onBoth, `${lagging.name} follows ${branch}`);
  await waitFollows(world, { cluster: lagging.name, revision: branch });

  const versions = await deliveredVersions(world, lagging);
  const old = await purposeOn(lagging);
  await writePurpose(world, purpose);
  const start = Date.now();
  await deliver(world, "A purpose");
  await waitPurpose(hub, purpose);
  const synced = seconds(start);
  await hardRefresh(hub.kubernetes, argo.namespace);
  const changed = changedObjects(versions, await deliveredVersions(world, lagging));
  if (changed.length > 0 || (await purposeOn(lagging)) !== old) {
    throw new Error(`${lagging.name} changed before ${branch} moved: ${changed.join(", ")}`);
  }

  const moved = Date.now();
  await deliver(onBranch);
  await waitPurpose(lagging, purpose);
  const followed = seconds(moved);
  await writeRevision(world, { cluster: lagging.name, revision: before });
  await deliver(onBoth, `${lagging.name} follows ${before}`);
  await waitFollows(world, { cluster: lagging.name, revision: before });
  return (
    `a push is on ${hub.name} after ${synced}, nothing of it on ${lagging.name} until its ` +
    `revision moves, then after ${followed}`
  );
}

interface Follows {
  readonly cluster: string;
  readonly revision: string;
}

/** As a person would, in the cluster's file. */
async function writeRevision({ checkout }: World, { cluster, revision }: Follows): Promise<void> {
  const path = join(checkout.folder, "clusters", `${cluster}.ts`);
  const text = await readFile(path, "utf8");
  const changed = text.replace(/^ {2}revision: "[^"]*"/m, `  revision: "${revision}"`);
  if (changed === text) throw new Error(`clusters/${cluster}.ts: no revision to change`);
  await writeFile(path, changed);
  await generate(checkout);
}

async function waitFollows(world: World, { cluster, revision }: Follows): Promise<void> {
  const { hub, argo, repository } = world;
  const astray = async () =>
    (await listApplications(hub.kubernetes, argo.namespace))
      .filter(({ metadata }) => `${metadata.name}-`.startsWith(`${cluster}-`))
      .filter(({ spec }) => spec.source.repoURL === repository)
      .filter(({ spec }) => spec.source.targetRevision !== revision)
      .map(({ metadata }) => metadata.name);
  await waitFor(async () => ((await astray()).length === 0 ? true : undefined), {
    what: `every Application of ${cluster} follows ${revision}`,
    seconds: 120,
    explain: async () => `not yet: ${(await astray()).join(", ")}`,
  });
  await waitDelivered(hub.kubernetes, {
    ...{ namespace: argo.namespace, repository },
    revision: await head(world.checkout),
    seconds: 120,
  });
}
