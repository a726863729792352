import { type Elsewhere, external, type External, type Integration } from "../../sdk/index.ts";
import type { pager } from "../roles.ts";

export interface Slack extends Integration {
  readonly kind: "slack";
}

export interface VictorOps extends Integration {
  readonly kind: "victorops";
}

export interface Webhook extends Integration {
  readonly kind: "webhook";
  readonly sendResolved: boolean;
  /** Alerts in one request at most, the others are counted only; all of them where absent. */
  readonly maxAlerts?: number;
}

/** One way to tell people, or a program. */
export type Notification = Slack | VictorOps | Webhook;

/** Nobody is told, on purpose. */
export interface Silent {
  readonly silent: string;
}

/** Where a webhook leads: the pager of this cluster or of another one, or a host outside. */
type Target = typeof pager | Elsewhere<typeof pager> | External;

/** Posts to a Slack channel. The Secret's key `slack-url` holds the incoming webhook's URL. */
export function slack({ channel }: { channel: string }): Slack {
  const target = external("hooks.slack.com");
  return { kind: "slack", recipient: channel, secretKey: "slack-url", target };
}

/** Pages by VictorOps, today's Splunk On-Call. The Secret's key `victorops-api-key` holds the API key. */
export function victorops({ routingKey }: { routingKey: string }): VictorOps {
  const target = external("alert.victorops.com");
  return { kind: "victorops", recipient: routingKey, secretKey: "victorops-api-key", target };
}

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

/** Says that a receiver tells nobody, and why that is meant. */
export function silent(reason: string): Silent {
  return { silent: reason };
}
