import { type BaseTree, folderOf } from "./base-tree.ts";

/** Every application of a tree: `us-prod/grafana`. */
export function applicationsOf(tree: BaseTree): ReadonlySet<string> {
  const paths = [...tree.keys()].flatMap((path) => /^apps\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  return new Set(paths);
}

/** The applications of a tree that are no more, and those whose manifest or objects differ from the tree of now. */
export function changedApplications(tree: BaseTree, now: BaseTree): string[] {
  const paths = [...new Set([...tree.keys(), ...now.keys()])];
  const files = new Set(paths.filter((path) => tree.get(path) !== now.get(path)));
  const changed = new Set([...files].map(folderOf));
  return [...applicationsOf(tree)].filter(
    (path) =>
      files.has(`apps/${path}.yaml`) ||
      changed.has(`overlays/${path}`) ||
      changed.has(`base/${path.slice(path.indexOf("/") + 1)}`),
  );
}
