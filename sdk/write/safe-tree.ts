import { existsSync, lstatSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Failure } from "../basics/fail.ts";

/**
 * The absolute path of a tree that may be written: a folder strictly inside the repository, reached
 * without a symbolic link that leaves it. Anything else is a failure, before a byte is written.
 */
export function safeTree(repository: string, folder: string): string {
  const root = realpathSync(repository);
  return safeFolder(root, folder, {
    what: "the tree",
    advice: `name a folder inside ${root}`,
  });
}

/** The absolute path of the folder where runs keep their notes, which git ignores; as safe as the tree. */
export function safeCache(repository: string): string {
  return safeFolder(realpathSync(repository), ".cache", {
    what: "notes",
    advice: "move it away",
  });
}

function safeFolder(
  root: string,
  folder: string,
  { what, advice }: { what: string; advice: string },
): string {
  const tree = resolve(root, folder);
  const refuse = (why: string) =>
    new Failure(`${folder}: Cannot write ${what} here: ${why}; ${advice}`);
  const inside = relative(root, tree);
  if (inside === "" || inside === ".." || inside.startsWith(`..${sep}`) || tree === home()) {
    throw refuse("it is not a folder inside the repository");
  }
  if (inside.split(sep).some((step) => step.toLowerCase() === ".git"))
    throw refuse("git keeps its own files there");
  for (let path = tree; path !== root; path = dirname(path)) {
    const status = lstatSync(path, { throwIfNoEntry: false });
    if (status?.isSymbolicLink()) throw refuse(`${path} is a symbolic link`);
    if (status && !status.isDirectory()) throw refuse(`${path} is not a folder`);
  }
  return tree;
}

function home(): string {
  return existsSync(homedir()) ? realpathSync(homedir()) : homedir();
}

/** Whether a path of the tree is reached without a symbolic link below the tree. */
export function isPlainPath(tree: string, path: string): boolean {
  const steps = path.split("/");
  return steps.every((_, index) => {
    const ancestor = join(tree, ...steps.slice(0, index));
    return !existsSync(ancestor) || !lstatSync(ancestor).isSymbolicLink();
  });
}
