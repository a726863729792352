import { ofKind } from "../../model/of-kind.ts";
import { claimsOf } from "../../read/claims.ts";
import { lastingMounts } from "../../read/lasting-mounts.ts";
import type { Finding as Told } from "../../model/finding.ts";
import { type Change, changesOf } from "../changes.ts";
import type { UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "kept-volumes";

type Finding = Omit<Told, "check">;

export const keptVolumes: UpgradeCheck = {
  name,
  law: "A workload that claims volumes keeps its name, those of its claims, and where each of them is mounted: else its pods start without what is there. A volume that outlives its claim goes on doing so.",
  run: (upgrade) =>
    changesOf(upgrade).flatMap((change) => {
      const lost = lostClaims(change);
      return [...lost, ...(lost.length === 0 ? movedMounts(change) : []), ...released(change)];
    }),
};

function lostClaims({ before, after, object, source }: Change): Finding[] {
  const kept = new Set(after ? claimsOf(after).map((claim) => claim.name) : []);
  const lost = claimsOf(before).filter((claim) => !kept.has(claim.name));
  return lost.map(({ name: claim, volumes }) => ({
    ...{ source, object },
    message: `${what(after)}${claim}: whatever stands in its place starts without what ${volumes}-<n> hold`,
    hint: `keep it, or move the data first; then the volumes may go: ${waiverLine(name, object)}`,
  }));
}

function movedMounts({ before, after, object, source }: Change): Finding[] {
  if (!after) return [];
  const now = lastingMounts(after);
  // At another path, which the program is told of, it finds the same.
  const moved = lastingMounts(before).filter(({ path, from }) => {
    const here = now.filter((one) => one.path === path);
    return !(here.length > 0 ? here : now).some((one) => one.from === from);
  });
  return moved.map(({ path, from, field }) => ({
    ...{ source, object, field },
    message: `finds no more at ${path} what is in ${from}, and starts without it`,
    hint: `mount it there, or move the data first: ${waiverLine(name, object)}`,
  }));
}

function released({ before, after, object, source }: Change): Finding[] {
  const [was, is] = [before, after].map((one) => {
    const spec = one && ofKind(one, "PersistentVolume")?.spec;
    return spec?.persistentVolumeReclaimPolicy;
  });
  if (was !== "Retain" || is === undefined || is === "Retain") return [];
  const message = `${was} → ${is}: whoever deletes the claim deletes what is in the volume`;
  const field = "spec.persistentVolumeReclaimPolicy";
  return [{ source, object, field, message, hint: `keep it, ${waiverLine(name, object)}` }];
}

function what(after: Change["after"]): string {
  return after ? "claims no more " : "is not delivered any more, and claimed ";
}
