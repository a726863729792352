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

/** The library takes `.` for a number and `1e999` for infinity; go-yaml reads both as text. */
const float = {
  tag: "tag:yaml.org,2002:float",
  default: true,
  test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/,
  resolve: (text: string) => (Number.isFinite(Number(text)) ? Number(text) : text),
} as const;

/** Not the tag of `.inf` and `.nan`, which stays. */
function isFloat({ tag, test }: { tag: string; test?: RegExp }): boolean {
  return tag === float.tag && (test?.test(".5") || test?.test("5e1")) === true;
}

/** Reads YAML with the rules that Kubernetes' own parser has. */
export function parseKubernetesYaml(text: string, file: string): KubernetesObject[] {
  const documents = parseAllDocuments(text, {
    version: "1.1",
    customTags: (tags) => [
      ...tags.filter(
        (tag) =>
          typeof tag === "string" ||
          (!unknown.has(tag.tag) && tag.format !== "TIME" && !isFloat(tag)),
      ),
      float,
    ],
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
