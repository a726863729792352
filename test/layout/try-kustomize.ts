import { join } from "node:path";
import { parse } from "yaml";
import type { File } from "../../sdk/layout/file.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import { JudgeMissing } from "../judges/judge-missing.ts";
import { kustomizeBuild } from "../judges/kustomize.ts";
import { lawDifferences, overlayTree } from "./overlay-tree.ts";
import { putFiles, temporaryFolder } from "./temporary-folder.ts";

const folder = temporaryFolder();
let count = 0;

/** What kustomize makes of these files, or the error that it prints. */
export async function raw(
  files: Readonly<Record<string, string | object>>,
): Promise<KubernetesObject[] | string> {
  try {
    return await kustomizeBuild(put(files));
  } catch (error) {
    return message(error);
  }
}

/** What kustomize says instead of an answer; that it is not built says nothing. */
export function message(error: unknown): string {
  if (error instanceof JudgeMissing) throw error;
  return (error as Error).message;
}

/** Writes files and objects to a folder of their own. */
export function put(files: Readonly<Record<string, string | object>>): string {
  const place = join(folder, `raw-${++count}`);
  const texts = Object.entries(files).map(([path, content]) => ({
    path,
    content: typeof content === "string" ? content : toYaml(content, "test"),
  }));
  putFiles(place, texts);
  return place;
}

/** What the sdk's own tree fails to bring about; empty is right. */
export function law(
  from: readonly KubernetesObject[],
  to: readonly KubernetesObject[],
): Promise<string[]> {
  return lawDifferences(join(folder, `law-${++count}`), { from, to }, ["5.8.1", "5.7.0", "newest"]);
}

/** The files of the overlay that the sdk writes, by path below the overlay, and read as YAML. */
export function overlay(from: readonly KubernetesObject[], to: readonly KubernetesObject[]) {
  const start = "overlays/us-test/sample/";
  const files = overlayTree(from, to).filter(({ path }) => path.startsWith(start));
  return Object.fromEntries(
    files.map(({ path, content }: File) => [path.slice(start.length), parse(content) as unknown]),
  );
}

export function widget(spec: unknown, name = "a", rest: object = {}): KubernetesObject {
  const metadata = { name, namespace: "monitoring", ...rest };
  return { apiVersion: "example.com/v1", kind: "Widget", metadata, spec };
}

export const target = { kind: "Widget", name: "a" };

/** Patches one widget by hand. */
export function patchWidget(spec: object, patches: readonly object[], more: object = {}) {
  return raw({
    "kustomization.yaml": { resources: ["a.yaml"], patches },
    "a.yaml": widget(spec),
    ...more,
  });
}
