import type { Chart, Values } from "../model/chart.ts";
import type { ClusterFacts } from "../model/cluster.ts";
import { isUpstream } from "../model/stack.ts";
import type { EvaluatedUpstream } from "./evaluated.ts";
import type { Ground } from "./ground.ts";
import { memberOf } from "./member.ts";
import { plain } from "./plain.ts";
import type { Origin, Report } from "./report.ts";
import { anyMap } from "../basics/shape.ts";

/** What a cluster takes from other projects, with what their charts are told there. */
export function upstreamsOf(
  { cluster, home }: Ground,
  around: { facts: ClusterFacts; report: Report },
): EvaluatedUpstream[] {
  // What another project delivers has no base, so nobody reads what a chart would be told on neutral ground.
  const isNeutral = cluster.name !== home;
  return cluster.stacks.flatMap(({ stack, choices }) =>
    Object.entries(stack.applications).flatMap(([name, application]): EvaluatedUpstream[] => {
      if (!isUpstream(application) || choices[name] === false) return [];
      const { upstream, ...delivery } = application;
      const one = { name, stack, ...delivery };
      if (!("chart" in upstream)) return [{ ...one, upstream }];
      const origin = { source: `apps/${stack.name}.ts`, object: `${cluster.name}/${name}` };
      const values = isNeutral
        ? {}
        : valuesOf(upstream, { ...around, check: "evaluate", ...origin });
      return values ? [{ ...one, upstream: { ...upstream, values } }] : [];
    }),
  );
}

function valuesOf(
  { values }: Chart,
  { facts, report, ...origin }: Origin & { facts: ClusterFacts; report: Report },
): Values | undefined {
  const told = memberOf("values", () => values(facts), { shape: anyMap, origin, report });
  return (
    told &&
    (plain(told, ({ field, message }) =>
      report({ ...origin, field: `values.${field}`, message }),
    ) as Values)
  );
}
