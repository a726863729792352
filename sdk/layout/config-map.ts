import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { File } from "./file.ts";

/** An entry of `configMapGenerator`. */
export interface Generator {
  readonly name: string;
  readonly namespace?: string;
  readonly behavior?: "merge" | "replace";
  readonly files: readonly string[];
  readonly options: {
    readonly disableNameSuffixHash: true;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
}

/**
 * Whether an object is a ConfigMap whose data stands as real files in the tree, so that the program
 * that reads a file can check it where it lies. Binary, immutable and empty ones stay objects.
 */
export function isFileMap(object: KubernetesObject): boolean {
  if (object.kind !== "ConfigMap") return false;
  return Object.keys(object).every((key) => known.has(key)) && Object.keys(dataOf(object)).length > 0;
}

const known = new Set(["apiVersion", "kind", "metadata", "data"]);

export function dataOf(object: KubernetesObject): Readonly<Record<string, string>> {
  return (object["data"] ?? {}) as Readonly<Record<string, string>>;
}

/** The files of some keys of a ConfigMap, in a folder named after it. */
export function configFiles(
  object: KubernetesObject,
  keys: readonly string[],
  { folder, source }: { folder: string; source: string },
): File[] {
  const data = dataOf(object);
  return keys.map((key) => ({
    path: `${folder}/${object.metadata.name}/${key}`,
    content: data[key] ?? "",
    source,
  }));
}

/** The generator that makes a ConfigMap of its files. Without a hash: custom resources name it plainly. */
export function generator(
  object: KubernetesObject,
  keys: readonly string[],
  behavior?: "merge" | "replace",
): Generator {
  const { name, namespace, labels, annotations } = object.metadata;
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    ...(behavior && { behavior }),
    files: keys.map((key) => `${name}/${key}`),
    options: {
      disableNameSuffixHash: true,
      ...(behavior === undefined && labels && { labels }),
      ...(behavior === undefined && annotations && { annotations }),
    },
  };
}
