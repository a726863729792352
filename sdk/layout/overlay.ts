import { equal } from "../equal.ts";
import type { EvaluatedApplication } from "../evaluate/evaluated.ts";
import { groupOf, type KubernetesObject, versionOf } from "../model/kubernetes-object.ts";
import { configFiles, dataOf, generator, type Generator, isFileMap } from "./config-map.ts";
import { diff } from "./diff.ts";
import type { File } from "./file.ts";
import { fileNames } from "./file-name.ts";
import { toYaml } from "./yaml.ts";

/** What one object adds to an overlay. */
interface Part {
  readonly files: readonly File[];
  readonly resource?: string;
  readonly patch?: { readonly path: string; readonly target?: object };
  readonly generator?: Generator;
}

interface Place {
  readonly folder: string;
  readonly comment: string;
  readonly source: string;
}

/**
 * The overlay of one application: only the difference between the base and what this cluster shall
 * have. `kustomize build` of it yields the application's objects, value for value.
 */
export function layoutOverlay(
  application: EvaluatedApplication,
  base: EvaluatedApplication,
  cluster: string,
): File[] {
  const source = `clusters/${cluster}.ts`;
  const folder = `overlays/${cluster}/${application.name}`;
  const comment = `From ${application.source} for ${cluster}. Generated: change it there, then npm run generate.`;
  const place = { folder, comment, source };
  const parts = partsOf(application, base, place);
  const generators = parts.flatMap((part) => part.generator ?? []);
  const patches = parts.flatMap((part) => part.patch ?? []).sort(byPath);
  const kustomization = {
    apiVersion: "kustomize.config.k8s.io/v1beta1",
    kind: "Kustomization",
    resources: [
      `../../../base/${base.component.name}`,
      ...parts.flatMap((part) => part.resource ?? []).sort(),
    ],
    ...(generators.length > 0 && { configMapGenerator: generators }),
    ...(patches.length > 0 && { patches }),
  };
  const content = toYaml(kustomization, comment);
  return [
    { path: `${folder}/kustomization.yaml`, content, source },
    ...parts.flatMap((part) => part.files),
  ];
}

function partsOf(
  application: EvaluatedApplication,
  base: EvaluatedApplication,
  place: Place,
): Part[] {
  const before = new Map(base.objects.map((object) => [key(object), object]));
  const kept = new Set(application.objects.map(key));
  const removed = base.objects.filter((object) => !kept.has(key(object)));
  const names = fileNames(application.objects, application.namespace.name);
  const removedNames = fileNames(removed, base.namespace.name);
  return [
    ...application.objects.flatMap((object) => {
      const old = before.get(key(object));
      const name = names.get(object) ?? "";
      if (old === undefined) return [added(object, name, place)];
      return old === object ? [] : changed(old, object, name, place);
    }),
    ...removed.map((object) => deleted(object, removedNames.get(object) ?? "", place)),
  ];
}

/** Kustomize takes another version of the same kind for another object; so must the overlay. */
function key({ apiVersion, kind, metadata }: KubernetesObject): string {
  return `${apiVersion}/${kind}/${metadata.namespace ?? ""}/${metadata.name}`;
}

function added(object: KubernetesObject, name: string, place: Place): Part {
  if (isFileMap(object)) {
    const keys = Object.keys(dataOf(object));
    const files = configFiles(object, keys, { ...place, stem: name });
    return { files, generator: generator(object, keys.sort(), { stem: name }) };
  }
  const content = toYaml(object, place.comment);
  const file = { path: `${place.folder}/${name}.yaml`, content, source: place.source };
  return { files: [file], resource: `${name}.yaml` };
}

function changed(
  old: KubernetesObject,
  object: KubernetesObject,
  name: string,
  place: Place,
): Part[] {
  if (!isFileMap(old) || !isFileMap(object)) return patched(old, object, name, place);
  const { data: _, ...head } = object;
  const { data: __, ...oldHead } = old;
  return [
    ...regenerated(old, object, { ...place, stem: name }),
    ...patched(oldHead, head, name, place),
  ];
}

/** Files that differ stand whole in the overlay: a generator merges by file, and cannot remove one. */
function regenerated(
  old: KubernetesObject,
  object: KubernetesObject,
  place: Place & { readonly stem: string },
): Part[] {
  const before = dataOf(old);
  const after = dataOf(object);
  if (equal(before, after)) return [];
  const shrinks = Object.keys(before).some((file) => !Object.hasOwn(after, file));
  const keys = Object.keys(after).filter((file) => shrinks || after[file] !== before[file]);
  return [
    {
      files: configFiles(object, keys, place),
      generator: generator(object, keys.sort(), {
        stem: place.stem,
        behavior: shrinks ? "replace" : "merge",
      }),
    },
  ];
}

function patched(
  old: Omit<KubernetesObject, "data">,
  object: KubernetesObject | (Omit<KubernetesObject, "data"> & { data?: never }),
  name: string,
  place: Place,
): Part[] {
  const operations = diff(old, object);
  if (operations.length === 0) return [];
  const path = `${name}.patch.yaml`;
  const content = toYaml(operations, place.comment);
  return [
    {
      files: [{ path: `${place.folder}/${path}`, content, source: place.source }],
      patch: { path, target: targetOf(object as KubernetesObject) },
    },
  ];
}

/** Kustomize reads each field of a target as an anchored regular expression; an empty one as "any". */
function targetOf({ apiVersion, kind, metadata }: KubernetesObject): object {
  const group = groupOf(apiVersion);
  return {
    group: group === "" ? "^$" : exactly(group),
    version: exactly(versionOf(apiVersion)),
    kind,
    name: exactly(metadata.name),
    ...(metadata.namespace !== undefined && { namespace: exactly(metadata.namespace) }),
  };
}

function exactly(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Without a target kustomize fails when there is nothing to delete; with one it would stay silent. */
function deleted(object: KubernetesObject, name: string, place: Place): Part {
  const { apiVersion, kind, metadata } = object;
  const { namespace } = metadata;
  const patch = {
    $patch: "delete",
    apiVersion,
    kind,
    metadata: { name: metadata.name, ...(namespace !== undefined && { namespace }) },
  };
  const path = `${name}.delete.yaml`;
  const content = toYaml(patch, place.comment);
  return {
    files: [{ path: `${place.folder}/${path}`, content, source: place.source }],
    patch: { path },
  };
}

function byPath(left: { path: string }, right: { path: string }): number {
  return left.path < right.path ? -1 : 1;
}
