import type { Kubernetes } from "../judges/kube-apiserver.ts";
import { crdFiles, keptFolders } from "../judges/schemas.ts";
import type { Cluster } from "../../sdk/model/cluster.ts";

/** What a cluster brings along before this repository is delivered to it; every run prints it. */
export const prerequisites = [
  "CRDs of External Secrets and cert-manager",
  "the namespaces of other teams that are monitored",
  "the StorageClass",
];

const crdModules = [
  "github.com/external-secrets/external-secrets",
  "github.com/cert-manager/cert-manager",
];

/** Puts the prerequisites onto a cluster. */
export async function applyPrerequisites(
  kubernetes: Kubernetes,
  cluster: Cluster,
): Promise<void> {
  const files = crdFiles(keptFolders().filter(({ module }) => crdModules.includes(module)));
  await kubernetes.kubectl(["apply", "--server-side", ...files.map((file) => `-f=${file}`)]);
  const input = JSON.stringify({
    apiVersion: "v1",
    kind: "List",
    items: [...cluster.monitoredNamespaces.map(namespace), storageClass(cluster.storageClass)],
  });
  await kubernetes.kubectl(["apply", "--server-side", "-f=-"], { input });
  await kubernetes.kubectl(["wait", "--for=condition=Established", "crd", "--all"]);
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
