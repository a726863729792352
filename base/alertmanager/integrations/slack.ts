import { external, type Integration, nothingElse, shape } from "../../../sdk/index.ts";
import { footer, text, title } from "../slack-message.ts";
import type { Forms } from "./forms.ts";
import { refuseMisspelt } from "./refuse-misspelt.ts";

export interface Slack extends Integration {
  readonly kind: "slack";
}

/**
 * Posts to a Slack channel. The Secret's key `slack-url-<channel>` holds the URL of an incoming webhook, which an app of Slack has
 * for one channel each: it posts there, whatever channel the message names.
 */
export function slack(given: { channel: string }): Slack {
  refuseMisspelt(given, { channel: shape.text }, slack);
  const { channel } = given;
  const target = external("hooks.slack.com");
  const key = channel.replace(/^[#@]/, "").replaceAll(/[^A-Za-z0-9_.-]/g, "-");
  return { kind: "slack", recipient: channel, secretKey: `slack-url-${key}`, target };
}

export const slackForms: Forms<Slack> = {
  object({ recipient: channel, secretKey, ...rest }, secret, application) {
    nothingElse(rest);
    const message = { title, text, footer: footer(application) };
    return { apiURL: secret(secretKey), channel, sendResolved: true, ...message };
  },
  raw({ recipient: channel, secretKey, ...rest }, file, application) {
    nothingElse(rest);
    const message = { title, text, footer: footer(application) };
    return { api_url_file: file(secretKey), channel, send_resolved: true, ...message };
  },
};
