import { fieldOf, walk } from "../../basics/walk.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import { groupOf, type KubernetesObject } from "../../model/kubernetes-object.ts";
import { seconds } from "../../promql/seconds.ts";
import type { ObjectCheck } from "../check.ts";

export const scrapeTimeouts: ObjectCheck = {
  name: "scrape-timeouts",
  law: "A scrape ends before the next one begins: the operator refuses a monitor whose timeout is longer than its interval.",
  run: (object) => lateScrapes(object),
};

interface Scrape {
  readonly interval?: string;
  readonly scrapeInterval?: string;
  readonly scrapeTimeout?: string;
}

/**
 * Scrapes that may take longer than they may.
 *
 * @param usual how often Prometheus scrapes what does not say it; unknown where absent
 */
export function lateScrapes(object: KubernetesObject, usual?: string): ObjectFinding[] {
  if (groupOf(object.apiVersion) !== "monitoring.coreos.com") return [];
  const findings: ObjectFinding[] = [];
  walk(object["spec"], (value, path) => {
    if (typeof value !== "object" || value === null) return;
    const { scrapeTimeout, scrapeInterval, interval = scrapeInterval ?? usual } = value as Scrape;
    if (typeof scrapeTimeout !== "string" || typeof interval !== "string") return;
    if (!(seconds(scrapeTimeout) > seconds(interval))) return;
    const field = fieldOf(["spec", ...path, "scrapeTimeout"]);
    const message = `is ${scrapeTimeout}, and the next scrape begins after ${interval}: the operator refuses it`;
    findings.push({ field, message, hint: `at most ${interval}` });
  });
  return findings;
}
