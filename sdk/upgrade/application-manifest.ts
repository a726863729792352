import type { EarlierApplication } from "../check/check.ts";
import type { Source } from "./kustomization.ts";

/** What an Application in a tree says of itself. */
export interface ApplicationManifest {
  readonly project: string;
  readonly source: NonNullable<EarlierApplication["upstream"]>;
  readonly prune: boolean;
}

/** Reads an Application that `layout` once wrote; throws where the file is none. */
export function applicationManifest(path: string, { yaml }: Source): ApplicationManifest {
  const { spec } = (yaml(path) ?? {}) as { spec?: Spec };
  const { project, source = {}, syncPolicy } = spec ?? {};
  const { repoURL, targetRevision, path: folder, chart, kustomize } = source;
  const texts = [project, repoURL, targetRevision, chart ?? folder];
  if (!texts.every((text) => typeof text === "string")) {
    const needed = "project, repoURL, targetRevision and path or chart";
    throw new Error(`${path} is no Application with ${needed}`);
  }
  const repository = repoURL!;
  return {
    project: project!,
    source:
      chart === undefined
        ? {
            ...{ repository, tag: targetRevision!, path: folder! },
            form: kustomize ? "kustomize" : "files",
          }
        : { repository, chart, version: targetRevision! },
    prune: syncPolicy?.automated?.prune ?? false,
  };
}

interface Spec {
  readonly project?: string;
  readonly source?: {
    readonly repoURL?: string;
    readonly targetRevision?: string;
    readonly path?: string;
    readonly chart?: string;
    readonly kustomize?: object;
  };
  readonly syncPolicy?: { readonly automated?: { readonly prune?: boolean } };
}
