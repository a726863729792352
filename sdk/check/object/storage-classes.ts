import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";
import { isByHand } from "../../read/by-hand.ts";

export const storageClasses: ObjectCheck = {
  name: "storage-classes",
  law: "Volumes that a storage class makes can grow, and any volume of it is where its pod is scheduled.",
  run(object) {
    const found = ofKind(object, "StorageClass");
    if (!found) return [];
    return [
      ...(found.allowVolumeExpansion === true || isByHand(object) ? [] : [fixed]),
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
  message: "takes a volume somewhere, and its pod can run there only, if it fits there",
  hint: 'write "WaitForFirstConsumer"',
};
