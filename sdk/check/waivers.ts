import { matchesPattern } from "../model/object-pattern.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Finding } from "../model/finding.ts";
import { checks } from "./checks.ts";
import { declarationFault } from "./declarations.ts";

/** What these find depends on the revision one compares with, so that no finding is no fault of a waiver. */
const comparing = new Set(checks.upgrades.map(({ name }) => name));

/** Problems apart from those that a waiver accepts, and findings with the waivers themselves. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today?: string,
): Finding[] {
  const used = new Set<Waiver>();
  const remaining = findings.filter((finding) => {
    const waiver = waivers.find((one) => accepts(one, finding));
    if (waiver) used.add(waiver);
    return !waiver;
  });
  return [...remaining, ...waivers.flatMap((waiver) => faults(waiver, used.has(waiver), today))];
}

export function accepts({ check, object }: Waiver, finding: Finding): boolean {
  return check === finding.check && matchesPattern(object, finding.object);
}

function faults(waiver: Waiver, used: boolean, today?: string): Finding[] {
  const why = "say why the finding is accepted";
  const end = "mend the finding or renew it";
  const idle = { message: "accepts nothing", hint: "remove it" };
  const needed = used || comparing.has(waiver.check);
  const fault = declarationFault(waiver, { why, end, today }) ?? (needed ? undefined : idle);
  if (fault === undefined) return [];
  const place = { check: "waivers", source: "clusters/index.ts", object: waiver.object };
  return [{ ...place, ...fault, message: `waiver of ${waiver.check}: ${fault.message}` }];
}
