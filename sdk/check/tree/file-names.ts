import type { File } from "../../layout/file.ts";
import { nameFault } from "../../layout/name-fault.ts";
import type { TreeCheck, TreeFinding } from "../check.ts";

export const fileNames: TreeCheck = {
  name: "file-names",
  law: "Every file of the tree has a path of its own, which git and every file system take as it is.",
  run: (files) => [...files.flatMap(nameFindings), ...collisions(files)],
};

function nameFindings(file: File): TreeFinding[] {
  return file.path.split("/").flatMap((step): TreeFinding[] => {
    const fault = nameFault(step);
    return fault
      ? [{ file, message: `"${step}" ${fault}`, hint: "rename what it is named after" }]
      : [];
  });
}

/** Systems that do not tell upper from lower case are those that some of us work on. */
function collisions(files: readonly File[]): TreeFinding[] {
  const owners = new Map<string, File>();
  const found: TreeFinding[] = [];
  const hint = "rename one of the objects";
  for (const file of files) {
    const other = owners.get(file.path.toLowerCase());
    owners.set(file.path.toLowerCase(), other ?? file);
    if (other) found.push({ file, message: sameFile(file, other), hint });
  }
  for (const file of files) {
    const folder = foldersOf(file.path.toLowerCase())
      .map((path) => owners.get(path))
      .find(Boolean);
    if (folder) found.push({ file, message: `lies in ${folder.path}, which is a file`, hint });
  }
  return found;
}

function sameFile({ path }: File, other: File): string {
  return path === other.path
    ? "is the file of two objects"
    : `is the same file as ${other.path} on macOS and Windows`;
}

/** `a/b/c` → `a`, `a/b`. */
function foldersOf(path: string): string[] {
  const steps = path.split("/");
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join("/"));
}
