import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Receiver, Routing } from "../model/routing.ts";
import { alertsOf } from "./alerts-of.ts";
import type { Labels } from "./matcher.ts";
import { routingsOf } from "./routings-of.ts";
import { isTold, receiversOf } from "./told.ts";

/** Severities that ask a person to act. */
export const personFacing: readonly string[] = ["critical", "warning"];

/**
 * What nobody hears of on a cluster, as one line: `eu-prod: nobody is told of warning; no heartbeat leaves
 * the cluster`. Undefined where everything that asks a person to act reaches one.
 */
export function untold(cluster: EvaluatedCluster): string | undefined {
  const routings = routingsOf(cluster).map(({ routing }) => routing);
  const told = (labels: Labels) => routings.some((routing) => isTold(routing, labels));
  const severities = personFacing.filter((severity) => !told({ severity }));
  const alerts = alertsOf(cluster)
    .filter(({ labels: { severity = "" } }) => personFacing.includes(severity))
    .map(({ labels }) => labels)
    .filter((labels) => !severities.includes(labels["severity"] ?? "") && !told(labels));
  const names = alerts.map(({ alertname = "" }) => alertname);
  const untold = [...severities, ...new Set(names)];
  const silence = unheard(routings.flatMap((routing) => receiversOf(routing, routing.heartbeat)));
  const parts = [
    ...(untold.length > 0 ? [`nobody is told of ${untold.join(", ")}`] : []),
    ...(silence === undefined ? [] : [silence]),
  ];
  if (parts.length === 0) return undefined;
  return `${cluster.facts.name}: ${parts.join("; ")}${reasons(routings, alerts)}`;
}

/** Why nobody would hear the silence of a cluster's heartbeat. Who is of this fleet may end with it, or be silent itself. */
function unheard(receivers: readonly Receiver[]): string | undefined {
  const ends = receivers.flatMap(({ integrations }) => integrations.map(({ target }) => target));
  if (ends.length === 0) return "no heartbeat leaves the cluster";
  const leaves = ends.some((target) => "kind" in target && target.kind === "external");
  return leaves ? undefined : "no heartbeat leaves the fleet";
}

/** What the receivers that tell nobody, where somebody should be told, say for themselves. */
function reasons(routings: readonly Routing[], alerts: readonly Labels[]): string {
  const silent = routings.flatMap((routing) =>
    [...personFacing.map((severity) => ({ severity })), routing.heartbeat, ...alerts]
      .filter((labels) => !isTold(routing, labels))
      .flatMap((labels) => receiversOf(routing, labels).flatMap(({ silent }) => silent ?? [])),
  );
  return silent.length === 0 ? "" : ` (${[...new Set(silent)].join("; ")})`;
}
