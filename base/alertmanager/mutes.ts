import type { Matcher, Route, Receiver } from "../../sdk/index.ts";
import type { Notification } from "./integrations/integrations.ts";

/**
 * An alert of which a cluster tells nobody, for good. It goes on firing: Prometheus and Alertmanager show it, and it
 * holds back what it is the cause of.
 */
export interface Mute {
  /** Its name. */
  readonly alert: string;
  /** Where nobody is told; on the whole cluster without it. */
  readonly namespace?: string;
  /** Why nobody has to act. */
  readonly reason: string;
  /** The team that answers for the choice. */
  readonly owner: string;
}

/** Each has a route and a receiver of its own, whose name says in Alertmanager what took the alert. Throws where a reason is missing. */
export function muted(mutes: readonly Mute[]): {
  routes: Route[];
  receivers: Receiver<Notification>[];
} {
  mutes.forEach(refuseUnexplained);
  return {
    routes: mutes.map((one) => ({ receiver: nameOf(one), matchers: matchersOf(one) })),
    receivers: mutes.map((one) => ({
      name: nameOf(one),
      integrations: [],
      silent: `${one.reason}, says ${one.owner}`,
    })),
  };
}

function nameOf({ alert, namespace }: Mute): string {
  return ["muted", alert, namespace].filter((part) => part !== undefined).join("-");
}

function matchersOf({ alert, namespace }: Mute): Matcher[] {
  const inNamespace = { label: "namespace", operator: "=", value: namespace ?? "" } as const;
  return [
    { label: "alertname", operator: "=", value: alert },
    ...(namespace === undefined ? [] : [inNamespace]),
  ];
}

function refuseUnexplained({ alert, reason, owner }: Mute): void {
  const missing = reason.trim() === "" ? "reason" : owner.trim() === "" ? "owner" : undefined;
  if (missing) throw new Error(`Cannot mute ${alert}: no ${missing} is given`);
}
