import { precious } from "../../evaluate/protect.ts";
import { changesOf } from "../changes.ts";
import type { UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "precious-objects";

export const preciousObjects: UpgradeCheck = {
  name,
  law: "A Namespace, PersistentVolumeClaim or CustomResourceDefinition goes only where a waiver says so: its content goes with it.",
  run: (upgrade) =>
    changesOf(upgrade)
      .filter(({ before, after }) => precious.has(before.kind) && !after)
      .map(({ object, source }) => ({
        ...{ source, object },
        message: "is not delivered any more, and what it holds is lost with it",
        hint: `bring it back, ${waiverLine(name, object)}`,
      })),
};
