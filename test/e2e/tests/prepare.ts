import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { repository } from "../../../sdk/commands/load-fleet.ts";
import { sectionOf, takeSteps } from "../../recipe.ts";
import { type LiveObject, listObjects, readObject } from "../api.ts";
import { describe, findApplication, isDelivered, listApplications } from "../applications.ts";
import { generate, head } from "../checkout.ts";
import { deliver } from "../deliver.ts";
import { git } from "../git.ts";
import { readmeCommands } from "../readme-commands.ts";
import { seconds } from "../runner.ts";
import { brokenImage } from "../stages.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

interface Job extends LiveObject {
  readonly status?: {
    readonly succeeded?: number;
    readonly failed?: number;
    readonly completionTime?: string;
  };
}

interface Deployment extends LiveObject {
  readonly spec: {
    readonly revisionHistoryLimit: number;
    readonly template: { readonly spec: { readonly containers: readonly { image: string }[] } };
  };
}

const source = "base/ledger/ledger.ts";
const namespaced = "namespaces/observability";
const once = "{ backoffLimit: 0 }";

/**
 * The README's Job that prepares, delivered: it runs between its database and its program, once for each of its
 * images; where it fails the program stays as it is, and what the README says helps.
 */
export async function prepare(world: World): Promise<string> {
  const before = await head(world.checkout);
  const readme = await readFile(join(repository, "README.md"), "utf8");
  takeSteps(world.checkout.folder, sectionOf(readme, "### A Job that prepares"));
  // One try, so that a failure is not waited for.
  await edit(world, '["migrate"])),', `["migrate"]), ${once}),`);
  const first = await firstSync(world);
  const second = await bump(world, first);
  await unchanged(world, second);
  const said = await failure(world, second);
  await runAgain(world);
  const time = await mend(world);
  await git(world.checkout.folder, "revert", "--no-edit", `${before}..HEAD`);
  await deliver(world);
  await world.hub.kubernetes.kubectl([
    ...["delete", "application", nameOf(world), "--wait=false", "--ignore-not-found"],
    `--namespace=${world.argo.namespace}`,
  ]);
  await waitFor(async () => ((await jobs(world)).length === 0 ? true : undefined), {
    what: "the ledger is removed",
    seconds: 300,
  });
  return (
    "in order at the first sync, one run for each image, none for what changes nothing; " +
    `where it fails ("${said}") the program stays; run again by the README's line; mended ${time} after a push`
  );
}

/** Database, Job, program: each when the one before it is there. */
async function firstSync(world: World): Promise<Job> {
  await push(world, "A ledger", () => bringUp(world));
  const [job, database, web] = [
    await onlyJob(world),
    await deployment(world, "database"),
    await deployment(world, "web"),
  ];
  const order = [database, job].map(({ metadata }) => metadata.creationTimestamp);
  order.push(job.status?.completionTime ?? "never", web.metadata.creationTimestamp);
  if (order.some((time, index) => time < (order[index - 1] ?? ""))) {
    throw new Error(`Delivered out of order: ${order.join(", ")}`);
  }
  return job;
}

/** The ledger and the namespace that it needs, alone: nothing else has to be delivered for this. */
async function bringUp({ hub, checkout }: World): Promise<void> {
  const tree = join(checkout.folder, "generated");
  const projects = (await readdir(join(tree, "bootstrap"))).filter((name) =>
    name.startsWith("appproject-"),
  );
  const files = [
    ...projects.map((name) => join(tree, "bootstrap", name)),
    ...["foundation", "ledger"].map((name) => join(tree, "apps", hub.name, `${name}.yaml`)),
  ];
  await hub.kubernetes.kubectl(["apply", ...files.map((file) => `-f=${file}`)]);
}

/** Another image is another Job; the one before it goes. */
async function bump(world: World, first: Job): Promise<Job> {
  await edit(world, "ledger:1.4.0", "ledger:1.5.0");
  await push(world, "Ledger 1.5.0");
  const job = await onlyJob(world);
  if (job.metadata.name === first.metadata.name) throw new Error("The image changed, no Job ran");
  await mustRun(world, "registry.example.com/shop/ledger:1.5.0");
  return job;
}

/** A push that changes the Deployments of the application and not what the Job runs. */
async function unchanged(world: World, { metadata }: Job): Promise<void> {
  await edit(world, "replicas: 1,", "replicas: 1, revisionHistoryLimit: 3,");
  await push(world, "A shorter history");
  const job = await onlyJob(world);
  if (job.metadata.uid !== metadata.uid) throw new Error("A Job ran though nothing of it changed");
  const { spec } = await deployment(world, "web");
  if (spec.revisionHistoryLimit !== 3) throw new Error("The push did not arrive");
}

