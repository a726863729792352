import { type BaseTree, readFolders } from "./base-tree.ts";

/** A repository and the branch of it that Argo CD follows. */
interface Followed {
  readonly url: string;
  readonly branch: string;
}

/** What Argo CD follows for each cluster that a tree knows, and for its `bootstrap` folder. */
export function followed(repository: string, tree: BaseTree): Map<string, Followed> {
  const root = /^bootstrap\/application-(.+)\.yaml$/;
  const paths = [...tree.keys()].filter((path) => root.test(path));
  return new Map(
    [...readFolders(repository, tree, new Set(paths))].map(([path, text]) => [
      root.exec(path)?.[1] ?? "",
      { url: fieldOf(text, "repoURL"), branch: fieldOf(text, "targetRevision") },
    ]),
  );
}

function fieldOf(text: string, field: string): string {
  return new RegExp(`^ *${field}: (.*)$`, "m").exec(text)?.[1] ?? "";
}
