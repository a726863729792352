import type { EvaluatedApplication, EvaluatedCluster } from "../../evaluate/evaluated.ts";
import { objectLabel } from "../../model/object-label.ts";
import type { FlowTo, Forwarded } from "../../model/flow.ts";
import { flowsTo, forwardedBy, hopsOf, label } from "../../read/hops.ts";
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

/** What an application sends by two ways, each two told once. Where they part further on, that is told there. */
function sentTwice(application: EvaluatedApplication, cluster: EvaluatedCluster): ClusterFinding[] {
  const { name } = application;
  const ways = flowsTo(application).map(([flow, to]) => ({
    flow,
    carries: carriedBy(flow, to),
    hops: hopsOf(flow, application, cluster),
  }));
  return ways.flatMap(({ flow, carries, hops }, index): ClusterFinding[] =>
    hops.flatMap((hop, position) => {
      const earlier = [...ways.slice(0, index), { carries, hops: hops.slice(0, position) }];
      return earlier.flatMap((way) => {
        const what = [...carries].find(([key]) => way.carries.has(key))?.[1];
        if (what === undefined) return [];
        return way.hops.flatMap((other) => {
          const both = hop.kept.find((kept) => other.kept.includes(kept));
          if (both === undefined) return [];
          const message = `sends ${what} to "${other.to}" and to "${hop.to}", which both bring it to ${both}`;
          return [{ application: name, field: `flows.${flow}`, message, hint }];
        });
      });
    }),
  );
}

/** What goes by a flow, as a message names it, by what tells it from other things. */
function carriedBy(flow: string, to: FlowTo): ReadonlyMap<string, string> {
  const forwarded = forwardedBy(to);
  if (forwarded.length === 0) return new Map([[`flows.${flow}`, `what "${flow}" carries`]]);
  return new Map(forwarded.map((one) => [label(one), named(one)]));
}

function named(forwarded: Forwarded): string {
  if (forwarded === "scrapes") return "what it scrapes";
  return "kind" in forwarded ? forwarded.what : `what comes in at "${forwarded.name}"`;
}

/** What two collect, and bring to the same store. */
function collectedByBoth(cluster: EvaluatedCluster): ClusterFinding[] {
  const known = new Map<string, string>();
  return cluster.applications.flatMap((application): ClusterFinding[] => {
    const { name } = application;
    const collecting = flowsTo(application).flatMap(([flow, to]) =>
      forwardedBy(to).flatMap((one) =>
        typeof one === "object" && "kind" in one ? [{ flow, what: one.what }] : [],
      ),
    );
    const brought = collecting.flatMap(({ flow, what }) =>
      hopsOf(flow, application, cluster).flatMap(({ kept }) =>
        kept.map((at) => ({ flow, way: `${what} to ${at}` })),
      ),
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
    .filter(([, to]) => forwardedBy(to).includes("scrapes"))
    .flatMap(([flow]) => hopsOf(flow, application, cluster).flatMap(({ kept }) => kept));
}
