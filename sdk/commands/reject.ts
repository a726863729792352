import type { Build } from "../check/build.ts";
import { exitCodes } from "../basics/fail.ts";
import { formatFindings } from "../check/format-findings.ts";

/** Says why content is rejected, and what that means for the command. */
export function reject(
  { findings, evaluated }: Pick<Build, "findings" | "evaluated">,
  outcome = "",
): number {
  const clusters = evaluated.clusters.map(({ facts }) => facts.name);
  console.error(`${formatFindings(findings, clusters)}${outcome}`);
  return exitCodes.rejected;
}
