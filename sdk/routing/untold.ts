import { firstOf } from "../basics/first-of.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import type { Receiver } from "../model/routing.ts";
import { servedHosts } from "../read/served-hosts.ts";
import { alertsOf } from "./alerts-of.ts";
import type { Labels } from "./matcher.ts";
import { type PlacedRouting, routingsOf, routingsThatHear } from "./routings-of.ts";
import { isTold, receiversOf } from "./told.ts";

/** Severities that ask a person to act. */
export const personFacing: readonly string[] = ["critical", "warning"];

/** An alert, or all of a severity, with the Alertmanagers that hear it. */
interface Heard {
  readonly labels: Labels;
  readonly by: readonly PlacedRouting[];
}

/** As many as a line names. */
const most = 8;

/**
 * What nobody hears of on a cluster, as one line: `eu-prod: nobody is told of warning; no heartbeat leaves
 * the cluster`. Undefined where everything that asks a person to act reaches one.
 *
 * @param fleet the clusters whose hosts are no others'
 */
export function untold(
  cluster: EvaluatedCluster,
  fleet: readonly EvaluatedCluster[] = [cluster],
): string | undefined {
  const routings = routingsOf(cluster);
  const all = heardAlerts(cluster);
  const alerts = all.filter(
    ({ labels: { severity = "" }, ofTeams }) => personFacing.includes(severity) && !ofTeams,
  );
  const severities = personFacing.filter((severity) => {
    const same = alerts.filter(({ labels }) => labels["severity"] === severity);
    const places = same.length === 0 ? [routings] : same.map(({ by }) => by);
    return !places.some((by) => isHeard({ labels: { severity }, by }));
  });
  const others = alerts.filter(
    (alert) => !severities.includes(alert.labels["severity"] ?? "") && !isHeard(alert),
  );
  const names = new Set(others.map(({ labels }) => labels["alertname"] ?? ""));
  const lost = [...severities, ...names];
  const silence = unheard(heartbeats(routings, all), fleet);
  const parts = [
    ...(lost.length > 0 ? [`nobody is told of ${firstOf(lost, most)}`] : []),
    ...(silence === undefined ? [] : [silence]),
  ];
  if (parts.length === 0) return undefined;
  const general = [
    ...personFacing.map((severity) => ({ labels: { severity }, by: routings })),
    ...routings.map((one) => ({ labels: one.routing.heartbeat, by: [one] })),
  ];
  return `${cluster.facts.name}: ${parts.join("; ")}${reasons([...general, ...others])}`;
}

/** Every alert of a cluster, and whether it is about what teams bring, by a Prometheus of theirs. */
function heardAlerts(cluster: EvaluatedCluster): (Heard & { readonly ofTeams: boolean })[] {
  const authors = new Map(
    cluster.applications.map(({ name }) => {
      const by = routingsThatHear(cluster, name);
      return [name, { by, ofTeams: isOfTeams(name, by, cluster) }];
    }),
  );
  return alertsOf(cluster).map(({ application, labels }) => ({
    labels,
    ...authors.get(application)!,
  }));
}

function isHeard({ labels, by }: Heard): boolean {
  return by.some(({ routing }) => isTold(routing, labels));
}

/** Whom teams tell of their own targets is theirs to say: so is what their Prometheus, which has no other rules, says of these. */
function isOfTeams(
  author: string,
  by: readonly PlacedRouting[],
  { applications }: EvaluatedCluster,
): boolean {
  const ruled = applications.filter(({ readers: { rules } }) => rules === author);
  const isAlone = ruled.length === 1 && ruled[0]?.name === author;
  return isAlone && by.length > 0 && by.every(({ routing }) => routing.routesOfOthers);
}

/** Whom the alert that always fires is told to, by those Alertmanagers that hear it. */
function heartbeats(routings: readonly PlacedRouting[], alerts: readonly Heard[]): Receiver[] {
  return routings.flatMap((one) => {
    const { heartbeat } = one.routing;
    const alike = alerts.filter(({ labels }) =>
      Object.entries(heartbeat).every(([label, value]) => labels[label] === value),
    );
    const hears = alike.some(({ by }) =>
      by.some(({ application }) => application === one.application),
    );
    return alike.length === 0 || hears ? receiversOf(one.routing, heartbeat) : [];
  });
}

/** Why nobody would hear the silence of a cluster's heartbeat. Who is of this fleet may end with it, or be silent itself. */
function unheard(
  receivers: readonly Receiver[],
  fleet: readonly EvaluatedCluster[],
): string | undefined {
  const ends = receivers.flatMap(({ integrations }) => integrations.map(({ target }) => target));
  if (ends.length === 0) return "no heartbeat leaves the cluster";
  const own = new Set(fleet.flatMap(servedHosts).map(({ host }) => host));
  const leaves = ends.some(
    (target) => "kind" in target && target.kind === "external" && !own.has(target.host),
  );
  return leaves ? undefined : "no heartbeat leaves the fleet";
}

/** What the receivers that tell nobody, where somebody should be told, say for themselves. */
function reasons(alerts: readonly Heard[]): string {
  const silent = alerts.flatMap(({ labels, by }) =>
    by
      .filter(({ routing }) => !isTold(routing, labels))
      .flatMap(({ routing }) => receiversOf(routing, labels))
      .flatMap((receiver) => receiver.silent ?? []),
  );
  return silent.length === 0 ? "" : ` (${[...new Set(silent)].join("; ")})`;
}
