import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { File } from "./file.ts";
import { nameFault } from "./name-fault.ts";
import { readsAsText } from "../basics/reads-as-text.ts";

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
 * that reads a file can check it where it lies. What a generator cannot say, or a file system cannot hold,
 * stays an object: binary, immutable and empty ones, more metadata, keys that are numbers or no plain
 * names, carriage returns.
 */
export function isFileMap(object: KubernetesObject): boolean {
  if (object.kind !== "ConfigMap" || object.apiVersion !== "v1") return false;
  const entries = Object.entries(dataOf(object));
  const { name, labels } = object.metadata;
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => nameFault(key) === undefined && survivesGit(text)) &&
    nameFault(name) === undefined &&
    // Kustomize writes the keys of its data and of a generator's labels bare, and stumbles over a number.
    [...Object.keys(labels ?? {}), ...entries.map(([key]) => key)].every(readsAsText) &&
    Object.keys(object).every((key) => fields.has(key)) &&
    Object.keys(object.metadata).every((key) => metadataFields.has(key))
  );
}

const fields = new Set(["apiVersion", "kind", "metadata", "data"]);
const metadataFields = new Set(["name", "namespace", "labels", "annotations"]);

/** `.gitattributes` pins LF, so git would change a carriage return at the next commit. */
function survivesGit(text: string): boolean {
  return !text.includes("\r");
}

/** The folder of a ConfigMap's files: its name, and its namespace where the file name has that too. */
function fileFolder(stem: string): string {
  return stem.slice("configmap-".length);
}

export function dataOf(object: KubernetesObject): Readonly<Record<string, string>> {
  return (object["data"] ?? {}) as Readonly<Record<string, string>>;
}

/** The files of some keys of a ConfigMap; `stem` is the one of its file name. */
export function configFiles(
  object: KubernetesObject,
  keys: readonly string[],
  { folder, stem, source }: { folder: string; stem: string; source: string },
): File[] {
  const data = dataOf(object);
  return keys.map((key) => ({
    path: `${folder}/${fileFolder(stem)}/${key}`,
    content: data[key] ?? "",
    source,
  }));
}

/** The generator that makes a ConfigMap of its files. Without a hash: custom resources name it plainly. */
export function generator(
  object: KubernetesObject,
  keys: readonly string[],
  { stem, behavior }: { stem: string; behavior?: "merge" | "replace" },
): Generator {
  const { name, namespace, labels, annotations } = object.metadata;
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    ...(behavior && { behavior }),
    files: keys.map((key) => `${fileFolder(stem)}/${key}`),
    options: {
      disableNameSuffixHash: true,
      ...(behavior === undefined && labels && { labels }),
      ...(behavior === undefined && annotations && { annotations }),
    },
  };
}
