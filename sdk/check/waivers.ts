import { isDay } from "../is-day.ts";
import type { Waiver } from "../model/waiver.ts";
import type { Problem } from "../problem.ts";

/** Problems apart from those that a waiver accepts, and problems with the waivers themselves. */
export function applyWaivers(
  problems: readonly Problem[],
  waivers: readonly Waiver[],
  today?: string,
): Problem[] {
  const used = new Set<Waiver>();
  const remaining = problems.filter((problem) => {
    const waiver = waivers.find((one) => accepts(one, problem));
    if (waiver) used.add(waiver);
    return !waiver;
  });
  return [...remaining, ...waivers.flatMap((waiver) => faults(waiver, used.has(waiver), today))];
}

function accepts({ check, object }: Waiver, problem: Problem): boolean {
  if (check !== problem.check) return false;
  const pattern = object.split("/");
  const actual = problem.object.split("/");
  return (
    pattern.length === actual.length &&
    pattern.every((segment, index) => segment === "*" || segment === actual[index])
  );
}

function faults(
  { check, object, reason, until }: Waiver,
  used: boolean,
  today?: string,
): Problem[] {
  const problem = (message: string, hint: string): Problem[] => [
    {
      check: "waivers",
      source: "clusters/index.ts",
      object,
      message: `waiver of ${check}: ${message}`,
      hint,
    },
  ];
  if (reason.trim() === "") return problem("has no reason", "say why the finding is accepted");
  if (!isDay(until)) return problem(`"${until}" is no day`, "write YYYY-MM-DD");
  if (today !== undefined && until < today)
    return problem(`ended ${until}`, "mend the finding or renew it");
  return used ? [] : problem("accepts nothing", "remove it");
}
