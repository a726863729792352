import { listObjects, type LiveObject } from "../api.ts";
import { hardRefresh } from "../applications.ts";
import { readmeCommands } from "../readme-commands.ts";
import { seconds } from "../runner.ts";
import { sleep, waitFor } from "../wait.ts";
import type { World } from "../world.ts";

interface Deployment extends LiveObject {
  readonly spec: { readonly replicas: number };
}

const namespace = "observability";
const deployment = "grafana";

/** The README's recipe for an incident: a change by hand stays while paused, and is healed afterwards. */
export async function pause(world: World): Promise<string> {
  const [pauseIt = [], resumeIt = []] = await readmeCommands("incident", {
    "us-prod-grafana": `${world.hub.name}-grafana`,
  });
  const { kubernetes } = world.hub;
  await kubernetes.kubectl(pauseIt);
  await kubernetes.kubectl(["scale", "deployment", deployment, "-n", namespace, "--replicas=2"]);
  await hardRefresh(kubernetes, world.argo.namespace, { except: pausedName(pauseIt) });
  // Healing takes a second or two where nothing holds it back.
  await sleep(10_000);
  const held = await replicas(world);
  if (held !== 2) throw new Error(`${deployment} went back to ${held} replicas although paused`);
  await kubernetes.kubectl(resumeIt);
  const start = Date.now();
  await waitFor(async () => ((await replicas(world)) === 1 ? true : undefined), {
    what: `${deployment} has its one replica again`,
    seconds: 120,
  });
  return `a change by hand stayed for 10 s while paused; healed ${seconds(start)} after`;
}

/** The Application that a command annotates. */
function pausedName(command: readonly string[]): string {
  return command[command.indexOf("application") + 1] ?? "";
}

async function replicas({ hub }: World): Promise<number | undefined> {
  const path = `/apis/apps/v1/namespaces/${namespace}/deployments`;
  const all = await listObjects<Deployment>(hub.kubernetes, path);
  return all.find(({ metadata }) => metadata.name === deployment)?.spec.replicas;
}
