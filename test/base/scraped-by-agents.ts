import { fleet } from "../../clusters/index.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { metricsStore } from "../../base/roles.ts";
import { bind } from "../../sdk/index.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { clustersWith } from "./evaluated.ts";

/** What agents scrape in tests. */
export const author = "nginx";

/** The first cluster that can store what agents scrape, where they scrape it and a ruler knows its rules. */
export function fleetOfScrapingAgents(choice: object = { scrapes: true }): typeof fleet {
  const runs = (component: string) => clustersWith(component).map(({ facts }) => facts.name);
  const home = runs("alloy").find(
    (name) => runs("mimir").includes(name) && runs(author).includes(name),
  );
  if (home === undefined) throw new NotInFleet(`a cluster with Alloy, Mimir and ${author}`);
  // Dashboards ask where all series are.
  const binds = [
    bind(metricsStore, "mimir", { of: "grafana" }),
    bind("scrapes", "alloy", { of: author }),
    bind("rules", "mimir", { of: author }),
  ];
  const clusters = fleet.clusters.flatMap((cluster) => {
    if (cluster.name !== home) return [];
    const stacks = cluster.stacks.map((one) =>
      "alloy" in one.stack.applications
        ? { ...one, choices: { ...one.choices, alloy: { ...one.choices["alloy"], ...choice } } }
        : one,
    );
    const others = (cluster.binds ?? []).filter(
      ({ what, of }) => what !== metricsStore || of !== "grafana",
    );
    return { ...cluster, stacks, binds: [...others, ...binds] };
  });
  return { ...fleet, clusters };
}

/** The cluster where agents scrape, and the one of its applications that runs a component. */
export function whereAgentsScrape(scraping = fleetOfScrapingAgents()): {
  readonly cluster: EvaluatedCluster;
  readonly of: (component: string) => EvaluatedApplication;
} {
  const { clusters } = evaluate(scraping).evaluated;
  const cluster = clusters.find(({ applications }) =>
    applications.some(({ readers }) => readers.scrapes === "alloy"),
  )!;
  return {
    cluster,
    of: (component) => cluster.applications.find((one) => one.component.name === component)!,
  };
}
