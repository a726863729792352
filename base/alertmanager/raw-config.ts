import { formatMatcher, type Route, type TimeInterval } from "../../sdk/index.ts";
import { rawIntegrations } from "./integrations/integrations.ts";
import type { AlertmanagerRouting } from "./routing.ts";

/**
 * The routing as `alertmanager.yml` of the instance `name`, the form that amtool and a bare Alertmanager read. Secrets
 * are files below `secrets`, as they stand where the Secret is mounted.
 */
export function rawConfig(
  { route, receivers, inhibitions, timeIntervals }: AlertmanagerRouting,
  of: { readonly name: string; readonly secrets: string },
) {
  return {
    route: rawRoute(route),
    receivers: receivers.map((receiver) => ({
      name: receiver.name,
      ...rawIntegrations(receiver, of),
    })),
    inhibit_rules: inhibitions.map(({ source, target, equal }) => ({
      source_matchers: source.map(formatMatcher),
      target_matchers: target.map(formatMatcher),
      equal,
    })),
    ...(timeIntervals.length > 0 && { time_intervals: timeIntervals.map(rawInterval) }),
  };
}

function rawRoute(route: Route): object {
  const { receiver, matchers, groupBy, groupWait, groupInterval, repeatInterval, routes } = route;
  const { muteTimeIntervals, activeTimeIntervals } = route;
  return {
    receiver,
    ...(matchers && { matchers: matchers.map(formatMatcher) }),
    ...(route.continue && { continue: true }),
    ...(groupBy && { group_by: groupBy }),
    ...(groupWait && { group_wait: groupWait }),
    ...(groupInterval && { group_interval: groupInterval }),
    ...(repeatInterval && { repeat_interval: repeatInterval }),
    ...(muteTimeIntervals && { mute_time_intervals: muteTimeIntervals }),
    ...(activeTimeIntervals && { active_time_intervals: activeTimeIntervals }),
    ...(routes && { routes: routes.map(rawRoute) }),
  };
}

function rawInterval({ name, weekdays, times }: TimeInterval) {
  const ranges = times?.map(({ start, end }) => ({ start_time: start, end_time: end }));
  const interval = { ...(weekdays && { weekdays }), ...(ranges && { times: ranges }) };
  return { name, time_intervals: [interval] };
}
