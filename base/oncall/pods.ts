import { http, type OwnOf } from "../../sdk/index.ts";

export const pods = {
  /** Takes alerts, and shows people what is theirs by the plugin in Grafana. */
  engine: { ports: { http: http(8080) } },
  /** Escalates, and tells people. */
  celery: { ports: {} },
  /** Says when what is done regularly is due, such as looking for heartbeats that are missing. */
  beat: { ports: {} },
  /** Brings the schema of the database up to date. */
  migrate: { ports: {} },
} as const;

export type Own = OwnOf<typeof pods>;
