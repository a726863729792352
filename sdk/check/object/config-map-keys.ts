import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { configKeyFault } from "../config-key-fault.ts";
import { ofKind } from "../../model/of-kind.ts";
import { fieldOf } from "../../basics/walk.ts";

export const configMapKeys: ObjectCheck = {
  name: "config-map-keys",
  law: "Every key of a ConfigMap is one that the API server takes, and no two differ only in case.",
  run(object) {
    const map = ofKind(object, "ConfigMap");
    if (!map) return [];
    const seen = new Map<string, string>();
    return ["data", "binaryData"].flatMap((field) =>
      Object.keys(map[field as "data" | "binaryData"] ?? {}).flatMap((key): ObjectFinding[] => {
        const message = configKeyFault(key) ?? collision(key, seen);
        return message ? [{ field: fieldOf([field, key]), message }] : [];
      }),
    );
  },
};

function collision(key: string, seen: Map<string, string>): string | undefined {
  const folded = key.toLowerCase();
  const other = seen.get(folded);
  seen.set(folded, key);
  return other === undefined ? undefined : `is the same file as "${other}" on macOS and Windows`;
}
