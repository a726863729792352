import type { Resource } from "../../sdk/index.ts";
import type { Notification } from "./integrations.ts";
import { type Matcher, receiverNames, type Route, type Routing } from "./routing.ts";
import { text, title } from "./slack-message.ts";

type AlertmanagerConfig = Extract<Resource, { kind: "AlertmanagerConfig" }>;
type ObjectRoute = NonNullable<AlertmanagerConfig["spec"]["route"]>;
type ObjectReceiver = NonNullable<AlertmanagerConfig["spec"]["receivers"]>[number];

/** The routing as the operator reads it; `secret` names the Secret that holds every URL and key. */
export function configObject(
  { route, receivers, inhibitions }: Routing,
  { name, namespace, secret }: { name: string; namespace: string; secret: string },
): AlertmanagerConfig {
  return {
    apiVersion: "monitoring.coreos.com/v1alpha1",
    kind: "AlertmanagerConfig",
    metadata: { name, namespace },
    spec: {
      route: objectRoute(route),
      receivers: receiverNames.map((receiver) => ({
        name: receiver,
        ...integrations(receivers[receiver], secret),
      })),
      inhibitRules: inhibitions.map(({ source, target, equal }) => ({
        sourceMatch: source.map(objectMatcher),
        targetMatch: target.map(objectMatcher),
        equal: [...equal],
      })),
    },
  };
}

function objectRoute({ matchers, groupBy, routes, ...rest }: Route): ObjectRoute {
  return {
    ...rest,
    ...(matchers && { matchers: matchers.map(objectMatcher) }),
    ...(groupBy && { groupBy: [...groupBy] }),
    ...(routes && { routes: routes.map(objectRoute) }),
  };
}

function objectMatcher({ label, operator, value }: Matcher) {
  return { name: label, matchType: operator, value };
}

function integrations(
  notifications: readonly Notification[],
  secret: string,
): Omit<ObjectReceiver, "name"> {
  const reference = (key: string) => ({ name: secret, key });
  const slackConfigs = notifications.flatMap((one) =>
    one.kind === "slack"
      ? [
          {
            apiURL: reference(one.secretKey),
            channel: one.channel,
            sendResolved: true,
            title,
            text,
          },
        ]
      : [],
  );
  const victoropsConfigs = notifications.flatMap((one) =>
    one.kind === "victorops"
      ? [{ apiKey: reference(one.secretKey), routingKey: one.routingKey, sendResolved: true }]
      : [],
  );
  const webhookConfigs = notifications.flatMap((one) =>
    one.kind === "webhook"
      ? [{ urlSecret: reference(one.secretKey), sendResolved: one.sendResolved }]
      : [],
  );
  return {
    ...(slackConfigs.length > 0 && { slackConfigs }),
    ...(victoropsConfigs.length > 0 && { victoropsConfigs }),
    ...(webhookConfigs.length > 0 && { webhookConfigs }),
  };
}
