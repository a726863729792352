import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../judges/run.ts";
import { readObject } from "../api.ts";
import { waitDelivered } from "../applications.ts";
import { generate, head } from "../checkout.ts";
import { deliver } from "../deliver.ts";
import { git } from "../git.ts";
import { seconds } from "../runner.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

/** The one object of its kind, which an option of the cluster with Argo CD brings. */
const kind = "monitoring.coreos.com/v1alpha1/ScrapeConfig";
const path =
  "/apis/monitoring.coreos.com/v1alpha1/namespaces/observability/scrapeconfigs/annotated-pods";

/** The last object of a kind goes: `check` refuses to leave it behind, and with its kind retired it is pruned. */
export async function retire(world: World): Promise<string> {
  const { hub, argo, checkout, repository } = world;
  const { kubernetes, name } = hub;
  if (!(await readObject(kubernetes, path))) throw new Error(`${name}: there is no ${path}`);
  await edit(world, `overlays/${name}/prometheus.ts`, [/^ +annotatedPods: true,\n/m, ""]);
  await generate(checkout);
  const check = ["sdk/start.mjs", "sdk/commands/check.ts"];
  const refused = await run(process.execPath, check, { cwd: checkout.folder, codes: [2] });
  if (!refused.stderr.includes("left-behind")) throw new Error(refused.stderr);

  const retires = `$&  retires: { kinds: ["${kind}"] },\n`;
  await edit(world, "apps/prometheus-stack.ts", [/^ {2}purpose: .*\n/m, retires]);
  await generate(checkout);
  await run(process.execPath, check, { cwd: checkout.folder });
  const start = Date.now();
  await deliver(world, "No annotated pods");
  await waitFor(async () => ((await readObject(kubernetes, path)) ? undefined : true), {
    what: `${name}: ${path} is pruned`,
    seconds: 120,
  });
  const pruned = seconds(start);
  await git(checkout.folder, "revert", "--no-edit", "HEAD");
  await deliver(world);
  await waitDelivered(kubernetes, {
    ...{ namespace: argo.namespace, repository, seconds: 120 },
    revision: await head(checkout),
  });
  return `${name}: to leave a ScrapeConfig behind is refused; retired, it is pruned ${pruned} after the push`;
}

async function edit(
  { checkout }: World,
  file: string,
  [pattern, replacement]: readonly [RegExp, string],
): Promise<void> {
  const place = join(checkout.folder, file);
  const text = await readFile(place, "utf8");
  const changed = text.replace(pattern, replacement);
  if (changed === text) throw new Error(`${file}: nothing to change`);
  await writeFile(place, changed);
}
