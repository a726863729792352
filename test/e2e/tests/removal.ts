import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kubernetes } from "../../judges/kube-apiserver.ts";
import { run } from "../../judges/run.ts";
import { readObject } from "../api.ts";
import { describe, findApplication, waitDelivered } from "../applications.ts";
import { generate, head } from "../checkout.ts";
import { deliver, otherCluster } from "../deliver.ts";
import { git } from "../git.ts";
import { writeOverlay } from "../overlay.ts";
import { readmeCommands } from "../readme-commands.ts";
import { seconds } from "../runner.ts";
import { sleep, waitFor } from "../wait.ts";
import type { World } from "../world.ts";

const namespaced = "namespaces/observability";
const monitor = `/apis/monitoring.coreos.com/v1/${namespaced}/servicemonitors/coredns`;
/** What holds more than the tree can bring back, and the Application that delivers it. */
const kept = [
  { path: "/api/v1/namespaces/observability-nodes", of: "foundation", kind: "Namespace" },
  {
    path: `/api/v1/${namespaced}/persistentvolumeclaims/grafana`,
    of: "grafana",
    kind: "PersistentVolumeClaim",
  },
];

/** What is removed in code is pruned, but what holds data waits for a person, and nothing is refused. */
export async function removal(world: World): Promise<string> {
  const { name, kubernetes } = otherCluster(world);
  await refusesNothing(world, name);
  const before = await uids(kubernetes);
  await writeRemoval(world, name);
  await generate(world.checkout);
  const start = Date.now();
  await deliver(world, `Less on ${name}`);
  await waitFor(async () => ((await readObject(kubernetes, monitor)) ? undefined : true), {
    what: `${name}: the ServiceMonitor of CoreDNS is pruned`,
    seconds: 120,
  });
  const pruned = seconds(start);
  await Promise.all(kept.map(({ of, kind }) => waitAsked(world, { name: `${name}-${of}`, kind })));
  // Pruning takes a second or two where nothing holds it back.
  await sleep(5000);
  mustBe(await uids(kubernetes), before);
  await confirmClaim(world, name);
  await putBack(world, name);
  // The Namespace was not touched, and there is a claim again.
  const [namespace, claim = ""] = await uids(kubernetes);
  mustBe([namespace ?? ""], before.slice(0, 1));
  if (claim.endsWith("going") || claim === before[1]) throw new Error(`No new claim: ${claim}`);
  return (
    `${name} with nothing is refused; a ServiceMonitor is pruned ${pruned} after the push; ` +
    "a Namespace and a PersistentVolumeClaim wait for a person, as whom the README's lines confirm the " +
    "one and refuse the other"
  );
}

/** A cluster that would lose everything does not come past `check`, nor past `generate`. */
async function refusesNothing({ checkout }: World, cluster: string): Promise<void> {
  const { folder } = checkout;
  const path = join(folder, "clusters", `${cluster}.ts`);
  const text = await readFile(path, "utf8");
  const empty = text
    .replace(/^ {2}stacks: \[\n[^]*?^ {2}\],\n/m, "  stacks: [],\n")
    // A binding is of what a cluster runs.
    .replace(/^ {2}binds: \[\n[^]*?^ {2}\],\n/m, "");
  if (empty === text) throw new Error(`clusters/${cluster}.ts: no stacks to take away`);
  await writeFile(path, empty);
  for (const command of ["check", "generate"]) {
    const args = ["sdk/start.mjs", `sdk/commands/${command}.ts`];
    const { stderr } = await run(process.execPath, args, { cwd: folder, codes: [2] });
    if (!stderr.includes(`${cluster}: has no objects`)) throw new Error(`${command}: ${stderr}`);
  }
  await writeFile(path, text);
  const changed = await git(folder, "status", "--porcelain");
  if (changed !== "") throw new Error(`A refused tree was written:\n${changed}`);
}

