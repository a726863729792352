import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";
import type { File } from "../../sdk/layout/file.ts";
import { copyFiles } from "../copy-files.ts";
import { git } from "../git.ts";
import { killRunning } from "../judges/daemon.ts";

const folders: string[] = [];
// It comes before the test's own, as hooks run in the order of their definition.
afterAll(async () => {
  await killRunning();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder outside any git checkout. */
export function plainFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "monitoring-gitops-"));
  folders.push(folder);
  return folder;
}

const templates = new Map<string, string>();

/** A new git repository whose one commit holds these files: a copy, for git takes longer to make another. */
export function sandbox(committed: Readonly<Record<string, string>> = {}): string {
  const key = JSON.stringify(committed);
  const template = templates.get(key) ?? madeWith(committed);
  templates.set(key, template);
  const repository = plainFolder();
  copyFiles(template, repository);
  return repository;
}

function madeWith(committed: Readonly<Record<string, string>>): string {
  const repository = plainFolder();
  git(repository, ["init", "--quiet", "--initial-branch=main"]);
  put(repository, { ".gitignore": ".cache/\n", ...committed });
  commit(repository, "start");
  return repository;
}

const histories = new Map<string, string>();

/**
 * A git repository whose one commit holds these files, for whoever asks nothing but git, and changes nothing: none of
 * them is checked out, and all are one pack. To make and remove hundreds of files costs more than such tests do.
 */
export function history(committed: Readonly<Record<string, string>>): string {
  const key = JSON.stringify(committed);
  const repository = histories.get(key) ?? packedWith(committed);
  histories.set(key, repository);
  return repository;
}

function packedWith(committed: Readonly<Record<string, string>>): string {
  const repository = plainFolder();
  // As git makes it, but for what nobody needs here.
  put(repository, { HEAD: "ref: refs/heads/main\n", config: "[core]\n\tbare = true\n" });
  for (const folder of ["objects", "refs"]) mkdirSync(join(repository, folder));
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const files = Object.entries(committed).map(
    ([path, content]) => `M 100644 inline ${path}\n${data(content)}`,
  );
  const author = "committer test <test@example.com> 0 +0000\n";
  const stream = `commit refs/heads/main\n${author}${data("start")}${files.join("")}`;
  git(repository, ["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet"], stream);
  return repository;
}

export function commit(repository: string, message: string): void {
  git(repository, ["add", "--all"]);
  git(repository, ["commit", "--quiet", "--message", message]);
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Files for `writeTree`, from path → content. */
export function asFiles(contents: Readonly<Record<string, string>>): File[] {
  return Object.entries(contents).map(([path, content]) => ({ path, content, source: "test" }));
}

/** Everything below a folder, path → content; a link as `-> target`, another strange thing as `?`. */
export function contents(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (inner: string) => {
    for (const name of readdirSync(join(folder, inner)).sort()) {
      const path = inner === "" ? name : `${inner}/${name}`;
      const status = lstatSync(join(folder, path));
      if (status.isDirectory()) visit(path);
      else found[path] = describe(join(folder, path), status);
    }
  };
  if (lstatSync(folder, { throwIfNoEntry: false })) visit("");
  return found;
}

function describe(path: string, status: ReturnType<typeof lstatSync>): string {
  if (status?.isSymbolicLink()) return `-> ${readlinkSync(path)}`;
  return status?.isFile() ? readFileSync(path, "utf8") : "?";
}
