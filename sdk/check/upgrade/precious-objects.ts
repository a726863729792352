import { precious } from "../../evaluate/protect.ts";
import type { UpgradeCheck } from "../check.ts";
import { objectLabel } from "../../model/object-label.ts";
import { delivered } from "../../read/delivered.ts";

export const preciousObjects: UpgradeCheck = {
  name: "precious-objects",
  law: "A Namespace, PersistentVolumeClaim or CustomResourceDefinition goes only where a waiver says so: its content goes with it.",
  run: ({ before, after }) =>
    before.flatMap(({ cluster, name, objects }) =>
      objects
        .filter((object) => precious.has(object.kind) && !delivered(object, cluster, after))
        .map((object) => {
          const label = `${cluster}/${name}/${objectLabel(object)}`;
          return {
            source: `clusters/${cluster}.ts`,
            object: label,
            message: "is not delivered any more, and what it holds is lost with it",
            hint: `bring it back, or write waive("precious-objects", "${label}", "<why>", "<YYYY-MM-DD>") in clusters/index.ts`,
          };
        }),
    ),
};
