import {
  type Application,
  describe,
  hardRefresh,
  isSettled,
  listApplications,
} from "../applications.ts";
import { sleep } from "../wait.ts";
import type { World } from "../world.ts";

/** On a second look nothing is OutOfSync, and nothing was synced again to make it so. */
export async function settled({ hub, argo }: World): Promise<string> {
  const before = syncs(await listApplications(hub.kubernetes, argo.namespace));
  await hardRefresh(hub.kubernetes, argo.namespace);
  // Healing starts at once where something drifts; what fights it needs a moment to do so.
  await sleep(5000);
  await hardRefresh(hub.kubernetes, argo.namespace);
  const applications = await listApplications(hub.kubernetes, argo.namespace);
  const after = syncs(applications);
  const drifted = applications.filter(
    (one) => !isSettled(one) || before.get(one.metadata.name) !== after.get(one.metadata.name),
  );
  if (drifted.length > 0) {
    const list = drifted.map((one) => `${describe(one)}\n    ${lastSynced(one)}`).join("\n");
    throw new Error(`Not settled: OutOfSync, or synced once more without a push:\n${list}`);
  }
  return `${applications.length} Applications, none OutOfSync on a second look`;
}

function syncs(applications: readonly Application[]): Map<string, string | undefined> {
  return new Map(
    applications.map(({ metadata, status }) => [metadata.name, status?.operationState?.finishedAt]),
  );
}

/** Where something was healed, only that was synced. */
function lastSynced({ status }: Application): string {
  const resources = status?.operationState?.syncResult?.resources ?? [];
  return `synced last: ${resources.map(({ kind, name }) => `${kind} ${name}`).join(", ")}`;
}
