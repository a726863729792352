import { posix } from "node:path";
import { applyPatch, type Operation } from "rfc6902";
import { parse } from "yaml";
import { readPattern } from "../go/regexp.ts";
import type { Generator } from "../layout/config-map.ts";
import type { PatchTarget } from "../layout/patch-target.ts";
import { groupOf, type KubernetesObject, versionOf } from "../model/kubernetes-object.ts";

/** The kustomizations that `layout` writes, and nothing else that kustomize can do. */
interface Kustomization {
  readonly apiVersion: string;
  readonly kind: string;
  readonly resources?: readonly string[];
  readonly configMapGenerator?: readonly Generator[];
  readonly patches?: readonly { readonly path: string; readonly target?: PatchTarget }[];
}

/** The files of a tree, by path; both throw where there is no such file. */
export interface Source {
  readonly text: (path: string) => string;
  /** What the YAML of a file says. */
  readonly yaml: (path: string) => unknown;
}

/**
 * Files by path. `known` is what some of them are known to say: to parse YAML costs more than all the rest of
 * a comparison.
 */
export function sourceOf(
  texts: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, unknown> = new Map(),
): Source {
  const text = (path: string) => {
    const found = texts.get(path);
    if (found === undefined) throw new Error(`there is no ${path}`);
    return found;
  };
  return { text, yaml: (path) => known.get(path) ?? (parse(text(path)) as unknown) };
}

/**
 * Builds folders of a tree that `layout` once wrote, as `kustomize build` does, each one once. Throws where a
 * file is missing, is no YAML, or a patch does not fit.
 */
export function kustomizations(source: Source): (folder: string) => readonly KubernetesObject[] {
  const built = new Map<string, readonly KubernetesObject[]>();
  return function build(folder) {
    const objects = built.get(folder) ?? buildFolder(inFolder(source, folder), folder, build);
    built.set(folder, objects);
    return objects;
  };
}

/** The folders that a kustomization builds on. */
export function foldersBelow(folder: string, source: Source): string[] {
  const { resources = [] } = kustomizationOf(inFolder(source, folder));
  return resources.filter(isFolder).map((path) => posix.join(folder, path));
}

function inFolder({ text, yaml }: Source, folder: string): Source {
  return {
    text: (path) => text(posix.join(folder, path)),
    yaml: (path) => yaml(posix.join(folder, path)),
  };
}

function kustomizationOf({ yaml }: Source): Kustomization {
  const kustomization = yaml("kustomization.yaml") as Kustomization;
  if (kustomization?.kind !== "Kustomization") throw new Error("its kustomization is none");
  // What it said would be left out, and what it delivers would be taken for gone, or for never there.
  const strange = Object.keys(kustomization).filter((field) => !fields.has(field));
  if (strange.length > 0) throw new Error(`its kustomization has ${strange.join(", ")}`);
  return kustomization;
}

const fields = new Set<string>([
  "apiVersion",
  "kind",
  "resources",
  "configMapGenerator",
  "patches",
] satisfies readonly (keyof Kustomization)[]);

function isFolder(resource: string): boolean {
  return resource.startsWith("../");
}

/** Resources, then generators, then patches: the order in which kustomize goes. */
function buildFolder(
  source: Source,
  folder: string,
  build: (folder: string) => readonly KubernetesObject[],
): readonly KubernetesObject[] {
  const { resources = [], configMapGenerator = [], patches = [] } = kustomizationOf(source);
  let objects: readonly KubernetesObject[] = resources.flatMap((path) =>
    isFolder(path) ? build(posix.join(folder, path)) : [source.yaml(path) as KubernetesObject],
  );
  for (const one of configMapGenerator) objects = generate(objects, one, source);
  for (const { path, target } of patches) objects = patch(objects, source.yaml(path), target);
  return objects;
}

function generate(
  objects: readonly KubernetesObject[],
  { name, namespace, behavior, files, options }: Generator,
  { text }: Source,
): readonly KubernetesObject[] {
  const { labels, annotations } = options;
  const metadata = {
    name,
    ...(namespace !== undefined && { namespace }),
    ...(labels && { labels }),
    ...(annotations && { annotations }),
  };
  const data = Object.fromEntries(files.map((path) => [posix.basename(path), text(path)]));
  const map: KubernetesObject = { apiVersion: "v1", kind: "ConfigMap", metadata, data };
  if (behavior === undefined) return [...objects, map];
  return objects.map((object) => {
    if (!isSame(map, object)) return object;
    const old = behavior === "merge" ? (object["data"] as object) : {};
    return { ...object, data: { ...old, ...data } };
  });
}

/** Operations for the objects of a target, or without one an object that shall not be. */
function patch(
  objects: readonly KubernetesObject[],
  content: unknown,
  target: PatchTarget | undefined,
): readonly KubernetesObject[] {
  if (!target) return objects.filter((object) => !isSame(content as KubernetesObject, object));
  return objects.map((object) =>
    isTarget(target, object) ? patched(object, content as Operation[]) : object,
  );
}

function isSame(left: KubernetesObject, right: KubernetesObject): boolean {
  return (
    left.apiVersion === right.apiVersion &&
    left.kind === right.kind &&
    left.metadata.name === right.metadata.name &&
    left.metadata.namespace === right.metadata.namespace
  );
}

/** Kustomize reads each field of a target as an anchored regular expression of Go; an absent one as "any". */
function isTarget(target: PatchTarget, { apiVersion, kind, metadata }: KubernetesObject): boolean {
  const values: Readonly<Record<keyof PatchTarget, string>> = {
    group: groupOf(apiVersion),
    version: versionOf(apiVersion),
    kind,
    name: metadata.name,
    namespace: metadata.namespace ?? "",
  };
  return Object.entries(target).every(([field, text]) => {
    const pattern = readPattern(text);
    if ("refused" in pattern)
      throw new Error(`the ${field} of a patch's target: ${pattern.refused}`);
    return pattern.isWhole(values[field as keyof PatchTarget]);
  });
}

/** Bases are shared between clusters, so a patch works on a copy. */
function patched(object: KubernetesObject, operations: Operation[]): KubernetesObject {
  const copy = structuredClone(object);
  const error = applyPatch(copy, operations).find((result) => result !== null);
  if (error) throw error;
  return copy;
}
