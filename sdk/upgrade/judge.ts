import type { Upgrade, UpgradeCheck } from "../check/check.ts";
import type { Problem } from "../problem.ts";

/** What laws say of an upgrade. */
export function judge(upgrade: Upgrade, laws: readonly UpgradeCheck[]): Problem[] {
  return laws.flatMap((check) =>
    check.run(upgrade).map((problem) => ({ ...problem, check: check.name })),
  );
}
