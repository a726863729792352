/** Where each finds the engine that it has been told of (engine/engine/urls.py of v1.16.9). */
const callbackPaths = {
  exotel: "/exotel",
  telegram: "/telegram",
  twilio: "/twilioapp",
  zvonok: "/zvonok",
} as const;

export type CallsBack = keyof typeof callbackPaths;

/**
 * What of the engine the world may ask. Never all of it: `api/internal/v1/plugin/v2/install` asks nobody who they are, takes
 * people, and the Grafana that they come from, as it is told, and answers with a new token for the engine
 * (engine/apps/grafana_plugin/views/install_v2.py of v1.16.9). The plugin asks it from inside.
 */
export function publicPaths({
  calledBackBy,
}: {
  readonly calledBackBy: readonly CallsBack[];
}): readonly string[] {
  return [
    // Alerts and heartbeats of other clusters, by a token in the URL.
    "/integrations/v1",
    // Calendars, and programs with a token of somebody's.
    "/api/v1",
    // Slack: what people press there (signed), where it sends them back to, and pictures that its messages show.
    ...["/slack", "/api/internal/v1/complete", "/static"],
    ...calledBackBy.map((one) => callbackPaths[one]),
  ];
}
