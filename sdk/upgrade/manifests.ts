import { toYaml } from "../basics/yaml.ts";
import { attempt } from "./attempt.ts";
import { type BaseTree, baseTree, folderOf, readFolders } from "./base-tree.ts";
import { kustomizations, sourceOf } from "./kustomization.ts";

/** What a commit delivers to a cluster, as text by `apps/us-prod/grafana.yaml` or `us-prod/grafana Deployment/x`. */
export type Manifests = ReadonlyMap<string, string>;

/** The Applications of a cluster and the objects that each of them delivers, as a commit has them. */
export function manifestsOf(repository: string, commit: string, cluster: string): Manifests {
  const tree = baseTree(repository, commit);
  const overlays = foldersOf(tree, `overlays/${cluster}/`);
  const apps = `apps/${cluster}`;
  const bases = foldersOf(tree, "base/");
  const texts = readFolders(repository, tree, new Set([...overlays, ...bases, apps]));
  const build = kustomizations(sourceOf(texts));
  const applications = [...texts].filter(([path]) => path.startsWith(`${apps}/`));
  const objects = overlays.flatMap((folder): [string, string][] => {
    const application = folder.slice("overlays/".length);
    const { value, error } = attempt(() => build(folder));
    if (!value) return [[application, `cannot be built: ${error}`]];
    return value.map((object) => {
      const { kind, metadata } = object;
      const place = [kind, metadata.namespace, metadata.name].filter(Boolean).join("/");
      return [`${application} ${place}`, toYaml(object, place)];
    });
  });
  return new Map([...applications, ...objects]);
}

function foldersOf(tree: BaseTree, prefix: string): string[] {
  const paths = [...tree.keys()].filter((path) => path.startsWith(prefix));
  return [...new Set(paths.map(folderOf))].sort();
}
