import type { Inhibition, Matcher, Resource, Route, TimeInterval } from "../../sdk/index.ts";
import { objectIntegrations } from "./integrations/integrations.ts";
import type { AlertmanagerRouting } from "./routing.ts";

type AlertmanagerConfig = Extract<Resource, { kind: "AlertmanagerConfig" }>;
type ObjectRoute = NonNullable<AlertmanagerConfig["spec"]["route"]>;
type ObjectIntervals = NonNullable<AlertmanagerConfig["spec"]["muteTimeIntervals"]>;

/** The routing as the operator reads it; `secret` names the Secret that holds every URL and key. */
export function configObject(
  { route, receivers, inhibitions, timeIntervals }: AlertmanagerRouting,
  { name, namespace, secret }: { name: string; namespace: string; secret: string },
): AlertmanagerConfig {
  return {
    apiVersion: "monitoring.coreos.com/v1alpha1",
    kind: "AlertmanagerConfig",
    metadata: { name, namespace },
    spec: {
      route: objectRoute(route),
      receivers: receivers.map((receiver) => ({
        name: receiver.name,
        ...objectIntegrations(receiver, { name, secret }),
      })),
      inhibitRules: inhibitions.map(objectInhibition),
      ...(timeIntervals.length > 0 && { muteTimeIntervals: timeIntervals.map(objectInterval) }),
    },
  };
}

function objectRoute({
  matchers,
  groupBy,
  muteTimeIntervals,
  activeTimeIntervals,
  routes,
  ...rest
}: Route): ObjectRoute {
  return {
    ...rest,
    ...(matchers && { matchers: matchers.map(objectMatcher) }),
    ...(groupBy && { groupBy: [...groupBy] }),
    ...(muteTimeIntervals && { muteTimeIntervals: [...muteTimeIntervals] }),
    ...(activeTimeIntervals && { activeTimeIntervals: [...activeTimeIntervals] }),
    ...(routes && { routes: routes.map(objectRoute) }),
  };
}

function objectMatcher({ label, operator, value }: Matcher) {
  return { name: label, matchType: operator, value };
}

function objectInhibition({ source, target, equal }: Inhibition) {
  return {
    sourceMatch: source.map(objectMatcher),
    targetMatch: target.map(objectMatcher),
    equal: [...equal],
  };
}

function objectInterval({ name, weekdays, times }: TimeInterval): ObjectIntervals[number] {
  const ranges = times?.map(({ start, end }) => ({ startTime: start, endTime: end }));
  const interval = {
    ...(weekdays && { weekdays: [...weekdays] }),
    ...(ranges && { times: ranges }),
  };
  return { name, timeIntervals: [interval] };
}
