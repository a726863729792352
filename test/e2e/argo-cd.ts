import { chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { installCrds } from "../judges/install-crds.ts";
import { requireJudge } from "../judges/judge-path.ts";
import type { Kubernetes } from "../judges/kube-apiserver.ts";
import { crdFiles, type KeptFolder, keptFolders } from "../judges/schemas.ts";
import {
  clusterValues,
  type DeclaredSecret,
  repositoryValues,
  secretOf,
  serverSecret,
  type UpstreamRepository,
  upstreamSecret,
} from "./argo-cd-objects.ts";
import type { ControlPlane } from "./control-plane.ts";

export interface ArgoCdOptions {
  /** Gets logs and caches. */
  readonly folder: string;
  readonly namespace: string;
  /** Every cluster it delivers to. */
  readonly clusters: readonly ControlPlane[];
  /** The overlay with its settings: `generated/overlays/us-prod/argo-cd`. */
  readonly settings: string;
  /** Other projects' repositories. */
  readonly upstreams: readonly UpstreamRepository[];
  /** The HTTPS proxy behind which the repositories are. */
  readonly proxy: string;
}

/** A running Argo CD. */
export interface ArgoCd {
  /** Where it takes webhooks, `http://127.0.0.1:12345`. */
  readonly url: string;
  /** Kills the repo-server; it runs again once what this returns has been called. */
  interruptRepoServer(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** Installs Argo CD on one cluster and starts it, as processes beside that cluster. */
export async function startArgoCd(hub: Kubernetes, options: ArgoCdOptions): Promise<ArgoCd> {
  await install(hub, options);
  const { folder, namespace } = options;
  const ports = await freePorts(6);
  const [redisPort, repoPort, repoMetrics, controllerMetrics, serverPort, serverMetrics] = ports;
  const environment = await makeEnvironment(folder);
  const start = (program: string, args: readonly string[]) =>
    startDaemon(requireJudge("argo-cd", program), args, {
      log: join(folder, `${program}.log`),
      env: environment,
      cwd: folder,
    });
  const redis = startDaemon(
    "redis-server",
    ["--bind", "127.0.0.1", "--port", `${redisPort}`, "--save", "", "--appendonly", "no"],
    { log: join(folder, "redis-server.log"), cwd: folder },
  );
  const client = [
    ...[`--kubeconfig=${hub.kubeconfig}`, `--namespace=${namespace}`],
    ...[`--repo-server=127.0.0.1:${repoPort}`, "--repo-server-plaintext"],
    `--redis=127.0.0.1:${redisPort}`,
  ];
  const startRepoServer = () =>
    start("argocd-repo-server", [
      ...["--address=127.0.0.1", `--port=${repoPort}`],
      ...["--metrics-address=127.0.0.1", `--metrics-port=${repoMetrics}`],
      ...["--disable-tls", "--client-ca-path="],
      `--redis=127.0.0.1:${redisPort}`,
    ]);
  let repoServer = startRepoServer();
  const server = start("argocd-server", [
    ...client,
    ...["--address=127.0.0.1", `--port=${serverPort}`],
    ...["--metrics-address=127.0.0.1", `--metrics-port=${serverMetrics}`],
    ...["--insecure", "--disable-auth"],
  ]);
  const controller = start("argocd-application-controller", [
    ...client,
    `--metrics-port=${controllerMetrics}`,
    // Argo CD does not notice when a CRD becomes ready, only when it looks again. A push is not seen in
    // this way, but by its webhook: without one a revision that was looked up holds for minutes.
    ...["--app-resync=20", "--app-resync-jitter=0"],
  ]);
  const url = `http://127.0.0.1:${serverPort}`;
  const daemons = (): Daemon[] => [controller, server, repoServer, redis];
  await waitReady(server, async () => (await fetch(`${url}/healthz`)).ok);
  return {
    url,
    interruptRepoServer: async () => {
      await repoServer.kill();
      return async () => {
        repoServer = startRepoServer();
        const health = `http://127.0.0.1:${repoMetrics}/healthz`;
        await waitReady(repoServer, async () => (await fetch(health)).ok);
      };
    },
    stop: async () => {
      await Promise.all(daemons().map((daemon) => daemon.stop()));
    },
  };
}

async function install(hub: Kubernetes, options: ArgoCdOptions): Promise<void> {
  const { namespace, upstreams, proxy, settings } = options;
  const kept = keptFolders().filter(({ module }) => module === "github.com/argoproj/argo-cd/v3");
  await installCrds(hub, crdFiles(kept));
  await hub.kubectl(["create", "namespace", namespace]);
  const config = `--kustomize=${configFolder(kept)}`;
  await hub.kubectl(["apply", "--server-side", `--namespace=${namespace}`, config]);
  // As the manager that Argo CD will be, or what its ConfigMaps hold already would go: see the README.
  const { stdout } = await hub.kubectl([
    ...["apply", "--server-side", "--field-manager=argocd-controller", "--output=json"],
    `--kustomize=${settings}`,
  ]);
  const { items: delivered } = JSON.parse(stdout) as { items: DeclaredSecret[] };
  const items = [
    serverSecret(namespace),
    ...delivered
      .filter(({ kind }) => kind === "ExternalSecret")
      .map((declared) => secretOf(declared, valuesOf(declared, options))),
    ...upstreams.map((one) => upstreamSecret(one, { proxy, namespace })),
  ];
  const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  await hub.kubectl(["apply", "--server-side", "--field-manager=e2e", "-f=-"], { input });
}

/** What a secret store would hold under the entry that an ExternalSecret names. */
function valuesOf(
  { metadata, spec }: DeclaredSecret,
  { clusters, proxy }: ArgoCdOptions,
): Record<string, string> {
  const { labels } = spec.target.template.metadata;
  if (labels["argocd.argoproj.io/secret-type"] === "repository") return repositoryValues(proxy);
  const cluster = clusters.find(({ name }) => name === spec.target.template.data["name"]);
  if (!cluster) throw new Error(`${metadata.name}: there is no such cluster`);
  return clusterValues(cluster);
}

function configFolder(kept: readonly KeptFolder[]): string {
  const config = kept.find(({ path }) => path === "manifests/base/config");
  if (!config) throw new Error("test/judges/schema-sources.ts keeps no manifests/base/config");
  return config.folder;
}

/** What the images of Argo CD bring along and a machine without them lacks. */
async function makeEnvironment(folder: string): Promise<Record<string, string>> {
  const at = (name: string) => join(folder, name);
  for (const name of ["bin", "tls", "ssh", "gpg", "gnupg", "plugins", "tmp"]) {
    await mkdir(at(name), { recursive: true });
  }
  await symlink(requireJudge("kustomize-5.8.1"), join(at("bin"), "kustomize"));
  await symlink(requireJudge("helm"), join(at("bin"), "helm"));
  // It is asked for every revision, also where no signature is wanted.
  const verify = join(at("bin"), "git-verify-wrapper.sh");
  await writeFile(verify, '#!/bin/sh\ngit verify-commit "$1" 2>&1\nexit 0\n');
  await chmod(verify, 0o755);
  return {
    PATH: `${at("bin")}:${process.env["PATH"]}`,
    TMPDIR: at("tmp"),
    GIT_CONFIG_GLOBAL: "/dev/null",
    ARGOCD_FAKE_IN_CLUSTER: "true",
    ARGOCD_GPG_ENABLED: "false",
    ARGOCD_TLS_DATA_PATH: at("tls"),
    ARGOCD_SSH_DATA_PATH: at("ssh"),
    ARGOCD_GPG_DATA_PATH: at("gpg"),
    ARGOCD_GNUPGHOME: at("gnupg"),
    ARGOCD_PLUGINSOCKFILEPATH: at("plugins"),
    ARGOCD_ASK_PASS_SOCK: at("ask-pass.sock"),
  };
}
