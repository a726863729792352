import type { EvaluatedApplication, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { ifAny } from "../../fragments/monitored.ts";
import { unlessSatisfied } from "../../memory/unless-satisfied.ts";
import { everyPart, type Expression, type Selector } from "../../promql/expression.ts";
import { takes } from "../../promql/matcher.ts";
import { loadGrammar } from "../../promql/parse.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import { ruleContexts } from "../../read/rule-context.ts";
import { ruleSurroundings } from "../../read/rule-surroundings.ts";
import { scrapesOf } from "../../read/scrapes.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

/** How many targets each monitor has, by Prometheus itself; none of a monitor is a 0. */
const targets = "prometheus_target_scrape_pool_targets";

export const watchedJobs: ClusterCheck = {
  name: "watched-jobs",
  law: "Each job that the operator's Prometheus scrapes is watched: an alert tells when it has no target any more, which no series shows, unless its monitor says that there may be none.",
  run(cluster) {
    if (allOfKind(cluster, "Prometheus").length === 0) return [];
    // What an application lacks because of a finding may be that alert.
    if (cluster.applications.some(({ incomplete }) => incomplete)) return [];
    return unlessSatisfied(import.meta.url, [ruleSurroundings(cluster)], async () => {
      await loadGrammar();
      const alerts = ruleContexts(cluster)
        .flatMap(({ rules }) => rules)
        .filter(({ alert }) => alert);
      const watching = alerts.flatMap(({ expression }) => watchingParts(expression));
      if (watching.some(isAboutEveryMonitor)) return [];
      return cluster.applications.flatMap((application) =>
        unwatched(application, { cluster, watching }),
      );
    });
  },
};

/** The selectors by which an alert tells of targets that are gone. */
function watchingParts(expression: Expression): Selector[] {
  return everyPart(expression).flatMap((part) => {
    const asked = part.kind === "call" && part.function.startsWith("absent") ? part.arguments : [];
    const up = asked.flatMap(everyPart).filter(isSelectorOf("up"));
    return isSelectorOf(targets)(part) ? [part, ...up] : up;
  });
}

function isSelectorOf(metric: string) {
  return (part: Expression): part is Selector => part.kind === "selector" && part.metric === metric;
}

function isAboutEveryMonitor({ metric, matchers }: Selector): boolean {
  return (
    metric === targets &&
    matchers.every(({ label, ...matcher }) => label !== "scrape_job" || takes(matcher, monitor))
  );
}

/** As the operator calls what it makes of a monitor. */
const monitor = "serviceMonitor/observability/any/0";

function unwatched(
  application: EvaluatedApplication,
  { cluster, watching }: { cluster: EvaluatedCluster; watching: readonly Selector[] },
): ClusterFinding[] {
  const jobs = scrapesOf(application, cluster)
    .filter(({ monitor }) => !monitor.endsWith(ifAny))
    .flatMap(({ job }) => job ?? []);
  const missing = [...new Set(jobs)].filter(
    (job) =>
      !watching.some(
        ({ metric, matchers }) =>
          metric === "up" &&
          matchers.every((matcher) => matcher.label !== "job" || takes(matcher, job)),
      ),
  );
  return missing.map((job) => ({
    application: application.name,
    field: "scrapes",
    message: `nobody hears when the job "${job}" has no target any more: what is gone is not down`,
    hint: `alert on absent(up{job="${job}"} == 1), or for every monitor on ${targets} == 0`,
  }));
}
