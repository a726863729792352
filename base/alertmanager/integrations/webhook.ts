import {
  type Elsewhere,
  type External,
  type Integration,
  nothingElse,
  shape,
} from "../../../sdk/index.ts";
import type { pager } from "../../roles.ts";
import type { Forms } from "./forms.ts";
import { refuseMisspelt } from "./refuse-misspelt.ts";

export interface Webhook extends Integration {
  readonly kind: "webhook";
  readonly sendResolved: boolean;
  /** Alerts in one request at most, the others are counted only; all of them where absent. */
  readonly maxAlerts?: number;
  /** What stands behind the address in the URL, as far as it is no secret: `/integrations/<token>/`. */
  readonly path?: string;
}

/** Where a webhook leads: the pager of this cluster or of another one, or a host outside. */
type Target = typeof pager | Elsewhere<typeof pager> | External;

/**
 * Posts JSON to a URL, which often carries a token: the Secret's key `<name>-url` holds it, `target`
 * only says where it leads.
 */
export function webhook(given: { name: string; target: Target; sendResolved?: boolean }): Webhook {
  const { text, anyMap, literal, optional } = shape;
  const fields = { name: text, target: anyMap, sendResolved: optional(literal(true, false)) };
  refuseMisspelt(given, fields, webhook);
  const { name, target, sendResolved = true } = given;
  return { kind: "webhook", recipient: name, secretKey: `${name}-url`, target, sendResolved };
}

/** The token is that of an integration of the cluster's own, as a heartbeat is one integration's. */
const oncallPath = "/integrations/v1/alertmanager/<token>/";

/** Opens alert groups in Grafana OnCall by its Alertmanager integration. The Secret's key `oncall-url` holds the URL. */
export function oncall(given: { target: Target }): Webhook {
  refuseMisspelt(given, { target: shape.anyMap }, oncall);
  // What OnCall's manual asks for: it keeps a group's alerts, and a flood would not fit.
  return { ...webhook({ name: "oncall", target: given.target }), maxAlerts: 100, path: oncallPath };
}

/** Keeps that integration's heartbeat alive, for the receiver `heartbeat`. The key is `oncall-heartbeat-url`. */
export function oncallHeartbeat(given: { target: Target }): Webhook {
  refuseMisspelt(given, { target: shape.anyMap }, oncallHeartbeat);
  const { target } = given;
  const heartbeat = webhook({ name: "oncall-heartbeat", target, sendResolved: false });
  return { ...heartbeat, path: `${oncallPath}heartbeat/` };
}

// The recipient names the key of the Secret, whose value has the path; a request says nothing of it.
export const webhookForms: Forms<Webhook> = {
  object({ recipient: _, path: __, secretKey, sendResolved, maxAlerts, ...rest }, secret) {
    nothingElse(rest);
    return { urlSecret: secret(secretKey), sendResolved, ...(maxAlerts && { maxAlerts }) };
  },
  raw({ recipient: _, path: __, secretKey, sendResolved, maxAlerts, ...rest }, file) {
    nothingElse(rest);
    const limit = maxAlerts && { max_alerts: maxAlerts };
    return { url_file: file(secretKey), send_resolved: sendResolved, ...limit };
  },
};
