import { fieldOf } from "../basics/walk.ts";
import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";

/** The files of a ConfigMap that stand there in base64, as what a container reads. */
export function decodedFiles(
  object: KubernetesObject,
): { readonly file: string; readonly text: string; readonly field: string }[] {
  return Object.entries(ofKind(object, "ConfigMap")?.binaryData ?? {}).map(([file, encoded]) => ({
    file,
    text: Buffer.from(encoded, "base64").toString("utf8"),
    field: fieldOf(["binaryData", file]),
  }));
}
