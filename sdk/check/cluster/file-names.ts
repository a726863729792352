import type { EvaluatedApplication } from "../../evaluate/evaluated.ts";
import { fileFolder, isFileMap } from "../../layout/config-map.ts";
import { fileNames as namesOf } from "../../layout/file-name.ts";
import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";
import { objectLabel } from "../object-label.ts";

/** What file systems take as one name, in bytes. */
const longest = 255;

export const fileNames: ClusterCheck = {
  name: "file-names",
  law: "Every object has files of its own, on systems that do not tell upper from lower case too.",
  bases: true,
  run: ({ applications }) => applications.flatMap(judge),
};

function judge(application: EvaluatedApplication): ClusterFinding[] {
  const stems = namesOf(application.objects, application.namespace.name);
  const owners = new Map<string, KubernetesObject | undefined>([["kustomization.yaml", undefined]]);
  return application.objects.flatMap((object): ClusterFinding[] => {
    const message = claim(filesOf(object, stems.get(object) ?? ""), object, owners);
    return message
      ? [{ application: application.name, object, field: "metadata.name", message }]
      : [];
  });
}

/** Every file that an object may have in a base or an overlay. */
function filesOf(object: KubernetesObject, stem: string): string[] {
  const files = [".yaml", ".patch.yaml", ".delete.yaml"].map((suffix) => stem + suffix);
  return isFileMap(object) ? [...files, fileFolder(stem)] : files;
}

function claim(
  files: readonly string[],
  object: KubernetesObject,
  owners: Map<string, KubernetesObject | undefined>,
): string | undefined {
  for (const file of files) {
    if (file.length > longest) return `makes a file name of ${file.length} characters`;
    const folded = file.toLowerCase();
    const other = owners.get(folded);
    if (owners.has(folded) && other !== object) {
      return `would be written to ${file} as ${other ? objectLabel(other) : "another file"} is`;
    }
    owners.set(folded, object);
  }
  return undefined;
}
