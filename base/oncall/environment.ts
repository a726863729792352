import type { Address, GivesOf } from "../../sdk/index.ts";
import type { broker, database } from "../roles.ts";
import { secretKeys } from "./secrets.ts";

/** Under which key a database or a broker keeps its password. */
export const passwordKey = "password";

export interface Surroundings {
  /** The Secret with OnCall's own keys. */
  readonly secret: string;
  /** Where the world finds the engine, `https://oncall-engine.example.com`. */
  readonly url: string;
  readonly database: Address & GivesOf<typeof database>;
  readonly broker: Address & GivesOf<typeof broker>;
  readonly grafana: Address;
}

/**
 * What every program of OnCall is told (engine/settings/base.py and helm/oncall/templates/_env.tpl of v1.16.9). Python takes `True`
 * and `False`.
 */
export function environment({ secret, url, database, broker, grafana }: Surroundings) {
  return [
    ...plain({
      BASE_URL: url,
      BROKER_TYPE: "redis",
      DATABASE_HOST: database.host,
      DATABASE_NAME: database.database,
      DATABASE_PORT: `${database.port}`,
      DATABASE_TYPE: "postgresql",
      DATABASE_USER: database.user,
      DJANGO_SETTINGS_MODULE: "settings.helm",
      FEATURE_PROMETHEUS_EXPORTER_ENABLED: "True",
      GRAFANA_API_URL: grafana.url,
      // Nothing of ours is told to its makers' cloud.
      GRAFANA_CLOUD_NOTIFICATIONS_ENABLED: "False",
      GRAFANA_CLOUD_ONCALL_HEARTBEAT_ENABLED: "False",
      REDIS_HOST: broker.host,
      REDIS_PORT: `${broker.port}`,
      SEND_ANONYMOUS_USAGE_STATS: "False",
      // So many may wait for a process to take them, as the chart has it.
      UWSGI_LISTEN: "1024",
    }),
    ...fromSecret(secret, {
      MIRAGE_CIPHER_IV: secretKeys.cipherVector,
      MIRAGE_SECRET_KEY: secretKeys.cipherKey,
      PROMETHEUS_EXPORTER_SECRET: secretKeys.metricsToken,
      SECRET_KEY: secretKeys.secretKey,
    }),
    ...fromSecret(database.secret, { DATABASE_PASSWORD: passwordKey }),
    ...fromSecret(broker.secret, { REDIS_PASSWORD: passwordKey }),
  ];
}

function plain(variables: Readonly<Record<string, string>>) {
  return Object.entries(variables).map(([name, value]) => ({ name, value }));
}

function fromSecret(secret: string, variables: Readonly<Record<string, string>>) {
  return Object.entries(variables).map(([name, key]) => ({
    name,
    valueFrom: { secretKeyRef: { name: secret, key } },
  }));
}
