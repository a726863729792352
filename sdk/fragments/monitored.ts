import type { Relabeling, Scrape } from "../model/facet.ts";
import type { OwnPods } from "../model/pods.ts";
import { nothingElse } from "./nothing-else.ts";

/**
 * How the name of a monitor ends that may find nobody. Of what it scrapes Prometheus tells nothing but that name, in the
 * label `scrape_job`, so rules about targets that are gone see it there.
 */
export const ifAny = "-if-any";

/** What the monitor of a scrape is called. */
export function monitorName(scrape: Pick<Scrape, "ifAny" | "port">): string {
  return `${scrape.port.of.name}${scrape.ifAny ? ifAny : ""}`;
}

/** What one monitor scrapes: ports of one group of pods. */
export interface Monitored {
  readonly name: string;
  readonly pods: OwnPods;
  readonly scrapes: readonly Scrape[];
}

/** Scrapes by the monitor that they are of, in the order in which these come. */
export function byMonitor(scrapes: readonly Scrape[]): Monitored[] {
  const groups: [Scrape, ...Scrape[]][] = [];
  for (const one of scrapes) {
    const known = groups.find(
      ([first]) => first.port.of === one.port.of && first.ifAny === one.ifAny,
    );
    if (known) known.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => ({
    name: monitorName(group[0]),
    pods: group[0].port.of,
    scrapes: group,
  }));
}

/** What the operator takes under the names that scrapes have for it. */
export const sameNames = {
  interval: true,
  scrapeTimeout: true,
  path: true,
  honorLabels: true,
  honorTimestamps: true,
  bearerTokenFile: true,
  authorization: true,
  tlsConfig: true,
  basicAuth: true,
} as const;

/** The one limit of a monitor. The operator takes none for each of its endpoints, so others are refused. */
export function sampleLimit(
  { name }: OwnPods,
  scrapes: readonly Scrape[],
): { sampleLimit?: number } {
  const [first, ...others] = scrapes.map((one) => one.sampleLimit);
  if (others.some((other) => other !== first)) {
    throw new Error(
      `Cannot print the scrapes of "${name}": a monitor has one sampleLimit; say the same for all of them`,
    );
  }
  return first === undefined ? {} : { sampleLimit: first };
}

/** A step as the operator takes it; the models' types want lists that can be changed. */
export function labelStep({
  action,
  sourceLabels,
  regex,
  targetLabel,
  replacement,
  ...rest
}: Relabeling) {
  nothingElse(rest, "a relabeling");
  return {
    ...(action && { action }),
    ...(sourceLabels && { sourceLabels: [...sourceLabels] }),
    ...(regex !== undefined && { regex }),
    ...(targetLabel !== undefined && { targetLabel }),
    ...(replacement !== undefined && { replacement }),
  };
}

/** What is asked for in the URL, likewise. */
export function paramsOf(params: NonNullable<Scrape["params"]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(params).map(([name, values]) => [name, [...values]]));
}
