import { matchesPattern } from "../model/object-pattern.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Finding } from "../model/finding.ts";
import { checks } from "./checks.ts";
import { declarationFault } from "./declarations.ts";

/** What these find depends on the revision one compares with, so that no finding is no fault of a waiver. */
const comparing = new Set(checks.upgrades.map(({ name }) => name));

/** Findings apart from those that a waiver accepts, with what is wrong with the waivers themselves. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today?: string,
): { readonly findings: Finding[]; readonly idle: readonly Waiver[] } {
  const used = new Set<Waiver>();
  const remaining = findings.filter((finding) => {
    const waiver = waivers.find((one) => accepts(one, finding));
    if (waiver) used.add(waiver);
    return !waiver;
  });
  const broken = waivers.map((waiver) => [waiver, faultOf(waiver, today)] as const);
  const faults = broken.flatMap(([waiver, fault]) => (fault ? [told(waiver, fault)] : []));
  const idle = broken.flatMap(([waiver, fault]) =>
    fault !== undefined || used.has(waiver) || comparing.has(waiver.check) ? [] : [waiver],
  );
  return { findings: [...remaining, ...faults], idle };
}

/** Waivers that accept nothing, as findings. */
export function idleWaivers(idle: readonly Waiver[]): Finding[] {
  return idle.map((waiver) => told(waiver, { message: "accepts nothing", hint: "remove it" }));
}

export function accepts({ check, object }: Waiver, finding: Finding): boolean {
  return check === finding.check && matchesPattern(object, finding.object);
}

function faultOf(waiver: Waiver, today: string | undefined) {
  const why = "say why the finding is accepted";
  return declarationFault(waiver, { why, end: "mend the finding or renew it", today });
}

function told({ check, object }: Waiver, fault: Pick<Finding, "message" | "hint">): Finding {
  const place = { check: "waivers", source: "clusters/index.ts", object };
  return { ...place, ...fault, message: `waiver of ${check}: ${fault.message}` };
}
