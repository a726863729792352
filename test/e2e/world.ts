import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fleet } from "../../clusters/index.ts";
import { type ArgoCd, startArgoCd } from "./argo-cd.ts";
import { type Checkout, makeCheckout } from "./checkout.ts";
import { type ControlPlane, startControlPlane, stopControlPlane } from "./control-plane.ts";
import { serveCharts } from "./charts.ts";
import { type GitServer, startGitServer } from "./git-server.ts";
import { makeUpstreams, repositoryFolder } from "./upstreams.ts";

/** All that a run works on: clusters, Argo CD, and a repository to push to. */
export interface World {
  readonly clusters: readonly ControlPlane[];
  /** The cluster that Argo CD runs on. */
  readonly hub: ControlPlane;
  readonly argo: ArgoCd & { readonly namespace: string };
  readonly checkout: Checkout;
  /** Serves every repository, ours and those of others. */
  readonly server: GitServer;
  /** The URL under which the tree names this repository. */
  readonly repository: string;
  stop(): Promise<void>;
}

/** Makes the folder of a run, which holds every file and log of it. */
export async function makeRunFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "e2e-"));
  // The clusters make their folders in here.
  process.env["TMPDIR"] = folder;
  return folder;
}

/** Starts everything, empty: nothing is delivered yet. Always `stop()` it. */
export async function startWorld(folder: string): Promise<World> {
  const repositories = join(folder, "repositories");
  const { repository, argo } = fleet;
  const revisions = [...new Set(fleet.clusters.map(({ revision }) => revision))];
  const checkout = await makeCheckout(join(folder, "checkout"), {
    origin: repositoryFolder(repositories, repository),
    revisions,
  });
  const upstreams = await makeUpstreams(checkout.folder, { root: repositories, own: repository });
  const clusters = await Promise.all(
    fleet.clusters.map((cluster) => startControlPlane(cluster, checkout.folder)),
  );
  const hub = clusters.find(({ name }) => name === argo.cluster);
  if (!hub)
    throw new Error(`clusters/index.ts: Argo CD runs on ${argo.cluster}, which is no cluster`);
  const server = await startGitServer(repositories, await certificateOf(hub));
  const charts = await serveCharts(checkout.folder, { folder: join(folder, "charts"), server });
  const argoFolder = join(folder, "argo-cd");
  await mkdir(argoFolder);
  const argoCd = await startArgoCd(hub.kubernetes, {
    folder: argoFolder,
    namespace: argo.namespace,
    clusters,
    settings: join(checkout.folder, "generated/overlays", argo.cluster, "argo-cd"),
    upstreams: [
      ...upstreams.map((url) => ({ type: "git", url }) as const),
      ...charts.map((url) => ({ type: "helm", url }) as const),
    ],
    proxy: server.proxy,
  });
  return {
    ...{ clusters, hub, checkout, repository, server },
    argo: { ...argoCd, namespace: argo.namespace },
    stop: async () => {
      await argoCd.stop();
      server.stop();
      await Promise.all(clusters.map(stopControlPlane));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The API server has made itself one; Argo CD is told not to ask whose it is. */
async function certificateOf({ kubernetes }: ControlPlane): Promise<{ key: string; cert: string }> {
  return {
    key: await readFile(join(kubernetes.folder, "apiserver.key"), "utf8"),
    cert: await readFile(join(kubernetes.folder, "apiserver.crt"), "utf8"),
  };
}
