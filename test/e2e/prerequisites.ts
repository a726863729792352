import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cluster } from "../../sdk/model/cluster.ts";
import { readObjects } from "../judges/go-yaml.ts";
import { installCrds } from "../judges/install-crds.ts";
import type { Kubernetes } from "../judges/kube-apiserver.ts";
import { crdFiles, keptFolders } from "../judges/schemas.ts";

/** What a cluster brings along before this repository is delivered to it; every run prints it. */
export const prerequisites = [
  "CRDs of External Secrets, cert-manager and Cilium, for the kinds that the tree has",
  "the namespaces of other teams that are monitored, and those of programs that a cluster brings",
  "the StorageClass",
];

const crdModules = [
  "github.com/external-secrets/external-secrets",
  "github.com/cert-manager/cert-manager",
  "github.com/cilium/cilium",
];

/**
 * Puts the prerequisites onto a cluster.
 *
 * @param tree the checkout whose `generated/` says which CRDs are needed
 */
export async function applyPrerequisites(
  kubernetes: Kubernetes,
  { cluster, tree }: { readonly cluster: Cluster; readonly tree: string },
): Promise<void> {
  const kinds = kindsOf(join(tree, "generated"));
  const kept = keptFolders().filter(({ module }) => crdModules.includes(module));
  // Each CRD costs Argo CD seconds, and theirs are dozens.
  const defined = await Promise.all(crdFiles(kept).map(definedKind));
  const files = crdFiles(kept).filter((_, index) => kinds.has(defined[index] ?? ""));
  if (files.length > 0) await installCrds(kubernetes, files);
  const input = JSON.stringify({
    apiVersion: "v1",
    kind: "List",
    items: [...namespacesOf(cluster).map(namespace), storageClass(cluster.storageClass)],
  });
  await kubernetes.kubectl(["apply", "--server-side", "-f=-"], { input });
}

/** Those of others that its own objects go to, but for those that the foundation makes for a chart. */
function namespacesOf({ monitoredNamespaces, stacks }: Cluster): string[] {
  const visited = stacks.flatMap(({ stack: { visits = [] } }) => visits.map(({ name }) => name));
  const made = stacks.flatMap(({ stack: { applications }, choices }) =>
    Object.entries(applications)
      .filter(([name, { namespace }]) => choices[name] !== false && !namespace.outside)
      .map(([, { namespace }]) => namespace.name),
  );
  const brought = visited.filter((name) => !made.includes(name));
  return [...new Set([...monitoredNamespaces, ...brought])];
}

function namespace(name: string): object {
  return { apiVersion: "v1", kind: "Namespace", metadata: { name } };
}

function storageClass(name: string): object {
  return {
    apiVersion: "storage.k8s.io/v1",
    kind: "StorageClass",
    metadata: { name },
    provisioner: "e2e.invalid",
    // As the classes of cloud providers do it.
    volumeBindingMode: "WaitForFirstConsumer",
    allowVolumeExpansion: true,
  };
}

/** Every `group Kind` in the tree. */
function kindsOf(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const texts = files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
  return new Set(
    texts.map((text) => {
      const [, group = ""] = /^apiVersion: (?:(.+)\/)?/m.exec(text) ?? [];
      const [, kind = ""] = /^kind: (.+)$/m.exec(text) ?? [];
      return `${group} ${kind}`;
    }),
  );
}

async function definedKind(file: string): Promise<string> {
  const [crd] = await readObjects(readFileSync(file, "utf8"));
  const { group, names } = crd?.["spec"] as { group: string; names: { kind: string } };
  return `${group} ${names.kind}`;
}
