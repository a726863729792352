import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { freePorts } from "./free-ports.ts";
import { requireJudge } from "./judge-path.ts";
import { run, type RunOptions, type RunResult } from "./run.ts";

export interface KubernetesOptions {
  /** More flags for kube-apiserver; a flag given twice counts as given last. */
  readonly flags?: readonly string[];
  /**
   * Also starts kube-controller-manager and kube-scheduler, so that objects come to life. Without
   * them no ServiceAccount ever appears, so Pods are then admitted without one.
   */
  readonly controllers?: boolean;
}

/** A running API server, on loopback, that is empty at first. */
export interface Kubernetes {
  readonly url: string;
  /** The bearer token of its administrator. */
  readonly token: string;
  /** The certificate authority, as PEM. */
  readonly ca: string;
  /** The path of a kubeconfig for its administrator. */
  readonly kubeconfig: string;
  /** Holds data and logs (`<program>.log`) until it is stopped. */
  readonly folder: string;
  /** Runs kubectl against it. */
  kubectl(args: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** Kills kube-apiserver, and nothing else; it answers again once what this returns has been called. */
  interrupt(): Promise<() => Promise<void>>;
  /** Ends all processes and removes the folder. */
  stop(): Promise<void>;
}

/** Starts etcd and kube-apiserver and waits until they are ready. Always `stop()` it. */
export async function startKubernetes(options: KubernetesOptions = {}): Promise<Kubernetes> {
  const folder = await mkdtemp(join(tmpdir(), "kubernetes-"));
  const daemons: Daemon[] = [];
  const stopAll = async () => {
    // What was started last depends on what was started first.
    for (const daemon of daemons.reverse()) await daemon.stop();
  };
  try {
    const [etcdPort = 0, peerPort = 0, port = 0] = await freePorts(3);
    const etcd = `http://127.0.0.1:${etcdPort}`;
    daemons.push(startEtcd(folder, etcd, `http://127.0.0.1:${peerPort}`));
    const token = randomBytes(16).toString("hex");
    const url = `https://127.0.0.1:${port}`;
    await writeSecrets(folder, token);
    const start = async () => {
      const apiserver = startApiserver(folder, { etcd, port, options });
      daemons.push(apiserver);
      await waitReady(apiserver, () => answers(`${url}/readyz`, folder, token));
      return apiserver;
    };
    let apiserver = await start();
    const ca = await readFile(certificate(folder), "utf8");
    const kubeconfig = join(folder, "kubeconfig");
    await writeFile(kubeconfig, kubeconfigText(url, ca, token), { mode: 0o600 });
    if (options.controllers) daemons.push(...startControllers(folder, kubeconfig));
    return {
      ...{ url, token, ca, kubeconfig, folder },
      kubectl: (args, runOptions) =>
        run(requireJudge("kubectl"), [...kubectlFlags(folder, kubeconfig), ...args], runOptions),
      interrupt: async () => {
        await apiserver.kill();
        return async () => {
          apiserver = await start();
        };
      },
      stop: async () => {
        await stopAll();
        await rm(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    // The folder stays: its logs say why.
    await stopAll();
    throw error;
  }
}

function startEtcd(folder: string, client: string, peer: string): Daemon {
  const args = [
    `--data-dir=${join(folder, "etcd")}`,
    ...[`--listen-client-urls=${client}`, `--advertise-client-urls=${client}`],
    ...[`--listen-peer-urls=${peer}`, `--initial-advertise-peer-urls=${peer}`],
    `--initial-cluster=default=${peer}`,
    // Nothing here is to survive a power cut.
    "--unsafe-no-fsync",
  ];
  return startDaemon(requireJudge("etcd"), args, { log: join(folder, "etcd.log") });
}

function startApiserver(
  folder: string,
  { etcd, port, options }: { etcd: string; port: number; options: KubernetesOptions },
): Daemon {
  const args = [
    `--etcd-servers=${etcd}`,
    ...["--bind-address=127.0.0.1", `--secure-port=${port}`],
    // Loopback is no address that an Endpoints object may hold.
    "--endpoint-reconciler-type=none",
    "--service-cluster-ip-range=10.0.0.0/24",
    // It makes its own certificate there.
    `--cert-dir=${folder}`,
    ...[`--token-auth-file=${join(folder, "tokens.csv")}`, "--authorization-mode=RBAC"],
    "--service-account-issuer=https://kubernetes.default.svc",
    `--service-account-key-file=${signingKey(folder)}`,
    `--service-account-signing-key-file=${signingKey(folder)}`,
    ...(options.controllers ? [] : ["--disable-admission-plugins=ServiceAccount"]),
    "--allow-privileged=true",
    ...(options.flags ?? []),
  ];
  const log = join(folder, "kube-apiserver.log");
  return startDaemon(requireJudge("kube-apiserver"), args, { log });
}

function startControllers(folder: string, kubeconfig: string): Daemon[] {
  const shared = [
    `--kubeconfig=${kubeconfig}`,
    // Nobody asks for their health here; port 0 is none.
    ...["--secure-port=0", "--leader-elect=false"],
  ];
  const accounts = [
    "--use-service-account-credentials=false",
    `--service-account-private-key-file=${signingKey(folder)}`,
    `--root-ca-file=${certificate(folder)}`,
  ];
  return [
    startDaemon(requireJudge("kube-controller-manager"), [...shared, ...accounts], {
      log: join(folder, "kube-controller-manager.log"),
    }),
    startDaemon(requireJudge("kube-scheduler"), shared, {
      log: join(folder, "kube-scheduler.log"),
    }),
  ];
}

function kubectlFlags(folder: string, kubeconfig: string): string[] {
  // Its cache goes by address, and an earlier run may have had the same port and other CRDs.
  return [`--kubeconfig=${kubeconfig}`, `--cache-dir=${join(folder, "kubectl")}`];
}

function certificate(folder: string): string {
  return join(folder, "apiserver.crt");
}

function signingKey(folder: string): string {
  return join(folder, "service-account.pem");
}

async function writeSecrets(folder: string, token: string): Promise<void> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs1", format: "pem" });
  await writeFile(signingKey(folder), pem, { mode: 0o600 });
  const line = `${token},administrator,administrator,system:masters\n`;
  await writeFile(join(folder, "tokens.csv"), line, { mode: 0o600 });
}

async function answers(url: string, folder: string, token: string): Promise<boolean> {
  const ca = await readFile(certificate(folder), "utf8");
  const headers = { authorization: `Bearer ${token}` };
  return new Promise((resolve, reject) => {
    get(url, { ca, headers }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on("error", reject);
  });
}

/** A kubeconfig for whoever has the token. */
export function kubeconfigText(server: string, ca: string, token: string): string {
  const name = "judge";
  const authority = Buffer.from(ca).toString("base64");
  // JSON is YAML.
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name, cluster: { server, "certificate-authority-data": authority } }],
    users: [{ name, user: { token } }],
    contexts: [{ name, context: { cluster: name, user: name } }],
    "current-context": name,
  });
}
