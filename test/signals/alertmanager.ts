import { mkdirSync } from "node:fs";
import { type AlertmanagerRouting, notificationsOf } from "../../base/alertmanager/routing.ts";
import { toYaml } from "../../sdk/basics/yaml.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { alertmanagerConfig } from "../base/alertmanager-config.ts";
import { applicationOf, clusterThatRuns } from "../base/evaluated.ts";
import { type RunningAlertmanager, startAlertmanager } from "../judges/alertmanager.ts";
import { writeFolders } from "./minio.ts";

/** An Alertmanager on this machine, with the routes, receivers and inhibitions of a cluster's. */
export interface AlertmanagerHere extends RunningAlertmanager {
  readonly config: object;
  /** The Slack channels in which people hear of alerts. */
  readonly channels: Readonly<Record<"critical" | "warning", string>>;
}

/** A cluster whose Alertmanager tells people by Slack: that is a URL, and may lead to this machine. */
export function clusterOnSlack(): EvaluatedCluster {
  const bySlack = (application: EvaluatedApplication) => {
    const { receivers } = application.routing as AlertmanagerRouting;
    return ["critical", "warning"].every(
      (name) => receivers.find((one) => one.name === name)?.integrations[0]?.kind === "slack",
    );
  };
  return clusterThatRuns("an Alertmanager that tells people by Slack", "alertmanager", bySlack);
}

/** A receiver without those who are found by a host of their own, which no test asks. */
export function byUrl(receiver: object): object {
  const kept = Object.entries(receiver).filter(([key]) =>
    /^(name|(slack|webhook)_configs)$/.test(key),
  );
  return Object.fromEntries(kept);
}

/** @param slack where all that it says goes, instead of to Slack and to other webhooks */
export async function startAlertmanagerHere(
  folder: string,
  slack: string,
): Promise<AlertmanagerHere> {
  const cluster = clusterOnSlack();
  const routing = applicationOf("alertmanager", cluster).routing as AlertmanagerRouting;
  const keys = notificationsOf(routing).map(({ secretKey }) => [secretKey, slack]);
  mkdirSync(folder, { recursive: true });
  const { secrets } = writeFolders(folder, { secrets: Object.fromEntries(keys) });
  const made = alertmanagerConfig(cluster, secrets!);
  const receivers = made.receivers.map(byUrl);
  const config = { ...made, receivers, route: hurried(made.route) };
  const channel = (name: string) =>
    routing.receivers.find((one) => one.name === name)!.integrations[0]!.recipient;
  return {
    ...(await startAlertmanager(folder, toYaml(config, "a test"))),
    ...{ config, channels: { critical: channel("critical"), warning: channel("warning") } },
  };
}

/** A route that tells sooner what a test waits for: in the tree alerts of one cause wait for each other for minutes. */
export function hurried(route: object): object {
  const { group_wait, group_interval, routes, ...rest } = route as Readonly<
    Record<"group_wait" | "group_interval", unknown>
  > & { readonly routes?: readonly object[] };
  return {
    ...rest,
    ...(group_wait !== undefined && { group_wait: "2s" }),
    ...(group_interval !== undefined && { group_interval: "3s" }),
    ...(routes && { routes: routes.map(hurried) }),
  };
}
