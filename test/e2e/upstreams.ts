import { cp, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readObjects } from "../judges/go-yaml.ts";
import { keptFolders } from "../judges/schemas.ts";
import { git } from "./git.ts";

interface Source {
  readonly repoURL: string;
  readonly targetRevision: string;
  readonly path: string;
}

/** What an Application takes from elsewhere: a folder of a repository, or a chart. */
interface ChartSource {
  readonly repoURL: string;
  readonly targetRevision: string;
  readonly chart: string;
}

/**
 * Makes the repositories of other projects that Applications in the tree take objects from, with the
 * tags they name, out of the pinned copies. Returns their URLs.
 *
 * @param root gets them as `<host>/<path>`
 */
export async function makeUpstreams(
  tree: string,
  options: { readonly root: string; readonly own: string },
): Promise<string[]> {
  const all = await applicationSources(tree);
  const sources = all
    .filter((one) => "path" in one)
    .filter(({ repoURL }) => repoURL !== options.own);
  const urls = [...new Set(sources.map((source) => source.repoURL))];
  for (const url of urls) {
    await makeUpstream(
      repositoryFolder(options.root, url),
      sources.filter((source) => source.repoURL === url),
    );
  }
  return urls;
}

/** Where the server finds the repository with this URL. */
export function repositoryFolder(root: string, url: string): string {
  const { host, pathname } = new URL(url);
  return join(root, host, pathname);
}

async function makeUpstream(folder: string, sources: readonly Source[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await git(folder, "init", "--quiet", "--initial-branch=main");
  for (const tag of new Set(sources.map((source) => source.targetRevision))) {
    for (const source of sources.filter(({ targetRevision }) => targetRevision === tag)) {
      await cp(keptFolder(source), join(folder, source.path), { recursive: true });
    }
    await git(folder, "add", "--all");
    await git(folder, "commit", "--quiet", "--allow-empty", `--message=${tag}`);
    await git(folder, "tag", tag);
  }
}

function keptFolder({ repoURL, targetRevision, path }: Source): string {
  const kept = keptFolders().find(
    (one) => one.repository === repoURL && one.path === path && one.revision === targetRevision,
  );
  if (kept) return kept.folder;
  throw new Error(
    `generated/apps: Cannot serve ${repoURL} at ${targetRevision}, path ${path}: ` +
      "test/judges/schema-sources.ts and the go.mod that it is pinned by keep no such folder",
  );
}

/** What every Application of a tree is made of. */
export async function applicationSources(tree: string): Promise<(Source | ChartSource)[]> {
  const folder = join(tree, "generated", "apps");
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith(".yaml"),
  );
  const sources: (Source | ChartSource)[] = [];
  for (const file of files) {
    for (const object of await readObjects(await readFile(join(folder, file), "utf8"))) {
      sources.push((object["spec"] as { source: Source | ChartSource }).source);
    }
  }
  return sources;
}
