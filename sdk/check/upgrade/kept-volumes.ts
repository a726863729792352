import { claimsOf } from "../../read/claims.ts";
import { type Change, changesOf } from "../changes.ts";
import type { UpgradeCheck } from "../check.ts";
import { waiverLine } from "../waiver-line.ts";

const name = "kept-volumes";

export const keptVolumes: UpgradeCheck = {
  name,
  law: "A workload that claims volumes keeps its name and those of its claims: under another name its pods start on empty ones.",
  run: (upgrade) =>
    changesOf(upgrade).flatMap(({ before, after, object, source }) => {
      const kept = new Set(after ? claimsOf(after).map((claim) => claim.name) : []);
      const lost = claimsOf(before).filter((claim) => !kept.has(claim.name));
      return lost.map(({ name: claim, volumes }) => ({
        ...{ source, object },
        message: `${what(after)}${claim}: whatever stands in its place starts without what ${volumes}-<n> hold`,
        hint: `keep it, or move the data first; then the volumes may go: ${waiverLine(name, object)}`,
      }));
    }),
};

function what(after: Change["after"]): string {
  return after ? "claims no more " : "is not delivered any more, and claimed ";
}
