import { didYouMean } from "../basics/did-you-mean.ts";
import { matchesPattern } from "../model/object-pattern.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Finding } from "../model/finding.ts";
import { checks } from "./checks.ts";
import { declarationFault } from "./declarations.ts";

/** What these find depends on the revision one compares with, so that no finding is no fault of a waiver. */
const comparing = new Set(checks.upgrades.map(({ name }) => name));

/**
 * What is not of its shape, or could not be evaluated, no other law looks at: whoever accepted it would accept whatever
 * else is wrong there, and what is not there would be taken off the clusters.
 */
const decisive: ReadonlySet<string> = new Set([
  ...["binds", "definitions", "evaluate", "flows", "laws", "options", "readers", "values"],
  checks.objects[0].name,
]);

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
  const { objects, clusters, fleet, definitions, tree, upgrades } = checks;
  const laws = [objects, clusters, fleet, definitions, tree, upgrades].flat();
  const names = new Set(laws.map(({ name }) => name));
  return idle.map((waiver) => {
    const near = names.has(waiver.check) ? "" : didYouMean(waiver.check, names);
    return told(waiver, { message: "accepts nothing", hint: near || "remove it" });
  });
}

export function accepts({ check, object }: Waiver, finding: Finding): boolean {
  return check === finding.check && !decisive.has(check) && matchesPattern(object, finding.object);
}

function faultOf(waiver: Waiver, today: string | undefined) {
  if (decisive.has(waiver.check)) {
    const message = "cannot be accepted: no other law sees what it is about";
    return { message, hint: "mend it, and take the waiver out" };
  }
  const why = "say why the finding is accepted";
  return declarationFault(waiver, { why, end: "mend the finding or renew it", today });
}

function told({ check, object }: Waiver, fault: Pick<Finding, "message" | "hint">): Finding {
  const place = { check: "waivers", source: "clusters/index.ts", object };
  return { ...place, ...fault, message: `waiver of "${check}": ${fault.message}` };
}