/** As a person would: a monitor less, nothing on the nodes, and a Grafana that keeps nothing. */
async function writeRemoval(world: World, cluster: string): Promise<void> {
  await writeOverlay(world, {
    ...{ cluster, component: "grafana", name: "stateless", source: statelessSource },
    choices: '"node-exporter": false,',
  });
  const plain = "plainPrometheus({";
  const none = '"node-directory-size-metrics": false, "node-exporter-plain": false,';
  await change(world, `${cluster}.ts`, plain, `${plain} ${none}`);
  await change(world, `${cluster}.ts`, 'server: "coreDns"', 'server: "kubeDns"');
  await change(world, `${cluster}.ts`, /loggingStack\(\{[^]*?^ {4}\}\),/m, noAgent);
  // What is gone needs no waiver.
  await change(world, "index.ts", /^ +waive\("lifecycles", "[^"]*\/promtail".*\n/m, "");
}

const noAgent = "loggingStack({ loki: { replicas: 3 }, agent: false }),";

async function change(
  { checkout }: World,
  file: string,
  ...[is, becomes]: [is: string | RegExp, becomes: string]
): Promise<void> {
  const path = join(checkout.folder, "clusters", file);
  const text = await readFile(path, "utf8");
  const changed = text.replace(is, becomes);
  if (changed === text) throw new Error(`clusters/${file}: no ${is} to change`);
  await writeFile(path, changed);
}

const statelessSource = `import { grafana } from "../../base/grafana/grafana.ts";
import { overlay, type Resource } from "../../sdk/index.ts";

/** Keeps nothing: its dashboards come from this repository. */
export const stateless = overlay(grafana, {
  objects: (objects) =>
    objects.filter(({ kind }) => kind !== "PersistentVolumeClaim").map(withoutClaim),
});

function withoutClaim(object: Resource): Resource {
  if (object.kind !== "Deployment") return object;
  const claim = /"persistentVolumeClaim":\\{[^}]*\\}/;
  return JSON.parse(JSON.stringify(object).replace(claim, '"emptyDir":{}')) as Resource;
}
`;

async function waitAsked(
  { hub, argo }: World,
  { name, kind }: { readonly name: string; readonly kind: string },
): Promise<void> {
  const find = () => findApplication(hub.kubernetes, { namespace: argo.namespace, name });
  await waitFor(
    async () => {
      const message = (await find()).status?.operationState?.message ?? "";
      return message.startsWith("waiting for pruning confirmation of") &&
        message.includes(`/${kind}/`)
        ? true
        : undefined;
    },
    {
      what: `${name} asks for confirmation to prune a ${kind}`,
      seconds: 120,
      explain: async () => describe(await find()),
    },
  );
}

/** By the README's line, for the one Application: then its claim goes. */
async function confirmClaim({ hub, clusters }: World, name: string): Promise<void> {
  const names = { "us-prod-grafana": `${name}-grafana` };
  for (const line of await readmeCommands("confirm", names)) await hub.kubernetes.kubectl(line);
  const { kubernetes } = clusters.find((cluster) => cluster.name === name) ?? hub;
  const { path = "" } = kept.find(({ of }) => of === "grafana") ?? {};
  await waitFor(async () => ((await readObject(kubernetes, path)) ? undefined : true), {
    what: `${name}: the claim of Grafana is pruned once that is confirmed`,
    seconds: 120,
  });
}

/**
 * `git revert`, and the README's lines: a sync that waits for a person is ended, or it would wait for ever;
 * so is that of the root, which waits for it.
 */
async function putBack(world: World, name: string): Promise<void> {
  const { hub, argo, checkout } = world;
  await git(checkout.folder, "revert", "--no-edit", "HEAD");
  await deliver(world);
  const names = { "us-prod": name, "us-prod-grafana": `${name}-foundation` };
  for (const line of await readmeCommands("refuse", names)) await hub.kubernetes.kubectl(line);
  await waitDelivered(hub.kubernetes, {
    namespace: argo.namespace,
    repository: world.repository,
    revision: await head(checkout),
    seconds: 180,
  });
}

async function uids(kubernetes: Kubernetes): Promise<string[]> {
  const objects = await Promise.all(kept.map(({ path }) => readObject(kubernetes, path)));
  return objects.map((object, index) => {
    const { path = "" } = kept[index] ?? {};
    if (object && object.metadata["deletionTimestamp"] === undefined) return object.metadata.uid;
    return `${path} is gone or going`;
  });
}

function mustBe(is: readonly string[], expected: readonly string[]): void {
  if (is.join() === expected.join()) return;
  throw new Error(`Objects that hold data: ${is.join(", ")}; before: ${expected.join(", ")}`);
}
