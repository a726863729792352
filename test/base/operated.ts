import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { type Daemon, startDaemon, waitReady } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { installCrds } from "../judges/install-crds.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { crdFiles, keptFolders } from "../judges/schemas.ts";
import { waitEnd } from "../judges/wait-end.ts";
import { objectOf, objectsOf } from "./evaluated.ts";

/** An API server with applications of a cluster, and the operator of one of them at work. */
export interface Operated {
  readonly kubernetes: Kubernetes;
  readonly operator: Daemon;
  /** Where the operator tells of itself. */
  readonly metrics: string;
  apply(objects: readonly object[]): Promise<void>;
  get(kind: string, name: string, namespace?: string): Promise<unknown>;
  /** The file with what the operator put, compressed, under a key of a Secret. */
  configuration(secret: string, key: string, namespace?: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts prometheus-operator with no other rights and flags than the tree gives it.
 *
 * @param applications the operator's own first
 * @param more objects that are there before it starts
 */
export async function startOperated(
  applications: readonly [EvaluatedApplication, ...EvaluatedApplication[]],
  about: { readonly namespaces: readonly string[]; readonly more?: readonly object[] },
): Promise<Operated> {
  const kubernetes = await startKubernetes();
  try {
    const tools = toolsOf(kubernetes);
    await prepare(kubernetes, tools, { applications, ...about });
    const { operator, metrics } = await startOperator(applications[0], kubernetes);
    const stop = async () => {
      await operator.stop();
      await kubernetes.stop();
    };
    return { kubernetes, operator, metrics, ...tools, stop };
  } catch (error) {
    await kubernetes.stop();
    throw error;
  }
}

type Tools = Pick<Operated, "apply" | "configuration" | "get">;

function toolsOf(kubernetes: Kubernetes): Tools {
  const get: Operated["get"] = async (kind, name, namespace = "observability") => {
    const args = ["get", kind, name, `--namespace=${namespace}`, "--output=json"];
    return JSON.parse((await kubernetes.kubectl(args)).stdout) as unknown;
  };
  return {
    get,
    apply: async (objects) => {
      const input = objects.map((object) => JSON.stringify(object)).join("\n---\n");
      const args = ["apply", "--server-side", "--force-conflicts", "--filename", "-"];
      await kubernetes.kubectl(args, { input });
    },
    configuration: async (secret, key, namespace) => {
      const found = await until(() => get("secret", secret, namespace));
      const { data } = found as { data: Readonly<Record<string, string>> };
      const folder = join(kubernetes.folder, secret);
      await mkdir(folder, { recursive: true });
      const file = join(folder, key.replace(".gz", ""));
      await writeFile(file, gunzipSync(Buffer.from(data[key] ?? "", "base64")));
      return file;
    },
  };
}

async function prepare(
  kubernetes: Kubernetes,
  { apply }: Tools,
  {
    applications,
    namespaces,
    more = [],
  }: Parameters<typeof startOperated>[1] & { applications: readonly EvaluatedApplication[] },
): Promise<void> {
  const used = keptFolders().filter(({ repository }) => /operator|secrets/.test(repository));
  await installCrds(kubernetes, crdFiles(used));
  // Nobody enforces policies here, so Cilium's own kinds are not installed.
  const objects = applications
    .flatMap((one) => one.objects)
    .filter(({ kind }) => kind !== "CiliumNetworkPolicy");
  const homes = objects.map(({ metadata }) => metadata.namespace);
  const needed = [...new Set([...homes, ...namespaces])].flatMap((name) =>
    name === undefined || /^(default|kube-.*)$/.test(name) ? [] : [namespaceObject(name)],
  );
  await apply([...needed, node, ...applications.flatMap(storageClasses)]);
  // A CRD that was just accepted is not served at once.
  await until(() => apply(objects));
  if (more.length > 0) await apply(more);
}

async function startOperator(application: EvaluatedApplication, kubernetes: Kubernetes) {
  const { metadata, spec } = objectOf(application, "Deployment");
  const args = spec?.template.spec?.containers[0]?.args ?? [];
  const [port = 0] = await freePorts(1);
  const own = [
    `--as=system:serviceaccount:${metadata?.namespace}:${spec?.template.spec?.serviceAccountName}`,
    `--web.listen-address=127.0.0.1:${port}`,
  ];
  const operator = startDaemon(requireJudge("prometheus-operator"), [...args, ...own], {
    log: join(kubernetes.folder, "prometheus-operator.log"),
    env: { KUBECONFIG: kubernetes.kubeconfig },
  });
  const url = `http://127.0.0.1:${port}`;
  await waitReady(operator, async () => (await fetch(`${url}/healthz`)).ok);
  return { operator, metrics: `${url}/metrics` };
}

/** Tries again, twice a second, until it succeeds. */
export async function until<T>(attempt: () => Promise<T>, seconds = 180): Promise<T> {
  const end = waitEnd(seconds);
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 500));
    }
  }
}

function namespaceObject(name: string) {
  return {
    apiVersion: "v1",
    kind: "Namespace",
    metadata: { name, labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
  };
}

const node = {
  apiVersion: "v1",
  kind: "Node",
  metadata: { name: "a" },
  status: { addresses: [{ type: "InternalIP", address: "192.0.2.1" }] },
};

/** The operator refuses a volume of a class that is not there. */
function storageClasses(application: EvaluatedApplication) {
  return objectsOf(application, "Prometheus").map(({ spec }) => ({
    apiVersion: "storage.k8s.io/v1",
    kind: "StorageClass",
    metadata: { name: spec.storage?.volumeClaimTemplate?.spec?.storageClassName },
    provisioner: "example.invalid/disks",
  }));
}
