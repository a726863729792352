import type { EvaluatedApplication, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { objectLabel } from "../../model/object-label.ts";
import type { Forwarded } from "../../model/flow.ts";
import { flowsTo, type Hop, hopsOf, label } from "../../read/hops.ts";
import { readerOfScrapes } from "../../read/reader-of-scrapes.ts";
import { scrapedPorts } from "../../read/scraped-ports.ts";
import type { ClusterCheck, ClusterFinding } from "../check.ts";

const hint = "everything counts twice there: leave one of the two ways";

export const storedOnce: ClusterCheck = {
  name: "stored-once",
  law: "What is scraped or collected, or comes in at a port that forwards it, reaches each store by one way.",
  run: (cluster) => [
    ...cluster.applications.flatMap((application) => sentTwice(application, cluster)),
    ...collectedByBoth(cluster),
    ...scrapedForBoth(cluster),
  ],
};

/** What an application sends by two ways. Where they part further on, that is told there. */
function sentTwice(application: EvaluatedApplication, cluster: EvaluatedCluster): ClusterFinding[] {
  const { name } = application;
  const sent = new Map<string, Hop[]>();
  return flowsTo(application).flatMap(([flow, { forwards }]) => {
    const key = forwards ? label(forwards) : `flows.${flow}`;
    return hopsOf(flow, application, cluster).flatMap((hop): ClusterFinding[] => {
      const earlier = sent.get(key) ?? [];
      sent.set(key, [...earlier, hop]);
      return earlier.flatMap((other) => {
        const both = hop.kept.find((kept) => other.kept.includes(kept));
        if (both === undefined) return [];
        const message = `sends ${what(flow, forwards)} to "${other.to}" and to "${hop.to}", which both bring it to ${both}`;
        return [{ application: name, field: `flows.${flow}`, message, hint }];
      });
    });
  });
}

function what(flow: string, forwards: Forwarded | undefined): string {
  if (forwards === undefined) return `what "${flow}" carries`;
  if (forwards === "scrapes") return "what it scrapes";
  return "kind" in forwards ? forwards.what : `what comes in at "${forwards.name}"`;
}

/** What two collect, and bring to the same store. */
function collectedByBoth(cluster: EvaluatedCluster): ClusterFinding[] {
  const known = new Map<string, string>();
  return cluster.applications.flatMap((application): ClusterFinding[] => {
    const { name } = application;
    const brought = flowsTo(application).flatMap(([flow, { forwards }]) =>
      typeof forwards === "object" && "kind" in forwards
        ? hopsOf(flow, application, cluster).flatMap(({ kept }) =>
            kept.map((at) => ({ flow, way: `${forwards.what} to ${at}` })),
          )
        : [],
    );
    const both = brought.find(({ way }) => known.has(way));
    const other = both && known.get(both.way);
    for (const { way } of brought) known.set(way, name);
    if (!both) return [];
    const message = `brings ${both.way}, as "${other}" does`;
    return [{ application: name, field: `flows.${both.flow}`, message, hint }];
  });
}

/** Ports that two scrape who write to the same store. */
function scrapedForBoth(cluster: EvaluatedCluster): ClusterFinding[] {
  const known = new Map<string, Set<string>>();
  return scrapedPorts(cluster).flatMap(({ application, object, field, pods, port, asked }) => {
    const key = [pods.application, objectLabel(pods.object), port, asked].join(" ");
    const reader = readerOfScrapes(application, cluster);
    const others = known.get(key) ?? new Set();
    known.set(key, new Set([...others, reader]));
    if (others.has(reader)) return [];
    const kept = keptBy(reader, cluster);
    return [...others].flatMap((other): ClusterFinding[] => {
      const both = keptBy(other, cluster).find((one) => kept.includes(one));
      if (both === undefined) return [];
      const message = `has "${port}" of ${objectLabel(pods.object)} scraped by "${reader}", which "${other}" scrapes, and both write to ${both}`;
      return [{ application, object, field, message, hint }];
    });
  });
}

/** Where an application keeps what it scrapes, besides itself. */
function keptBy(name: string, cluster: EvaluatedCluster): string[] {
  const application = cluster.applications.find((one) => one.name === name);
  if (!application) return [];
  return flowsTo(application)
    .filter(([, { forwards }]) => forwards === "scrapes")
    .flatMap(([flow]) => hopsOf(flow, application, cluster).flatMap(({ kept }) => kept));
}
