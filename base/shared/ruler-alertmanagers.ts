import type { Address } from "../../sdk/index.ts";

/** An Alertmanager as a ruler sends to it. */
export interface RulerAlertmanager extends Pick<Address, "url"> {
  /** The DNS name whose SRV records are its replicas; none where one address stands for all of them. */
  readonly replicas?: string;
}

/**
 * The URL by which a ruler finds each replica: by way of a Service one of them alone would hear of an alert, and the
 * others would tell people that it is over.
 */
export function replicasUrl({ url, replicas }: RulerAlertmanager): string {
  return replicas === undefined ? url : `${new URL(url).protocol}//${replicas}`;
}

/**
 * The Alertmanagers in the section `ruler` of Loki and Cortex, which look up all of them or none.
 * (Mimir says it of each, by `dnssrv+` before the URL.)
 */
export function alertmanagersByDns(alertmanagers: readonly RulerAlertmanager[]): object {
  const everywhere = alertmanagers.every(({ replicas }) => replicas !== undefined);
  const found = alertmanagers.map((one) => (everywhere ? replicasUrl(one) : one.url));
  return {
    alertmanager_url: found.join(","),
    ...(everywhere && found.length > 0 && { enable_alertmanager_discovery: true }),
  };
}
