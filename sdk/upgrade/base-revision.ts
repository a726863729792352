import { Failure } from "../basics/fail.ts";
import { askGit, askIndex } from "../write/git.ts";

/** What an upgrade starts from, or why there is nothing to start from. */
export type BaseRevision =
  { readonly commit: string; readonly title: string } | { readonly nothing: string };

/**
 * The revision to compare with: the one that is asked for, else where this branch left main. On main that is
 * the last commit. One that is asked for and cannot be found is a failure.
 */
export function baseRevision(repository: string, asked?: string): BaseRevision {
  if (asked !== undefined) {
    const commit = commitOf(repository, asked);
    if (commit === undefined) {
      throw new Failure(
        `--base ${asked}: Cannot compare with it: git knows no such revision here; ` +
          "fetch it, or name another one",
      );
    }
    return { commit, title: asked };
  }
  for (const main of ["main", "origin/main"]) {
    const commit = askGit(repository, ["merge-base", "HEAD", main]);
    if (commit !== undefined) return { commit, title: main };
  }
  return { nothing: whyNothing(repository) };
}

/** A git that says nothing at all, as of somebody else's folder, has not looked for main. */
function whyNothing(repository: string): string {
  const { index, fault } = askIndex(repository);
  if (fault !== undefined) return `git fails: ${fault}`;
  if (index === undefined) return "this is no checkout of git";
  return "git knows no commit that HEAD shares with main or origin/main here; fetch main with all of its commits";
}

/** The commit that a revision names; undefined where git knows none. */
export function commitOf(repository: string, revision: string): string | undefined {
  return askGit(repository, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
}

export function isAncestor(repository: string, earlier: string, later: string): boolean {
  return askGit(repository, ["merge-base", "--is-ancestor", earlier, later]) !== undefined;
}
