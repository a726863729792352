import type { Notification } from "./integrations/integrations.ts";
import type { Receivers } from "./routing.ts";

/** Kinds by which somebody is woken; a webhook is one where it leads to a pager. */
const waking: readonly Notification["kind"][] = ["pagerduty", "victorops", "webhook"];

const leavesFleet = ({ target }: Notification) => "kind" in target && target.kind === "external";

/**
 * Refuses receivers of which a pager of this tree alone wakes somebody: it cannot say that it is gone. Throws.
 */
export function requireAnotherPager(receivers: Receivers): void {
  const { critical = [], "pager-down": another } = receivers;
  if ("silent" in critical || (another && "silent" in another)) return;
  const wakers = critical.filter(({ kind }) => waking.includes(kind));
  const own = wakers.filter((one) => !leavesFleet(one));
  if (own.length === 0 || [...wakers, ...(another ?? [])].some(leavesFleet)) return;
  throw new Error(
    `Cannot wake anybody when "${own[0]!.recipient}" is gone, which this tree runs: what is critical wakes people by nothing else; name "pager-down", who is woken then by a pager outside (victorops, pagerduty, webhook), or silent("<why>")`,
  );
}
