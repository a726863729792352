import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";

export const storageClasses: ObjectCheck = {
  name: "storage-classes",
  law: "Volumes of a storage class can grow, and are made where their pod is scheduled.",
  run(object) {
    const found = ofKind(object, "StorageClass");
    if (!found) return [];
    return [
      ...(found.allowVolumeExpansion === true ? [] : [fixed]),
      ...(found.volumeBindingMode === "WaitForFirstConsumer" ? [] : [immediate]),
    ];
  },
};

const fixed = {
  field: "allowVolumeExpansion",
  message: "its volumes cannot grow: a full one has to be copied to another",
  hint: "write true",
};

const immediate = {
  field: "volumeBindingMode",
  message: "makes a volume in some zone, and its pod can run there only, if it fits there",
  hint: 'write "WaitForFirstConsumer"',
};
