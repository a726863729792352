import type { Notification } from "./integrations.ts";
import { type Matcher, receiverNames, type Route, type Routing } from "./routing.ts";
import { text, title } from "./slack-message.ts";

/**
 * The routing as `alertmanager.yml`, the form that amtool and a bare Alertmanager read. Secrets are
 * files below `secrets`, as they stand where the Secret is mounted.
 */
export function rawConfig({ route, receivers, inhibitions }: Routing, secrets: string) {
  return {
    route: rawRoute(route),
    receivers: receiverNames.map((name) => ({
      name,
      ...integrations(receivers[name], secrets),
    })),
    inhibit_rules: inhibitions.map(({ source, target, equal }) => ({
      source_matchers: source.map(rawMatcher),
      target_matchers: target.map(rawMatcher),
      equal,
    })),
  };
}

function rawRoute(route: Route): object {
  const { receiver, matchers, groupBy, groupWait, groupInterval, repeatInterval, routes } = route;
  return {
    receiver,
    ...(matchers && { matchers: matchers.map(rawMatcher) }),
    ...(groupBy && { group_by: groupBy }),
    ...(groupWait && { group_wait: groupWait }),
    ...(groupInterval && { group_interval: groupInterval }),
    ...(repeatInterval && { repeat_interval: repeatInterval }),
    ...(routes && { routes: routes.map(rawRoute) }),
  };
}

function rawMatcher({ label, operator, value }: Matcher): string {
  return `${label}${operator}${JSON.stringify(value)}`;
}

function integrations(notifications: readonly Notification[], secrets: string) {
  const file = (key: string) => `${secrets}/${key}`;
  const slack_configs = notifications.flatMap((one) =>
    one.kind === "slack"
      ? [
          {
            api_url_file: file(one.secretKey),
            channel: one.channel,
            send_resolved: true,
            title,
            text,
          },
        ]
      : [],
  );
  const victorops_configs = notifications.flatMap((one) =>
    one.kind === "victorops"
      ? [{ api_key_file: file(one.secretKey), routing_key: one.routingKey, send_resolved: true }]
      : [],
  );
  const webhook_configs = notifications.flatMap((one) =>
    one.kind === "webhook"
      ? [{ url_file: file(one.secretKey), send_resolved: one.sendResolved }]
      : [],
  );
  return {
    ...(slack_configs.length > 0 && { slack_configs }),
    ...(victorops_configs.length > 0 && { victorops_configs }),
    ...(webhook_configs.length > 0 && { webhook_configs }),
  };
}
