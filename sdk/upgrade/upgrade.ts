import type { Build } from "../build.ts";
import type { Upgrade, UpgradeCheck } from "../check/check.ts";
import { checks } from "../check/checks.ts";
import { leftBehind } from "../check/upgrade/left-behind.ts";
import { accepts } from "../check/waivers.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Fleet } from "../model/fleet.ts";
import { matchesPattern } from "../model/object-pattern.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Problem } from "../problem.ts";
import { baseRevision, commitOf, isAncestor } from "./base-revision.ts";
import { type BaseTree, baseTree, readFolders } from "./base-tree.ts";
import { applicationsOf } from "./changed-applications.ts";
import { earlierApplications } from "./earlier-applications.ts";

/** How a build compares with a revision of the repository. */
export interface Comparison {
  /** With what was compared, or why with nothing; then what could not be. */
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  /** Waivers that are only about upgrades and accept nothing of this one. */
  readonly idle: ReadonlySet<Waiver>;
}

/** Holds the way from a base revision's tree to a build against the laws about upgrades. */
export function compareWithBase(
  { evaluated, files }: Build,
  { repository, base }: { repository: string; base?: string },
): Comparison {
  const nothing = (why: string): Comparison => ({
    lines: [`compared with nothing: ${why}`],
    problems: [],
    idle: new Set(),
  });
  const fleet = evaluated.definition;
  const revision = baseRevision(repository, base);
  if ("nothing" in revision) return nothing(revision.nothing);
  const name = `${revision.title} (${revision.commit.slice(0, 10)})`;
  const tree = baseTree(repository, revision.commit);
  if (tree.size === 0) return nothing(`${name} has no generated/`);
  const url = deliveredFrom(repository, tree);
  if (url !== fleet.repository) return nothing(`${name} delivers from ${url ?? "nowhere"}`);

  const { applications, unread } = earlierApplications(repository, tree, { files, evaluated });
  const upgrade = { before: applications, known: applicationsOf(tree), after: evaluated };
  const found = [
    ...judge(upgrade, checks.upgrades),
    ...evaluated.clusters.flatMap((cluster) =>
      judgeWaiting(cluster, { repository, base: revision.commit, files, evaluated }),
    ),
  ];
  return {
    lines: [
      `compared with ${name}: ${applications.length} of ${upgrade.known.size} applications differ`,
      ...unread.map((line) => `not compared, because it cannot be built at ${name}: ${line}`),
    ],
    ...accept(found, fleet),
  };
}

/**
 * The repository that a tree tells Argo CD to read. Nothing of a tree that names another one runs because of
 * this repository: whoever starts from a copy of somebody's has nothing to lose.
 */
function deliveredFrom(repository: string, tree: BaseTree): string | undefined {
  const path = "bootstrap/application-bootstrap.yaml";
  const text = readFolders(repository, tree, new Set([path])).get(path) ?? "";
  return /^ *repoURL: (.*)$/m.exec(text)?.[1];
}

function judge(upgrade: Upgrade, laws: readonly UpgradeCheck[]): Problem[] {
  return laws.flatMap((check) =>
    check.run(upgrade).map((problem) => ({ ...problem, check: check.name })),
  );
}

/** A repository, and the commit in it that is compared with. */
interface Place {
  readonly repository: string;
  readonly base: string;
}

/**
 * Projects are the same for every cluster, so what one runs that waits for a promotion must stay permitted
 * until it has got it. The other laws are for its promotion.
 */
function judgeWaiting(
  { facts, revision }: EvaluatedCluster,
  { repository, base, ...now }: Place & Pick<Build, "evaluated" | "files">,
): Problem[] {
  const commit = commitOf(repository, `refs/remotes/origin/${revision}`);
  // What it runs beyond the base is not missing here: this branch has not got it yet.
  if (commit === undefined || commit === base || !isAncestor(repository, commit, base)) return [];
  const others = [...baseTree(repository, commit)].filter(
    ([path]) => !/^(apps|overlays)\//.test(path) || path.split("/")[1] === facts.name,
  );
  const tree = new Map(others);
  const { applications } = earlierApplications(repository, tree, now);
  const upgrade = { before: applications, known: applicationsOf(tree), after: now.evaluated };
  return judge(upgrade, [leftBehind]);
}

/** A waiver accepts what it names; a migration accepts every change of the object that it replaces. */
function accept(problems: readonly Problem[], { waivers, migrations = [] }: Fleet) {
  const names = checks.upgrades.map(({ name }) => name);
  const own = waivers.filter(({ check }) => names.includes(check));
  const isReplaced = ({ check, object }: Problem) =>
    check === "immutable-fields" && migrations.some((one) => matchesPattern(one.object, object));
  return {
    problems: problems.filter(
      (problem) => !isReplaced(problem) && !own.some((waiver) => accepts(waiver, problem)),
    ),
    idle: new Set(own.filter((waiver) => !problems.some((problem) => accepts(waiver, problem)))),
  };
}
