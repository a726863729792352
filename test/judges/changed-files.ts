import { baseRevision, commitOf } from "../../sdk/upgrade/base-revision.ts";
import { askGit } from "../../sdk/write/git.ts";

/**
 * The files that this change touches, committed or not: since the branch left main, on main since the
 * commit before. None where git cannot tell, as in a copy without its history.
 */
export function changedFiles(repository: string): string[] {
  const base = baseRevision(repository);
  if ("nothing" in base) return [];
  const onMain = base.commit === commitOf(repository, "HEAD");
  const from = onMain ? (commitOf(repository, "HEAD^") ?? base.commit) : base.commit;
  const lists = [
    ["diff", "--name-only", "-z", from],
    ["ls-files", "--others", "--exclude-standard", "-z"],
  ];
  return lists
    .flatMap((list) => (askGit(repository, list) ?? "").split("\0"))
    .filter((path) => path !== "");
}
