import { Failure } from "../basics/fail.ts";
import { gitOutput } from "../write/git.ts";

/** The files of a tree in git: path relative to the tree → the blob that holds it. */
export type BaseTree = ReadonlyMap<string, string>;

/** What a commit holds below `generated/`; empty where it has none. */
export function baseTree(repository: string, commit: string): BaseTree {
  const folder = "generated/";
  const lines = gitOutput(repository, ["ls-tree", "-r", "-z", commit, "--", folder])
    .toString("utf8")
    .split("\0");
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [fields = "", path = ""] = line.split("\t");
      const [, type, blob = ""] = fields.split(" ");
      return type === "blob" ? [[path.slice(folder.length), blob]] : [];
    }),
  );
}

/** The text of every file of some folders of a tree, by path. One process, whatever their number. */
export function readFolders(
  repository: string,
  tree: BaseTree,
  folders: ReadonlySet<string>,
): Map<string, string> {
  const wanted = [...tree].filter(([path]) => folders.has(folderOf(path)));
  if (wanted.length === 0) return new Map();
  const input = wanted.map(([, blob]) => `${blob}\n`).join("");
  const output = gitOutput(repository, ["cat-file", "--batch"], input);
  const incomplete = (path: string) =>
    new Failure(
      `generated/${path}: Cannot compare with it: git has not fetched all of that revision here; ` +
        "run git fetch --refetch, or name another one",
    );
  let at = 0;
  return new Map(
    wanted.map(([path]) => {
      // `<blob> blob <size>\n<content>\n`, or `<blob> missing\n`
      const start = output.indexOf("\n", at) + 1;
      const size = Number(output.toString("latin1", at, start).split(" ")[2]);
      if (Number.isNaN(size)) throw incomplete(path);
      at = start + size + 1;
      return [path, output.toString("utf8", start, start + size)];
    }),
  );
}

/** The folder of a kustomization that a file belongs to: `overlays/us-prod/grafana`, `base/grafana`. */
export function folderOf(path: string): string {
  const steps = path.split("/");
  return steps.slice(0, steps[0] === "overlays" ? 3 : 2).join("/");
}
