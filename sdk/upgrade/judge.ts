import type { Upgrade, UpgradeCheck } from "../check/check.ts";
import type { Finding } from "../model/finding.ts";

/** What laws say of an upgrade. */
export function judge(upgrade: Upgrade, laws: readonly UpgradeCheck[]): Finding[] {
  return laws.flatMap((check) =>
    check.run(upgrade).map((finding) => ({ ...finding, check: check.name })),
  );
}
