import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startDaemon, waitReady } from "../../judges/daemon.ts";
import { freePorts } from "../../judges/free-ports.ts";
import { helmIndex, helmPackage, helmPush } from "../../judges/helm.ts";
import { requireJudge } from "../../judges/judge-path.ts";
import { type LiveObject, readObject } from "../api.ts";
import { describe, findApplication, isSettled } from "../applications.ts";
import { upstreamSecret } from "../argo-cd-objects.ts";
import { filesBelow, forwardTo } from "../charts.ts";
import { generate, head } from "../checkout.ts";
import { deliver } from "../deliver.ts";
import { git } from "../git.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

const version = "1.2.3";
/** Application and chart, and where it comes from. */
const charts = [
  { name: "by-https", repository: "https://charts.example.com" },
  { name: "by-registry", repository: "oci://registry.example.com/charts" },
] as const;

const stack = `import { chart, stack } from "../sdk/index.ts";
import { observability } from "./namespaces.ts";

export const sampleCharts = stack({
  name: "sample-charts",
  purpose: "A chart of a repository and a chart of a registry",
  applications: {
${charts
  .map(
    ({ name, repository }) => `    "${name}": chart({
      ...{ namespace: observability, phase: "workloads", prune: true },
      ...{ repository: "${repository}", chart: "${name}", version: "${version}" },
      values: ({ domain }) => ({ greeting: \`hello from \${domain}\` }),
      kinds: ["v1/ConfigMap"],
    }),`,
  )
  .join("\n")}
  },
});
`;

/** A chart of an https repository and one of a registry come to the cluster with the values that are told there. */
export async function deliveredCharts(world: World): Promise<string> {
  const { hub, checkout, server } = world;
  const folder = join(checkout.folder, "../sample-charts");
  const registry = await startRegistry(folder);
  try {
    for (const { name, repository } of charts)
      await publish(name, { repository, folder, registry });
    server.answer("charts.example.com", filesBelow(join(folder, "archives")));
    server.answer("registry.example.com", forwardTo(registry.port));
    await tellArgoCd(world);
    const before = await head(checkout);
    await writeFile(join(checkout.folder, "apps/sample-charts.ts"), stack, { flag: "wx" });
    const path = join(checkout.folder, "clusters", `${hub.name}.ts`);
    const text = await readFile(path, "utf8");
    const line = 'import { sampleCharts } from "../apps/sample-charts.ts";\n';
    await writeFile(path, line + text.replace("  stacks: [", "  stacks: [sampleCharts(),"));
    await generate(checkout);
    await deliver(world, "Two charts");
    await bringUp(world);
    for (const { name } of charts) await arrives(world, name);
    await git(checkout.folder, "revert", "--no-edit", `${before}..HEAD`);
    await deliver(world);
    await takeAway(world);
    for (const { name } of charts) await goes(world, name);
  } finally {
    await registry.stop();
  }
  return "one of a repository, one of a registry: with this cluster's values, and gone with their stack";
}

/** A registry of its own that keeps what it is given in a folder. */
async function startRegistry(folder: string) {
  await mkdir(join(folder, "archives"), { recursive: true });
  const [port = 0] = await freePorts(1);
  const config = {
    version: "0.1",
    storage: { filesystem: { rootdirectory: join(folder, "registry") } },
    http: { addr: `127.0.0.1:${port}`, secret: "none" },
  };
  await writeFile(join(folder, "registry.json"), JSON.stringify(config));
  const daemon = startDaemon(
    requireJudge("distribution"),
    ["serve", join(folder, "registry.json")],
    { log: join(folder, "registry.log") },
  );
  await waitReady(daemon, async () => (await fetch(`http://127.0.0.1:${port}/v2/`)).ok);
  return { port, stop: () => daemon.stop() };
}

/** A chart that says what it is told, as its project would publish it. */
async function publish(
  name: string,
  {
    repository,
    folder,
    registry,
  }: { repository: string; folder: string; registry: { port: number } },
): Promise<void> {
  const source = join(folder, name);
  await mkdir(join(source, "templates"), { recursive: true });
  const template = [
    "apiVersion: v1",
    "kind: ConfigMap",
    "metadata: { name: {{ .Release.Name }}, namespace: {{ .Release.Namespace }} }",
    "data: { greeting: {{ .Values.greeting | quote }} }",
  ];
  const schema = { type: "object", properties: { greeting: { type: "string" } } };
  const files = {
    "Chart.yaml": `apiVersion: v2\nname: ${name}\nversion: ${version}\n`,
    "values.yaml": "greeting: none\n",
    "values.schema.json": JSON.stringify(schema),
    "templates/greeting.yaml": `${template.join("\n")}\n`,
  };
  for (const [file, text] of Object.entries(files)) await writeFile(join(source, file), text);
  const archive = await helmPackage(source, { version, into: join(folder, "archives") });
  if (!repository.startsWith("oci://")) return helmIndex(join(folder, "archives"));
  await helmPush(archive, `oci://127.0.0.1:${registry.port}/charts`);
}

async function tellArgoCd({ hub, argo, server }: World): Promise<void> {
  const items = charts.map(({ repository }) =>
    upstreamSecret(
      { type: "helm", url: repository.replace("oci://", "") },
      { proxy: server.proxy, namespace: argo.namespace },
    ),
  );
  const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  await hub.kubernetes.kubectl(["apply", "--server-side", "-f=-"], { input });
}

/** The charts and the namespace that they need, alone: nothing else has to be delivered for this. */
async function bringUp({ hub, checkout }: World): Promise<void> {
  const tree = join(checkout.folder, "generated");
  const files = [
    ...["foundation", "sample-charts"].map((name) => `bootstrap/appproject-${name}.yaml`),
    ...["foundation", ...charts.map(({ name }) => name)].map(
      (name) => `apps/${hub.name}/${name}.yaml`,
    ),
  ];
  await hub.kubernetes.kubectl(["apply", ...files.map((file) => `-f=${join(tree, file)}`)]);
}

/** As the root Application would prune them; where that is there, it has. */
async function takeAway({ hub, argo }: World): Promise<void> {
  await hub.kubernetes.kubectl([
    ...["delete", "application", ...charts.map(({ name }) => `${hub.name}-${name}`)],
    ...["--wait=false", "--ignore-not-found", `--namespace=${argo.namespace}`],
  ]);
}

interface Greeting extends LiveObject {
  readonly data: { readonly greeting: string };
}

const greeting = (name: string) => `/api/v1/namespaces/observability/configmaps/${name}`;

async function arrives({ hub, argo }: World, name: string): Promise<void> {
  const application = () =>
    findApplication(hub.kubernetes, { namespace: argo.namespace, name: `${hub.name}-${name}` });
  await waitFor(
    async () => {
      const [found] = await Promise.allSettled([application()]);
      return found.status === "fulfilled" && isSettled(found.value) ? true : undefined;
    },
    {
      what: `the chart ${name} is Synced and Healthy`,
      seconds: 180,
      explain: async () => describe(await application()),
    },
  );
  const found = await readObject<Greeting>(hub.kubernetes, greeting(name));
  const said = found?.data.greeting ?? "nothing";
  if (!/^hello from .*\.com$/.test(said)) throw new Error(`The chart ${name} says ${said}`);
}

async function goes({ hub }: World, name: string): Promise<void> {
  await waitFor(
    async () => ((await readObject(hub.kubernetes, greeting(name))) ? undefined : true),
    { what: `what the chart ${name} made is removed`, seconds: 180 },
  );
}
