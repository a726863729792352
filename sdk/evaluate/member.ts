import { onAnotherDay } from "./on-another-day.ts";
import { attempt, type Origin, type Report } from "./report.ts";
import { same } from "./same.ts";
import type { Shape } from "../basics/shape.ts";

/** What to do about a function that yields other things at each call. */
export const leaveOut =
  "leave out clocks, random numbers, the environment and counters kept between calls";

/**
 * What a member of a component yields: of its shape, and the same when it is called again. Undefined where it is
 * not, which is reported.
 */
export function memberOf<T>(
  name: string,
  run: () => T,
  { shape, origin, report }: { shape: Shape; origin: Origin; report: Report },
): T | undefined {
  // Nothing at all is no exception: its shape is told.
  const yielded = attempt(() => run() ?? (null as T), origin, report);
  if (yielded === undefined) return undefined;
  // Reading content can run content: a getter.
  const faults = attempt(() => shape(yielded, name), origin, report) ?? [];
  for (const fault of faults) report({ ...origin, ...fault });
  if (faults.length > 0) return undefined;
  if (
    same(
      yielded,
      attempt(() => onAnotherDay(run), origin, report),
    ) !== false
  )
    return yielded;
  const message = "yields something else when it is called again";
  report({ ...origin, field: name, message, hint: leaveOut });
  return undefined;
}
