import { type Endpoint, external } from "../../sdk/index.ts";

interface Integration {
  /** The key of the Secret that holds the URL or the API key. */
  readonly secretKey: string;
  /** Whom Alertmanager connects to. */
  readonly target: Endpoint | ReturnType<typeof external>;
}

export interface Slack extends Integration {
  readonly kind: "slack";
  readonly channel: string;
}

export interface VictorOps extends Integration {
  readonly kind: "victorops";
  readonly routingKey: string;
}

export interface Webhook extends Integration {
  readonly kind: "webhook";
  readonly sendResolved: boolean;
}

/** One way to tell people, or a program. */
export type Notification = Slack | VictorOps | Webhook;

/** Posts to a Slack channel. The Secret's key `slack-url` holds the incoming webhook's URL. */
export function slack({ channel }: { channel: string }): Slack {
  return { kind: "slack", channel, secretKey: "slack-url", target: external("hooks.slack.com") };
}

/** Pages by VictorOps, today's Splunk On-Call. The Secret's key `victorops-api-key` holds the API key. */
export function victorops({ routingKey }: { routingKey: string }): VictorOps {
  const target = external("alert.victorops.com");
  return { kind: "victorops", routingKey, secretKey: "victorops-api-key", target };
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
  target: Endpoint | ReturnType<typeof external>;
  sendResolved?: boolean;
}): Webhook {
  return { kind: "webhook", secretKey: `${name}-url`, target, sendResolved };
}
