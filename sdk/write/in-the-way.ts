/**
 * Which of the paths that stand in the tree are in the way of wanted files: they are one, lie inside
 * one, or are a file where a wanted file's folder must be. Standing path → the wanted file.
 */
export function inTheWay(
  standing: Iterable<string>,
  wanted: readonly string[],
): Map<string, string> {
  const files = new Set(wanted);
  const folders = new Map(
    wanted.flatMap((path) => foldersOf(path).map((folder) => [folder, path])),
  );
  const found = new Map<string, string>();
  for (const path of standing) {
    const blocked = folders.get(path) ?? [path, ...foldersOf(path)].find((one) => files.has(one));
    if (blocked !== undefined) found.set(path, blocked);
  }
  return found;
}

/** `a/b/c` → `a/b`, `a`. */
export function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
