import { requireJudge } from "./judge-path.ts";
import { run } from "./run.ts";

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

/** `kubernetes` is how Argo CD, kubectl and the API server read; the others are the libraries below it. */
export type YamlReader = "kubernetes" | "v2" | "v3";

/** Every YAML reader of the Go programs that read the tree. */
export const yamlReaders: readonly YamlReader[] = ["kubernetes", "v2", "v3"];

/** Reads every document of a YAML stream that is not empty, by the libraries that kustomize is made with. */
export async function readYaml(
  text: string,
  reader: YamlReader = "kubernetes",
): Promise<unknown[]> {
  const { stdout } = await run(requireJudge("go-yaml"), [reader], { input: text });
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

/** Reads the objects of a YAML stream as Argo CD, kubectl and the API server do. */
export async function readObjects(text: string): Promise<KubernetesObject[]> {
  return (await readYaml(text)) as KubernetesObject[];
}
