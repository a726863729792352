import { claimsOf } from "../../read/claims.ts";
import { ofKind } from "../../model/of-kind.ts";
import { byteSize } from "../byte-size.ts";
import type { ObjectCheck } from "../check.ts";
import { quantityValue } from "../../basics/quantity.ts";

/**
 * Blocks are removed once they are too many, after a compaction has written the next one beside them; and a volume
 * that is four fifths full wakes people (`KubePersistentVolumeFillingUp` watches from there).
 */
const share = 0.75;
const gibibyte = 2 ** 30;

export const retentionSizes: ObjectCheck = {
  name: "retention-sizes",
  law: "What Prometheus may keep is a size that it reads, and at most 75 % of the volume that it keeps it on.",
  run(object) {
    const { retentionSize, storage } = ofKind(object, "Prometheus")?.spec ?? {};
    const field = "spec.retentionSize";
    // The pattern of its schema has no beginning.
    if (Number.isNaN(byteSize(retentionSize))) {
      const message = `"${retentionSize}" is no size that Prometheus reads: it would not start`;
      return [{ field, message, hint: "write one number and its unit, as 60GiB" }];
    }
    const [claim] = claimsOf(object);
    const size = claim?.storage ?? storage?.emptyDir?.sizeLimit;
    if (!retentionSize || size === undefined) return [];
    // A size without a unit is refused by the law `quantities`.
    if ((quantityValue(size) ?? 0) < gibibyte) return [];
    const most = share * (quantityValue(size) ?? Infinity);
    const then = claim
      ? "a compaction may fill the volume, and that it is nearly full wakes people"
      : "a compaction may fill it, and then the pod is evicted";
    if (byteSize(retentionSize) <= most) return [];
    return [
      {
        field,
        message: `${retentionSize} is more than 75 % of the ${claim ? "claim" : "emptyDir"} of ${size}: ${then}`,
        hint: `keep at most ${Math.floor(most / gibibyte)}GiB, or make room for more`,
      },
    ];
  },
};
