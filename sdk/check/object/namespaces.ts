import { kindOf } from "../../model/kinds.ts";
import type { ObjectCheck } from "../check.ts";

export const namespaces: ObjectCheck = {
  name: "namespaces",
  law: "An object names its namespace exactly when its kind lives in one.",
  run(object) {
    const kind = kindOf(object);
    if (!kind || kind.namespaced === (object.metadata.namespace !== undefined)) return [];
    const message = kind.namespaced ? "is missing" : `is set, but no ${object.kind} lives in one`;
    const hint = kind.namespaced ? "take it from the context" : "remove it";
    return [{ field: "metadata.namespace", message, hint }];
  },
};
