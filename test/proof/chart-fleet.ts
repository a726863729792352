import { platformStack } from "../../apps/platform-stack.ts";
import { fleet } from "../../clusters/index.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { filtersByIdentity } from "../../sdk/model/network.ts";
import { helmTemplate } from "../judges/helm.ts";
import { keptChart } from "../judges/schemas.ts";

/** Each cluster that can have them with every chart of the platform, and with none. */
export const able = fleet.clusters.filter(({ network }) => !filtersByIdentity(network));
export const all = platformStack();
export const names = Object.keys(all.stack.applications);
const none = { ...all, choices: Object.fromEntries(names.map((name) => [name, false as const])) };
export const withCharts = clustersWith(all);
/** Asked for by some of those alone who ask for the others. */
export const without = () => clustersWith(none);

function clustersWith(chosen: typeof all | typeof none): readonly EvaluatedCluster[] {
  const clusters = fleet.clusters.map((one) => {
    const others = one.stacks.filter(({ stack }) => stack !== chosen.stack);
    return { ...one, stacks: able.includes(one) ? [...others, chosen] : others };
  });
  return evaluate({ ...fleet, clusters }).evaluated.clusters;
}

export const charts = withCharts.flatMap(({ facts, upstreams }) =>
  upstreams.flatMap(({ name, namespace, upstream }) =>
    "chart" in upstream ? [{ cluster: facts.name, name, namespace, chart: upstream }] : [],
  ),
);

/** What Helm makes of it, with what it is told on its cluster. */
export function made({ name, namespace, chart }: (typeof charts)[number]) {
  return helmTemplate(keptChart(chart), {
    ...{ release: name, namespace: namespace.name },
    values: chart.values,
  });
}
