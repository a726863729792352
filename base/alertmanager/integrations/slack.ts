import { external, type Integration, nothingElse, shape } from "../../../sdk/index.ts";
import { footer, text, title } from "../slack-message.ts";
import type { Forms } from "./forms.ts";
import { refuseMisspelt } from "./refuse-misspelt.ts";

export interface Slack extends Integration {
  readonly kind: "slack";
}

/** Posts to a Slack channel. The Secret's key `slack-url` holds the incoming webhook's URL. */
export function slack(given: { channel: string }): Slack {
  refuseMisspelt(given, { channel: shape.text }, slack);
  const { channel } = given;
  const target = external("hooks.slack.com");
  return { kind: "slack", recipient: channel, secretKey: "slack-url", target };
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
