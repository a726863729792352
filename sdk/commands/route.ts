import { build } from "../check/build.ts";
import { didYouMean } from "../basics/did-you-mean.ts";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { askedAlerts, formatLabels } from "../routing/asked-alerts.ts";
import { formatWay } from "../routing/format-way.ts";
import type { Labels } from "../routing/matcher.ts";
import { parseLabels } from "../routing/parse-labels.ts";
import { routingsOf } from "../routing/routings-of.ts";
import { command } from "./command.ts";
import { loadFleet } from "./load-fleet.ts";
import { reject } from "./reject.ts";

const help = `npm run route -- <label>=<value> ...: the way of an alert through the routes, and who is told.

  npm run route -- severity=critical namespace=x --cluster eu-prod
  npm run route -- alertname=KubeletDown     with the labels that its rule gives

  --cluster <name>   on this cluster only

  + a route that matched, - one that did not; without a mark it was not asked

Labels that no rule and no route of a cluster knows are questioned, and followed all the same.

Exit codes: 0 printed, 2 content rejected, 3 no such cluster, or no such label.`;

await command(help, { cluster: { type: "string" } }, async ({ cluster: name }, words) => {
  const labels = parseLabels(words);
  if (typeof labels === "string") throw new Failure(`Cannot find a way: ${labels}`);
  const built = await build(await loadFleet());
  if (built.findings.length > 0) return reject(built);
  const { evaluated } = built;
  for (const cluster of chosen(evaluated.clusters, name)) {
    const { alerts, doubts } = askedAlerts(cluster, labels);
    for (const doubt of doubts) console.error(`${cluster.facts.name}: ${doubt}`);
    console.log(alerts.flatMap((alert) => ways(cluster, alert)).join("\n"));
  }
  return exitCodes.ok;
});

function chosen(
  clusters: readonly EvaluatedCluster[],
  name: string | undefined,
): readonly EvaluatedCluster[] {
  if (name === undefined) return clusters;
  const found = clusters.filter(({ facts }) => facts.name === name);
  if (found.length > 0) return found;
  const names = clusters.map(({ facts }) => facts.name);
  const hint = didYouMean(name, names) || `there are ${names.join(", ")}`;
  throw new Failure(`Cannot find a way on cluster "${name}": ${hint}`);
}

function ways(cluster: EvaluatedCluster, labels: Labels): string[] {
  const { name } = cluster.facts;
  const routings = routingsOf(cluster);
  if (routings.length === 0) return [`${name}: no Alertmanager runs here`];
  return routings.flatMap(({ application, routing }) => [
    `${name}/${application}: ${formatLabels(labels)}`,
    ...formatWay(routing, labels).map((line) => `  ${line}`),
  ]);
}
