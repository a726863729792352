import type { Build } from "../check/build.ts";
import { leftBehind } from "../check/upgrade/left-behind.ts";
import type { Finding } from "../model/finding.ts";
import { commitOf, isAncestor } from "./base-revision.ts";
import { baseTree } from "./base-tree.ts";
import { applicationsOf } from "./changed-applications.ts";
import { earlierApplications } from "./earlier-applications.ts";
import { judge } from "./judge.ts";
import type { Uncompared } from "./uncompared.ts";

/** A cluster of the base, and the branch that it followed there. */
interface Follower {
  readonly cluster: string;
  readonly branch: string;
}

/** The commit that is compared with, and what the fleet is now. */
interface Place extends Pick<Build, "evaluated" | "files"> {
  readonly repository: string;
  readonly base: string;
  /** Whether somebody named the base: then it is what runs, also where git knows no branch that a cluster follows. */
  readonly named: boolean;
}

interface Waiting {
  /** Whether a promotion still brings it something, as far as git knows. */
  readonly lags: boolean;
  readonly found: readonly Finding[];
  readonly uncompared: readonly Uncompared[];
}

const nothing: Waiting = { lags: false, found: [], uncompared: [] };

/**
 * Projects are the same for every cluster, so what one runs that waits for a promotion must stay permitted
 * until it has got it. The other laws are for its promotion.
 */
export function judgeWaiting(
  { cluster, branch }: Follower,
  { repository, base, named, ...now }: Place,
): Waiting {
  // On main is what the base has, as soon as it is there.
  if (branch === "main") return nothing;
  const title = `origin/${branch}`;
  const commit = commitOf(repository, `refs/remotes/${title}`);
  if (commit === undefined) {
    if (named) return { ...nothing, lags: true };
    const why = `git knows no ${title} here, which it follows; fetch it, or promote for the first time`;
    return { lags: true, found: [], uncompared: [{ object: cluster, why }] };
  }
  // What it runs beyond the base is not missing here: this branch has not got it yet.
  if (isAncestor(repository, base, commit)) return nothing;
  const tree = new Map(
    [...baseTree(repository, commit)].filter(
      ([path]) => !/^(apps|overlays)\//.test(path) || path.split("/")[1] === cluster,
    ),
  );
  const { applications, unread } = earlierApplications({ repository, tree, title }, now);
  const upgrade = { before: applications, known: applicationsOf(tree), after: now.evaluated };
  return { lags: true, found: judge(upgrade, [leftBehind]), uncompared: unread };
}