/** The program does not change where its Job fails, and its Application says why. */
async function failure(world: World, { metadata }: Job): Promise<string> {
  await edit(world, "registry.example.com/shop/ledger:1.5.0", brokenImage);
  await generate(world.checkout);
  await deliver(world, "A ledger that cannot migrate");
  const reason = "Job has reached the specified backoff limit";
  await waitFor(
    async () => {
      const said = describe(await application(world));
      const stopped = said.includes("one or more synchronization tasks completed unsuccessfully");
      return stopped && said.includes(reason) && said.includes("Degraded") ? true : undefined;
    },
    {
      what: `the Application says that the Job failed`,
      seconds: 600,
      explain: async () => describe(await application(world)),
    },
  );
  await mustRun(world, "registry.example.com/shop/ledger:1.5.0");
  if ((await jobs(world)).some((one) => one.metadata.uid === metadata.uid)) {
    throw new Error("The Job of the last image is still there");
  }
  return reason;
}

/** By the README's line: Argo CD makes a Job that was deleted anew. */
async function runAgain(world: World): Promise<void> {
  const [failed] = await jobs(world);
  for (const line of await readmeCommands("again")) await world.hub.kubernetes.kubectl(line);
  await waitFor(
    async () => {
      const all = await jobs(world);
      return all.some(
        ({ metadata, status }) => metadata.uid !== failed?.metadata.uid && status?.failed === 1,
      )
        ? true
        : undefined;
    },
    {
      what: "a Job that was deleted runs again",
      seconds: 600,
      explain: async () => describe(await application(world)),
    },
  );
}

async function mend(world: World): Promise<string> {
  await edit(world, brokenImage, "registry.example.com/shop/ledger:1.6.1");
  const start = Date.now();
  await push(world, "A ledger that can");
  await onlyJob(world);
  await mustRun(world, "registry.example.com/shop/ledger:1.6.1");
  return seconds(start);
}

/** Writes the tree, pushes it, and waits until the ledger of Argo CD's own cluster is as it says. */
async function push(
  world: World,
  message: string,
  andThen: () => Promise<void> = async () => {},
): Promise<void> {
  await generate(world.checkout);
  await deliver(world, message);
  await andThen();
  const revision = await head(world.checkout);
  await waitFor(
    async () => {
      const all = await listApplications(world.hub.kubernetes, world.argo.namespace);
      const found = all.find(({ metadata }) => metadata.name === nameOf(world));
      return found && isDelivered(found, revision) ? true : undefined;
    },
    {
      what: `"${message}" is delivered`,
      seconds: 600,
      explain: async () => describe(await application(world)),
    },
  );
}

function nameOf({ hub }: World): string {
  return `${hub.name}-ledger`;
}

function application(world: World) {
  const place = { namespace: world.argo.namespace, name: nameOf(world) };
  return findApplication(world.hub.kubernetes, place);
}

async function jobs({ hub }: World): Promise<Job[]> {
  return listObjects<Job>(hub.kubernetes, `/apis/batch/v1/${namespaced}/jobs`);
}

/** The one Job there is, which has run once and ended well. */
async function onlyJob(world: World): Promise<Job> {
  const all = await jobs(world);
  const [job, ...others] = all;
  const { succeeded = 0, failed = 0 } = job?.status ?? {};
  if (job && others.length === 0 && succeeded === 1 && failed === 0) return job;
  const said = all.map(({ metadata, status }) => `${metadata.name} ${JSON.stringify(status)}`);
  throw new Error(`One Job that ran once is due, there is: ${said.join("; ") || "none"}`);
}

async function deployment({ hub }: World, pods: string): Promise<Deployment> {
  const path = `/apis/apps/v1/${namespaced}/deployments/ledger-${pods}`;
  const found = await readObject<Deployment>(hub.kubernetes, path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
}

async function mustRun(world: World, image: string): Promise<void> {
  const { spec } = await deployment(world, "web");
  const [container] = spec.template.spec.containers;
  if (container?.image !== image) throw new Error(`${container?.image} runs, not ${image}`);
}

async function edit({ checkout }: World, from: string, to: string): Promise<void> {
  const path = join(checkout.folder, source);
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${source}: no ${from} to change`);
  await writeFile(path, text.replace(from, to));
}
