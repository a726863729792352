import type { EarlierApplication } from "../check/check.ts";
import type { EvaluatedFleet } from "../evaluate/evaluated.ts";
import type { File } from "../layout/file.ts";
import { fileNames } from "../layout/file-name.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { permitted } from "../read/permitted.ts";
import { blobId } from "../write/git.ts";
import { applicationManifest } from "./application-manifest.ts";
import { attempt } from "./attempt.ts";
import { type BaseTree, folderOf, readFolders } from "./base-tree.ts";
import { changedApplications } from "./changed-applications.ts";
import { foldersBelow, kustomizations, type Source, sourceOf } from "./kustomization.ts";
import type { Uncompared } from "./uncompared.ts";

/** What a tree delivered, as far as that is gone or not the same any more. */
export interface Earlier {
  /** Without objects where they cannot be built. */
  readonly applications: readonly EarlierApplication[];
  /** Those that cannot be built; Argo CD could not do it either. */
  readonly unread: readonly Uncompared[];
}

/** The tree of a revision that people call `title`. */
interface EarlierTree {
  readonly repository: string;
  readonly tree: BaseTree;
  readonly title: string;
}

/** Reads and builds only what differs between the tree of a base revision and the files of now. */
export function earlierApplications(
  { repository, tree, title }: EarlierTree,
  { files, evaluated }: { files: readonly File[]; evaluated: EvaluatedFleet },
): Earlier {
  const now = new Map(files.map(({ path, content }) => [path, blobId(Buffer.from(content))]));
  const paths = changedApplications(tree, now);
  const overlays = paths.map(overlayOf);
  const manifests = paths.map((path) => folderOf(manifestOf(path)));
  const first = new Set([...overlays, ...manifests, ...projectsOf(tree)]);
  const texts = readFolders(repository, tree, first);
  const source = sourceOf(texts, unchanged(tree, now, evaluated));
  const bases = overlays.flatMap((one) => attempt(() => foldersBelow(one, source)).value ?? []);
  for (const [path, text] of readFolders(repository, tree, new Set(bases))) texts.set(path, text);

  const build = kustomizations(source);
  const read = paths.map((path) => ({
    path,
    ...attempt(() => readApplication(path, source, build)),
  }));
  return {
    applications: read.map(({ path, value }) => {
      const [cluster = "", name = ""] = path.split("/");
      return { cluster, name, ...(value ?? { project: "", objects: [] }) };
    }),
    unread: read.flatMap(({ path: object, value, error }) =>
      value ? [] : [{ object, why: `it cannot be built at ${title}: ${error}` }],
    ),
  };
}

/** Only what the manifest itself takes from elsewhere has no overlay; any other that is missing is a fault. */
function readApplication(
  path: string,
  files: Source,
  build: (folder: string) => readonly KubernetesObject[],
): Omit<EarlierApplication, "cluster" | "name"> {
  const { project, source, prune } = applicationManifest(manifestOf(path), files);
  if ("chart" in source || source.path !== `generated/${overlayOf(path)}`) {
    const [cluster = ""] = path.split("/");
    const manifest = () =>
      files.yaml(`${projects}${project}.yaml`) as Parameters<typeof permitted>[0];
    return {
      ...{ project, objects: [], upstream: source },
      ...(prune && { permitted: permitted(manifest(), cluster) }),
    };
  }
  return { project, objects: build(overlayOf(path)) };
}

/** Each of them is as a folder of its own. */
const projects = "bootstrap/appproject-";

function projectsOf(tree: BaseTree): string[] {
  return [...tree.keys()].filter((path) => path.startsWith(projects));
}

function manifestOf(path: string): string {
  return `apps/${path}.yaml`;
}

function overlayOf(path: string): string {
  return `overlays/${path}`;
}

/** The objects of the bases whose files are the same as in the tree, by path. */
function unchanged(
  tree: BaseTree,
  now: BaseTree,
  { neutral }: EvaluatedFleet,
): Map<string, KubernetesObject> {
  const objects = neutral.applications.flatMap(({ name: application, namespace, objects }) =>
    [...fileNames(objects, namespace.name)].map(
      ([object, name]) => [`base/${application}/${name}.yaml`, object] as const,
    ),
  );
  return new Map(objects.filter(([path]) => tree.get(path) === now.get(path)));
}
