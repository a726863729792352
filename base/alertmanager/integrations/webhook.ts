import {
  type Elsewhere,
  type External,
  type Integration,
  nothingElse,
} from "../../../sdk/index.ts";
import type { pager } from "../../roles.ts";
import type { Forms } from "./forms.ts";

export interface Webhook extends Integration {
  readonly kind: "webhook";
  readonly sendResolved: boolean;
  /** Alerts in one request at most, the others are counted only; all of them where absent. */
  readonly maxAlerts?: number;
}

/** Where a webhook leads: the pager of this cluster or of another one, or a host outside. */
type Target = typeof pager | Elsewhere<typeof pager> | External;

/**
 * Posts JSON to a URL, which often carries a token: the Secret's key `<name>-url` holds it, `target`
 * only says where it leads.
 */
export function webhook({
  name,
  target,
  sendResolved = true,
}: {
  name: string;
  target: Target;
  sendResolved?: boolean;
}): Webhook {
  return { kind: "webhook", recipient: name, secretKey: `${name}-url`, target, sendResolved };
}

/**
 * Opens alert groups in Grafana OnCall by its Alertmanager integration. The Secret's key `oncall-url`
 * holds `<engine>/integrations/v1/alertmanager/<token>/`.
 */
export function oncall({ target }: { target: Target }): Webhook {
  // What OnCall's manual asks for: it keeps a group's alerts, and a flood would not fit.
  return { ...webhook({ name: "oncall", target }), maxAlerts: 100 };
}

/**
 * Keeps OnCall's heartbeat alive, for the receiver `heartbeat`. The Secret's key `oncall-heartbeat-url`
 * holds `<engine>/integrations/v1/alertmanager/<token>/heartbeat/`.
 */
export function oncallHeartbeat({ target }: { target: Target }): Webhook {
  return webhook({ name: "oncall-heartbeat", target, sendResolved: false });
}

// The recipient names the key of the Secret; a request says nothing of it.
export const webhookForms: Forms<Webhook> = {
  object({ recipient: _, secretKey, sendResolved, maxAlerts, ...rest }, secret) {
    nothingElse(rest);
    return { urlSecret: secret(secretKey), sendResolved, ...(maxAlerts && { maxAlerts }) };
  },
  raw({ recipient: _, secretKey, sendResolved, maxAlerts, ...rest }, file) {
    nothingElse(rest);
    const limit = maxAlerts && { max_alerts: maxAlerts };
    return { url_file: file(secretKey), send_resolved: sendResolved, ...limit };
  },
};
