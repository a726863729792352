import { isDay } from "../basics/is-day.ts";
import type { Finding } from "../model/finding.ts";

/** A sentence in `clusters/index.ts` that accepts something until a day. */
export interface Declaration {
  readonly object: string;
  readonly reason: string;
  readonly until: string;
}

type Fault = Pick<Finding, "message" | "hint">;

/** What is wrong with a declaration itself, whatever it accepts; overdue is only one that is held against today. */
export function declarationFault(
  { reason, until }: Declaration,
  { why, end, today }: { why: string; end: string; today: string | undefined },
): Fault | undefined {
  if (reason.trim() === "") return { message: "has no reason", hint: why };
  if (!isDay(until)) return { message: `"${until}" is no day`, hint: "write YYYY-MM-DD" };
  if (today !== undefined && until < today) return { message: `ended ${until}`, hint: end };
  return undefined;
}
