import type { EarlierApplication } from "../check/check.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { File } from "../layout/file.ts";
import { fileNames } from "../layout/file-name.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { blobId } from "../write/git.ts";
import { type BaseTree, folderOf, readFolders } from "./base-tree.ts";
import { changedApplications } from "./changed-applications.ts";
import { foldersBelow, kustomizations, sourceOf } from "./kustomization.ts";

/** What a tree delivered, as far as that is gone or not the same any more. */
export interface Earlier {
  /** Without objects where they cannot be built. */
  readonly applications: readonly EarlierApplication[];
  /** `us-prod/grafana: why` for each that cannot be built; Argo CD could not do it either. */
  readonly unread: readonly string[];
}

/** Reads and builds only what differs between the tree of a base revision and the files of now. */
export function earlierApplications(
  repository: string,
  tree: BaseTree,
  { files, evaluated }: { files: readonly File[]; evaluated: EvaluatedFleet },
): Earlier {
  const now = new Map(files.map(({ path, content }) => [path, blobId(Buffer.from(content))]));
  const paths = changedApplications(tree, now, evaluated);
  const overlays = paths.map(overlayOf).filter((overlay) => isKustomization(tree, overlay));
  const manifests = paths.map((path) => folderOf(manifestOf(path)));
  const texts = readFolders(repository, tree, new Set([...overlays, ...manifests]));
  const source = sourceOf(texts, unchanged(tree, now, evaluated));
  const bases = overlays.flatMap((one) => attempt(() => foldersBelow(one, source)).value ?? []);
  for (const [path, text] of readFolders(repository, tree, new Set(bases))) texts.set(path, text);

  const build = kustomizations(source);
  const built = paths.map((path) => ({
    path,
    // The objects of an upstream lie in another repository.
    ...(isKustomization(tree, overlayOf(path))
      ? attempt(() => build(overlayOf(path)))
      : { value: [] }),
  }));
  return {
    applications: built.map(({ path, value = [] }) => {
      const [cluster = "", name = ""] = path.split("/");
      const project = /^ {2}project: (.*)$/m.exec(texts.get(manifestOf(path)) ?? "")?.[1] ?? "";
      return { cluster, name, project, objects: value };
    }),
    unread: built.flatMap(({ path, value, error }) => (value ? [] : [`${path}: ${error}`])),
  };
}

function manifestOf(path: string): string {
  return `apps/${path}.yaml`;
}

function overlayOf(path: string): string {
  return `overlays/${path}`;
}

function isKustomization(tree: BaseTree, folder: string): boolean {
  return tree.has(`${folder}/kustomization.yaml`);
}

/** The objects of the bases whose files are the same as in the tree, by path. */
function unchanged(
  tree: BaseTree,
  now: BaseTree,
  { neutral }: EvaluatedFleet,
): Map<string, KubernetesObject> {
  const objects = neutral.applications.flatMap(({ component, namespace, objects }) =>
    [...fileNames(objects, namespace.name)].map(
      ([object, name]) => [`base/${component.name}/${name}.yaml`, object] as const,
    ),
  );
  return new Map(objects.filter(([path]) => tree.get(path) === now.get(path)));
}

function attempt<T>(run: () => T): { value?: T; error?: string } {
  try {
    return { value: run() };
  } catch (error) {
    return { error: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
}
