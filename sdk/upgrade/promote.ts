import { exitCodes, Failure } from "../basics/fail.ts";
import { formatFindings } from "../check/format-findings.ts";
import { textDiff } from "../basics/text-diff.ts";
import { askGit, gitOutput } from "../write/git.ts";
import { commitOf, isAncestor } from "./base-revision.ts";
import { manifestsOf } from "./manifests.ts";
import { formatNewValues } from "./new-values.ts";
import { formatUncompared } from "./uncompared.ts";
import type { Comparison } from "./upgrade.ts";

/** What is asked of the way to what is promoted. */
type Judgement = Pick<Comparison, "findings" | "newValues" | "uncompared">;

export interface Promotion {
  /** The cluster's name, and the branch that it follows. */
  readonly name: string;
  readonly revision: string;
  /** Where to move it; the remote's main unless said. */
  readonly to?: string;
  /** What runs there, where that is not what the branch says. */
  readonly base?: string;
  /** Only shows. */
  readonly dryRun?: boolean;
  /** Holds the way from a commit to what is checked out against the laws about upgrades. */
  readonly judge: (base: string) => Promise<Judgement>;
}

/**
 * Moves the branch that a cluster follows, on the remote `origin`, and prints the objects that this changes.
 * Neither branches nor files of the work tree are touched. What was allowed on the way to main, step by step,
 * may not be in one step: a migration that came and went meanwhile is missing here.
 */
export async function promote(
  repository: string,
  { name, revision, to, base, dryRun, judge }: Promotion,
): Promise<void> {
  const git = (...args: readonly string[]) => failing(repository, args);
  git("fetch", "--quiet", "origin");
  const current = commitOf(repository, `refs/remotes/origin/${revision}`);
  const target = commitOf(repository, to ?? "refs/remotes/origin/main");
  if (!target) throw new Failure(`Cannot promote ${to ?? "main"}: git knows no such revision here`);
  const title = git("log", "-1", "--format=%h (%s)", target).trim();
  if (current === target) {
    console.log(`${name} has ${title} already`);
    return;
  }
  if (current && to === undefined && !isAncestor(repository, current, target)) {
    throw new Failure(
      `Cannot promote to ${name}: its branch ${revision} has commits that main lacks; ` +
        "merge them into main, or name a revision by --to",
    );
  }
  requireFollows(repository, { name, revision, target, title });
  if (current) {
    console.log(git("log", "--oneline", "--no-decorate", `${current}..${target}`));
    show(repository, { name, current, target });
    if (isCheckedOut(repository, target)) tell(name, await judge(base ?? current));
    else console.log(`not judged, because another revision is checked out here than ${title}`);
  } else {
    console.log(firstDelivery(repository, { name, revision, target, title }));
  }
  if (dryRun) return;
  const branch = `refs/heads/${revision}`;
  // Somebody else's promotion in between is not undone.
  const lease = `--force-with-lease=${branch}:${current ?? ""}`;
  git("push", "--quiet", "--no-verify", lease, "origin", `${target}:${branch}`);
  console.log(`${name} follows ${revision}, which is ${title}`);
}

/** A cluster, the branch that it follows, and the commit that is promoted. */
interface Delivered extends Pick<Promotion, "name" | "revision"> {
  readonly target: string;
  readonly title: string;
}

/** Where the tree there has the cluster follow another branch, moving this one would do nothing. */
function requireFollows(repository: string, { name, revision, target, title }: Delivered): void {
  const path = `generated/bootstrap/application-${name}.yaml`;
  const root = askGit(repository, ["show", `${target}:${path}`]) ?? "";
  const [, follows] = /^ +targetRevision: (.*)$/m.exec(root) ?? [];
  if (follows === revision) return;
  const why = follows ? `there it follows ${follows}, not ${revision}` : "it has no such cluster";
  throw new Failure(`Cannot promote ${title} to ${name}: ${why}`);
}

/** What the first promotion brings, of which no part is there yet. */
function firstDelivery(repository: string, { name, revision, target, title }: Delivered): string {
  const objects = [...manifestsOf(repository, target, name).keys()];
  const applications = [...new Set(objects.map((key) => key.replace(/^[^/]*\/| .*$/g, "")))].sort();
  return (
    `${name} follows nothing yet: the first promotion makes the branch ${revision} at ${title}, ` +
    `and Argo CD delivers ${objects.length} object(s) of ${applications.length} application(s): ` +
    `${applications.join(", ")}. There is no earlier tree to judge it by.`
  );
}

function isCheckedOut(repository: string, target: string): boolean {
  const changed = askGit(repository, ["status", "--porcelain", "--untracked-files=no"]);
  return changed === "" && commitOf(repository, "HEAD") === target;
}

/** What happens to other clusters is judged when it happens there. */
function tell(name: string, { findings, newValues, uncompared }: Judgement): void {
  const isOwn = ({ object }: { object: string }) =>
    object === "*" || object === name || object.startsWith(`${name}/`);
  const own = findings.filter(isOwn);
  if (own.length > 0) {
    const why = `Cannot promote to ${name}, which would take these steps at once:`;
    throw new Failure(`${why}\n${formatFindings(own, [name])}`, exitCodes.rejected);
  }
  const unknown = uncompared.filter(isOwn);
  if (unknown.length > 0) {
    const why = `Cannot promote to ${name}: name what runs there by --base <revision>:`;
    throw new Failure(`${why}\n${formatUncompared(unknown)}`);
  }
  for (const values of newValues) {
    if (values.cluster === name) console.log(formatNewValues(values));
  }
}

function show(
  repository: string,
  { name, current, target }: { name: string; current: string; target: string },
): void {
  const before = manifestsOf(repository, current, name);
  const after = manifestsOf(repository, target, name);
  const differing = [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .sort();
  for (const key of differing) {
    console.log(`${key}\n${textDiff(before.get(key) ?? "", after.get(key) ?? "")}\n`);
  }
  console.log(`${differing.length} object(s) of ${name} change`);
}

function failing(repository: string, args: readonly string[]): string {
  try {
    return gitOutput(repository, args).toString("utf8");
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    throw new Failure(`Cannot promote: git ${args[0]} says: ${said}`);
  }
}
