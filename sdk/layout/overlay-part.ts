import { equal } from "../basics/equal.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { configFiles, dataOf, generator, type Generator, isFileMap } from "./config-map.ts";
import { diff } from "./diff.ts";
import type { File } from "./file.ts";
import { patchTarget, type PatchTarget } from "./patch-target.ts";
import { toYaml } from "../basics/yaml.ts";

/** What one object adds to an overlay: files, and how the kustomization names them. */
export interface Part {
  readonly files: readonly File[];
  readonly resource?: string;
  readonly patch?: { readonly path: string; readonly target?: PatchTarget };
  readonly generator?: Generator;
}

/** Where the files of one object go. */
export interface Place {
  readonly folder: string;
  /** The name of the object's files, without their endings. */
  readonly stem: string;
  readonly comment: string;
  readonly source: string;
}

/** An object that the base does not have. */
export function added(object: KubernetesObject, place: Place): Part {
  if (isFileMap(object)) {
    const keys = Object.keys(dataOf(object)).sort();
    return { files: configFiles(object, keys, place), generator: generator(object, keys, place) };
  }
  const name = `${place.stem}.yaml`;
  return { files: [file(name, object, place)], resource: name };
}

/** An object that the base has too; nothing where both are the same. */
export function changed(old: KubernetesObject, object: KubernetesObject, place: Place): Part[] {
  if (!isFileMap(old) || !isFileMap(object)) return patched(old, object, place);
  // The data of both stands in files; the patch is about the rest.
  return [
    ...regenerated(old, object, place),
    ...patched({ ...old, data: {} }, { ...object, data: {} }, place),
  ];
}

/** Files that differ stand whole in the overlay: a generator merges by file, and cannot remove one. */
function regenerated(old: KubernetesObject, object: KubernetesObject, place: Place): Part[] {
  const before = dataOf(old);
  const after = dataOf(object);
  if (equal(before, after)) return [];
  const shrinks = Object.keys(before).some((name) => !Object.hasOwn(after, name));
  const keys = Object.keys(after).filter((name) => shrinks || after[name] !== before[name]);
  const behavior = shrinks ? "replace" : "merge";
  return [
    {
      files: configFiles(object, keys.sort(), place),
      generator: generator(object, keys, { ...place, behavior }),
    },
  ];
}

function patched(old: KubernetesObject, object: KubernetesObject, place: Place): Part[] {
  const operations = diff(old, object);
  if (operations.length === 0) return [];
  const path = `${place.stem}.patch.yaml`;
  return [{ files: [file(path, operations, place)], patch: { path, target: patchTarget(object) } }];
}

/** An object of the base that this cluster does not have. Without a target kustomize fails where it finds none. */
export function absent({ apiVersion, kind, metadata }: KubernetesObject, place: Place): Part {
  const { name, namespace } = metadata;
  const path = `${place.stem}.absent.yaml`;
  const patch = {
    $patch: "delete",
    apiVersion,
    kind,
    metadata: { name, ...(namespace !== undefined && { namespace }) },
  };
  return { files: [file(path, patch, place)], patch: { path } };
}

function file(name: string, content: object, { folder, comment, source }: Place): File {
  return { path: `${folder}/${name}`, content: toYaml(content, comment), source };
}
