import type { Kubernetes } from "../../judges/kube-apiserver.ts";
import { listApplications, type Application, isSettled, describe } from "../applications.ts";
import { commit, generate, head, push as pushCommit } from "../checkout.ts";
import type { ControlPlane } from "../control-plane.ts";
import { changedObjects, deliveredVersions, type Versions } from "../delivered.ts";
import { seconds } from "../runner.ts";
import { threshold, writeThresholdOverlay } from "../threshold.ts";
import { waitFor } from "../wait.ts";
import { sendPushWebhook } from "../webhook.ts";
import type { World } from "../world.ts";
import { listRuleFiles } from "./operator.ts";

/** A changed threshold is pushed, and seen on the cluster that it was changed for and on no other. */
export async function push(world: World): Promise<string> {
  const { hub, checkout } = world;
  await writeThresholdOverlay(world, hub.name);
  await generate(checkout);
  await commit(checkout, `${threshold.alert} fires earlier on ${hub.name}`);
  return deliver(world, { from: threshold.before, to: threshold.after });
}

/**
 * Pushes what is committed and waits until the change of the threshold has gone all the way: synced by
 * Argo CD, put into Prometheus' rules by the operator, and nothing else touched anywhere.
 */
export async function deliver(
  world: World,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<string> {
  const { clusters, hub, checkout } = world;
  const others = clusters.filter((cluster) => cluster !== hub);
  const before = await versionsOf(world);
  await mustRun(hub.kubernetes, from);
  const start = Date.now();
  await pushCommit(checkout);
  await sendPushWebhook(world);
  await waitSynced(world, await head(checkout));
  const synced = seconds(start);
  await waitFor(async () => ((await runs(hub.kubernetes, to)) ? true : undefined), {
    what: `${hub.name}: Prometheus' rules have ${threshold.alert} ${to}`,
    seconds: 180,
  });
  const after = await versionsOf(world);
  const changed = (cluster: ControlPlane) =>
    changedObjects(before.get(cluster) ?? new Map(), after.get(cluster) ?? new Map());
  mustBe(`${hub.name} changed`, changed(hub), [threshold.rule]);
  for (const other of others) {
    mustBe(`${other.name} changed`, changed(other), []);
    await mustRun(other.kubernetes, threshold.before);
  }
  const untouched = others.map(({ name }) => name).join(", ");
  return `${threshold.alert} ${to} on ${hub.name}, ${untouched} untouched; push to synced ${synced}`;
}

async function waitSynced({ hub, argo }: World, revision: string): Promise<void> {
  const name = `${hub.name}-${threshold.component}`;
  const find = async () =>
    (await listApplications(hub.kubernetes, argo.namespace)).find(
      ({ metadata }) => metadata.name === name,
    );
  const isThere = (application: Application) =>
    isSettled(application) && application.status?.sync?.revision === revision;
  await waitFor(
    async () => {
      const application = await find();
      return application && isThere(application) ? true : undefined;
    },
    {
      what: `${name} is Synced to ${revision}`,
      seconds: 120,
      explain: async () => {
        const application = await find();
        return application ? describe(application) : "  no such Application";
      },
    },
  );
}

async function versionsOf(world: World): Promise<Map<ControlPlane, Versions>> {
  const versions = new Map<ControlPlane, Versions>();
  for (const cluster of world.clusters) {
    versions.set(cluster, await deliveredVersions(world, cluster));
  }
  return versions;
}

async function runs(kubernetes: Kubernetes, comparison: string): Promise<boolean> {
  const maps = await listRuleFiles(kubernetes);
  const files = maps.flatMap(({ data }) => Object.values(data ?? {}));
  const alert = files
    .join("\n")
    .split("- alert: ")
    .find((text) => text.startsWith(threshold.alert));
  return alert?.includes(comparison) ?? false;
}

async function mustRun(kubernetes: Kubernetes, comparison: string): Promise<void> {
  if (await runs(kubernetes, comparison)) return;
  throw new Error(`Prometheus' rules have no ${threshold.alert} ${comparison}`);
}

function mustBe(what: string, is: readonly string[], expected: readonly string[]): void {
  if (is.join() === expected.join()) return;
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(", ") : "nothing");
  throw new Error(`${what}: ${list(is)}; expected: ${list(expected)}`);
}
