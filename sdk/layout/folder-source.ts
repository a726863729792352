import { toYaml } from "../basics/yaml.ts";
import { confirmRemoval, precious } from "../evaluate/protect.ts";
import { withSyncOptions } from "../evaluate/sync-options.ts";
import type { Resource } from "../model/resource.ts";
import type { Folder } from "../model/folder.ts";

type Source = NonNullable<Extract<Resource, { kind: "Application" }>["spec"]["source"]>;

/**
 * Where Argo CD takes a folder from, and as what. Its controller removes an empty `kustomize` and would then
 * guess, so a folder that lost its kustomization would be applied as files; with a patch it stays what it is, and
 * a folder without a kustomization fails (v3.5.7, `util/argo/argo.go`, `util/kustomize/kustomize.go`).
 */
export function folderSource({ repository, tag, path, form }: Folder): Source {
  return {
    ...{ repoURL: repository, targetRevision: tag, path },
    ...(form === "kustomize"
      ? { kustomize: { patches: [guard] } }
      : { directory: { include: "*.yaml" } }),
  };
}

/** What an object says that goes only with a person's word; a patch needs a name and a kind, and uses neither. */
const guarded = withSyncOptions(
  { apiVersion: "v1", kind: "Any", metadata: { name: "any" } },
  confirmRemoval,
);

/** What holds data or other people's objects is guarded here as in the tree, whoever wrote it. */
const guard = {
  target: { kind: [...precious].sort().join("|") },
  patch: toYaml(guarded, "Removed only when a person confirms it."),
};
