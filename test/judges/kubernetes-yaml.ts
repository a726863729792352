import { parseAllDocuments } from "yaml";

/** An object as Argo CD and the API server would see it. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly [key: string]: unknown;
  };
  readonly [key: string]: unknown;
}

// Of YAML 1.1 Kubernetes' parser knows the booleans and octal numbers, but no dates and no base 60.
const unknown = new Set(
  ["timestamp", "binary", "omap", "pairs", "set"].map((tag) => `tag:yaml.org,2002:${tag}`),
);

/** Reads YAML with the rules that Kubernetes' own parser has. */
export function parseKubernetesYaml(text: string, file: string): KubernetesObject[] {
  const documents = parseAllDocuments(text, {
    version: "1.1",
    customTags: (tags) =>
      tags.filter(
        (tag) => typeof tag === "string" || (!unknown.has(tag.tag) && tag.format !== "TIME"),
      ),
  });
  const objects: KubernetesObject[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error !== undefined) throw new Error(`${file}: Cannot read as YAML: ${error.message}`);
    const object = document.toJS({ maxAliasCount: -1 }) as KubernetesObject | null;
    if (object !== null) objects.push(object);
  }
  return objects;
}
