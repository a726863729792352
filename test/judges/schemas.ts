import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { cacheFolder, cacheKey } from "./cache.ts";
import { JudgeMissing } from "./judge-missing.ts";
import { pinnedVersion } from "./pinned-version.ts";
import { kubernetesPins, type UpstreamFolder, upstreamFolders } from "./schema-sources.ts";

const here = import.meta.dirname;

/** The folder whose go.mod pins the CRDs and, by its subfolders, the Kubernetes minors. */
export const pins = join(here, "schemas");

/** Where schemas and manifests are in the cache, made or not. */
export function schemasFolder(): string {
  const code = readdirSync(here).filter((name) => /schema[\w-]*\.ts$/.test(name));
  const pinned = kubernetesPins.flatMap((pin) => [
    join("schemas", pin, "go.mod"),
    join("schemas", pin, "go.sum"),
  ]);
  const files = [...code.sort(), ...pinned];
  const key = cacheKey(files.map((file) => readFileSync(join(here, file))));
  return join(cacheFolder(), "schemas", key);
}

function requireSchemas(): string {
  const folder = schemasFolder();
  if (!existsSync(folder)) throw new JudgeMissing("the schemas", "schemas");
  return folder;
}

/** The Kubernetes versions with schemas, without `v`; the one that the API server here has is first. */
export function kubernetesVersions(): string[] {
  return kubernetesPins.map((pin) => pinnedVersion(join(pins, pin), "k8s.io/kubernetes").slice(1));
}

/** What to give kubeconform as `-schema-location`. */
export function schemaLocations(): string[] {
  const json = join(requireSchemas(), "json");
  return [
    join(
      json,
      "{{.NormalizedKubernetesVersion}}-standalone-strict/{{.ResourceKind}}{{.KindSuffix}}.json",
    ),
    join(json, "{{.Group}}/{{.ResourceKind}}_{{.ResourceAPIVersion}}.json"),
  ];
}

/** An upstream folder with the version it is pinned at and its copy in the cache. */
export interface KeptFolder extends UpstreamFolder {
  /** The git tag, such as `v0.93.1`. */
  readonly revision: string;
  /** Holds the copy of the repository's tree; `path` lies below it. */
  readonly tree: string;
  /** The copy of `path`. */
  readonly folder: string;
}

/** The folders of upstream repositories that the cache keeps, for git servers and API servers. */
export function keptFolders(root: string = schemasFolder()): KeptFolder[] {
  return upstreamFolders.map((upstream) => {
    const kind = upstream.crds === false ? "manifests" : "crds";
    const tree = join(root, kind, new URL(upstream.repository).pathname.slice(1));
    // Go adds this to a tag of a repository that has no go.mod.
    const revision = pinnedVersion(pins, upstream.module).replace(/\+incompatible$/, "");
    return { ...upstream, revision, tree, folder: join(tree, upstream.path) };
  });
}

/** As `keptFolders`, for whoever reads what lies there. */
export function builtFolders(): KeptFolder[] {
  return keptFolders(requireSchemas());
}

/** The folder of a chart at a version; whether this has the `v` of its tag is for its project to say. */
export function keptChart({ chart, version }: { chart: string; version: string }): string {
  const kept = builtFolders().find(
    (one) =>
      one.chart && basename(one.path) === chart && [version, `v${version}`].includes(one.revision),
  );
  if (kept) return kept.folder;
  throw new Error(
    `test/judges/schema-sources.ts and the go.mod that it is pinned by keep no chart ${chart} ${version}`,
  );
}

/** The files with CRDs: of every upstream, or of some, as in `crdFiles(keptFolders().filter(...))`. */
export function crdFiles(folders: readonly KeptFolder[] = builtFolders()): string[] {
  return folders
    .flatMap((kept) => (kept.crds === false ? [] : yamlFiles(join(kept.folder, kept.crds))))
    .filter((file) => /^kind: CustomResourceDefinition$/m.test(readFileSync(file, "utf8")));
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(folder, name));
}
