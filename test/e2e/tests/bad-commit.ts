import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Application,
  describe,
  isDelivered,
  listApplications,
  waitDelivered,
} from "../applications.ts";
import { head } from "../checkout.ts";
import { deliver } from "../deliver.ts";
import { git } from "../git.ts";
import { waitPurpose, writePurpose } from "../purpose.ts";
import { seconds } from "../runner.ts";
import { waitFor } from "../wait.ts";
import type { World } from "../world.ts";

const purpose = "Delivered beside what is refused";
const component = "kube-state-metrics";
/** Valid by every schema; no API server gives an address that is not its own to give. */
const refused = `apiVersion: v1
kind: Service
metadata:
  name: refused
  namespace: observability
spec:
  clusterIP: 192.0.2.1
  ports:
    - port: 80
`;

/** What an API server refuses stops one Application, which says so; the next push mends it. */
export async function badCommit(world: World): Promise<string> {
  const { hub, argo, checkout, clusters, repository } = world;
  const name = `${hub.name}-${component}`;
  await writePurpose(world, purpose);
  await writeRefused(checkout.folder, hub.name);
  await deliver(world, "By hand, past the checks");
  const bad = await head(checkout);
  await Promise.all(clusters.map((cluster) => waitPurpose(cluster, purpose)));
  const undelivered = async () =>
    (await listApplications(hub.kubernetes, argo.namespace)).filter(
      (one) =>
        one.spec.source.repoURL === repository && !isBeyond(one, { name, hub: hub.name }, bad),
    );
  await waitFor(
    async () => {
      const all = await undelivered();
      return all.length === 1 && all.every((one) => saysSo(one, name)) ? true : undefined;
    },
    {
      what: `${name}, and no other, fails and says that the Service is refused`,
      seconds: 120,
      explain: async () => (await undelivered()).map(describe).join("\n"),
    },
  );
  await git(checkout.folder, "revert", "--no-edit", "HEAD");
  const start = Date.now();
  await deliver(world);
  await waitDelivered(hub.kubernetes, {
    ...{ namespace: argo.namespace, repository },
    revision: await head(checkout),
    seconds: 180,
  });
  return `a refused Service stops ${name} alone, which says so; all is well ${seconds(start)} after the next push`;
}

/** The root is Progressing as long as one of its Applications is; that is no failure of its own. */
function isBeyond(
  application: Application,
  { name, hub }: { readonly name: string; readonly hub: string },
  revision: string,
): boolean {
  const isRoot = application.metadata.name === hub || application.metadata.name === "bootstrap";
  if (isRoot) return application.status?.sync?.status === "Synced";
  return application.metadata.name !== name && isDelivered(application, revision);
}

function saysSo(application: Application, name: string): boolean {
  const says = describe(application).includes('Service "refused" is invalid');
  return application.metadata.name === name && says;
}

async function writeRefused(folder: string, cluster: string): Promise<void> {
  const overlay = join(folder, "generated/overlays", cluster, component);
  const path = join(overlay, "kustomization.yaml");
  const text = await readFile(path, "utf8");
  const changed = text.replace(/^resources:\n/m, "resources:\n  - service-refused.yaml\n");
  if (changed === text) throw new Error(`${path}: no resources to add to`);
  await writeFile(path, changed);
  await writeFile(join(overlay, "service-refused.yaml"), refused);
}
