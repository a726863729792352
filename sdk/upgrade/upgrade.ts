import type { Build } from "../check/build.ts";
import { checks } from "../check/checks.ts";
import { accepts } from "../check/waivers.ts";
import type { Fleet } from "../model/fleet.ts";
import { matchesPattern } from "../model/object-pattern.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Finding } from "../model/finding.ts";
import { baseRevision } from "./base-revision.ts";
import { baseTree } from "./base-tree.ts";
import { applicationsOf } from "./changed-applications.ts";
import { earlierApplications } from "./earlier-applications.ts";
import { formatCompared } from "./format-compared.ts";
import { followed } from "./followed.ts";
import { judge } from "./judge.ts";
import { type NewValues, newValues } from "./new-values.ts";
import type { Uncompared } from "./uncompared.ts";
import { judgeWaiting } from "./waiting.ts";

/** How a build compares with a revision of the repository. */
export interface Comparison {
  /** With what was compared, and which applications differ. */
  readonly lines: readonly string[];
  readonly uncompared: readonly Uncompared[];
  readonly findings: readonly Finding[];
  /** What secret stores must hold before it is delivered. */
  readonly newValues: readonly NewValues[];
  /** Waivers that are only about upgrades and accept nothing of this one, nor of a promotion that is to come. */
  readonly idle: ReadonlySet<Waiver>;
}

/**
 * Holds the way from a base revision's tree to a build against the laws about upgrades. A base that is named is
 * what runs now; one that is found may be somebody else's, whose repository this is a copy of.
 */
export function compareWithBase(
  { evaluated, files }: Pick<Build, "evaluated" | "files">,
  { repository, base }: { repository: string; base?: string },
): Comparison {
  const nothing = (why: string): Comparison => ({
    lines: [],
    uncompared: [{ object: "*", why }],
    findings: [],
    newValues: [],
    idle: new Set(),
  });
  const fleet = evaluated.definition;
  const revision = baseRevision(repository, base);
  if ("nothing" in revision) return nothing(revision.nothing);
  const name = `${revision.title} (${revision.commit.slice(0, 10)})`;
  const tree = baseTree(repository, revision.commit);
  if (tree.size === 0) return nothing(`${name} has no generated/`);
  const follows = followed(repository, tree);
  const { url } = follows.get("bootstrap") ?? {};
  if (base === undefined && url !== fleet.repository) {
    const moved = `where that is what moved here, add --base ${revision.title}`;
    return nothing(`${name} delivers from ${url ?? "nowhere"}; ${moved}`);
  }
  const now = { files, evaluated };
  const { applications, unread } = earlierApplications({ repository, tree, title: name }, now);
  const upgrade = { before: applications, known: applicationsOf(tree), after: evaluated };
  const place = { repository, base: revision.commit, named: base !== undefined };
  const waiting = [...follows].map(([cluster, { branch }]) => ({
    cluster,
    ...judgeWaiting({ cluster, branch }, { ...place, ...now }),
  }));
  const lagging = waiting.flatMap(({ cluster, lags }) => (lags ? [cluster] : []));
  const found = [...judge(upgrade, checks.upgrades), ...waiting.flatMap((one) => one.found)];
  return {
    lines: formatCompared(
      name,
      upgrade,
      applicationsOf(new Map(files.map((file) => [file.path, ""]))),
    ),
    newValues: newValues(upgrade),
    uncompared: [...unread, ...waiting.flatMap((one) => one.uncompared)],
    ...accept(found, fleet, lagging),
  };
}

/** A waiver accepts what it names; a migration accepts every change of the object that it replaces. */
function accept(
  findings: readonly Finding[],
  { waivers, migrations = [] }: Fleet,
  lagging: readonly string[],
) {
  const names = checks.upgrades.map(({ name }) => name);
  const own = waivers.filter(({ check }) => names.includes(check));
  const isReplaced = ({ check, object }: Finding) =>
    check === "immutable-fields" && migrations.some((one) => matchesPattern(one.object, object));
  return {
    findings: findings.filter(
      (finding) => !isReplaced(finding) && !own.some((waiver) => accepts(waiver, finding)),
    ),
    idle: new Set(
      own.filter(
        (waiver) =>
          !findings.some((finding) => accepts(waiver, finding)) &&
          !lagging.some((cluster) => isOf(cluster, waiver)),
      ),
    ),
  };
}

/** Whether it may accept something of a cluster, whose promotion needs it then. */
function isOf(cluster: string, { object }: Waiver): boolean {
  return ["*", cluster].includes(object.split("/")[0]!);
}
