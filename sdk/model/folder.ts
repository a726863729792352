import type { ScopedKind } from "./scoped-kind.ts";

/** Objects that Argo CD takes straight from another project's repository, at a tag. */
export interface Folder {
  readonly repository: string;
  /** A tag. A branch would change what runs without a review. */
  readonly tag: string;
  readonly path: string;
  /** Files that are applied as they lie there, or what `kustomize build` makes of the folder. */
  readonly form: "files" | "kustomize";
  /** What comes from there, for the project's permissions. */
  readonly kinds: readonly ScopedKind[];
  /** Argo CD removes what leaves the folder, and all of it with the application. */
  readonly prune?: true;
}
