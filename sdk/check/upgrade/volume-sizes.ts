import { type Claim, claimsOf } from "../../read/claims.ts";
import { isByHand } from "../../read/by-hand.ts";
import { changesOf } from "../changes.ts";
import type { Upgrade, UpgradeCheck } from "../check.ts";
import { quantityValue } from "../../basics/quantity.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "volume-sizes";

export const volumeSizes: UpgradeCheck = {
  name,
  law: "What a workload claims for its pods changes its size on the volumes first: neither Kubernetes nor an operator changes one that is there. Not of a class whose volumes somebody makes by hand.",
  run: (upgrade) =>
    changesOf(upgrade).flatMap(({ cluster, before, after, object, source }) => {
      const now = new Map((after ? claimsOf(after) : []).map((claim) => [claim.name, claim]));
      return claimsOf(before).flatMap((old) => {
        const claim = now.get(old.name);
        if (!claim || isDisk(claim, cluster, upgrade)) return [];
        const change = resized(old, claim, before.metadata.namespace ?? "");
        if (!change) return [];
        const { message, hint } = change;
        const field = `${claim.field}.spec.resources.requests.storage`;
        return [{ source, object, field, message, hint: `${hint}, ${waiverLine(name, object)}` }];
      });
    }),
};

/** Whether the volumes are as large as some disk is, whatever is claimed. */
function isDisk({ storageClass }: Claim, cluster: string, { after }: Upgrade): boolean {
  return after.clusters.some(
    ({ facts, applications }) =>
      facts.name === cluster &&
      applications.some(({ objects }) =>
        objects.some((object) => object.metadata.name === storageClass && isByHand(object)),
      ),
  );
}

/** Undefined where the size is the same. */
function resized(
  old: Claim,
  { storage, volumes }: Claim,
  namespace: string,
): { message: string; hint: string } | undefined {
  const [from = 0, to = 0] = [old.storage, storage].map(quantityValue);
  const change = `${old.storage} → ${storage}`;
  if (to < from) {
    return {
      message: `${change}: no volume shrinks, and a new one may be too small for what the old ones hold`,
      hint: "keep it",
    };
  }
  if (to === from) return undefined;
  const requests = JSON.stringify({ spec: { resources: { requests: { storage } } } });
  return {
    message: `${change}: the volumes that are there stay as they are, and what may fill ${storage} fills them`,
    hint:
      `first grow each of them: kubectl --namespace ${namespace} patch pvc ${volumes}-<n> ` +
      `--patch '${requests}'; then push this`,
  };
}
