import type { Relabeling, Scrape } from "../model/facet.ts";
import type { OwnPods } from "../model/pods.ts";
import { nothingElse } from "./nothing-else.ts";

/** Scrapes by the pods that they are of, in the order in which these come. */
export function byPods(scrapes: readonly Scrape[]): [OwnPods, Scrape[]][] {
  const groups = new Map<OwnPods, Scrape[]>();
  for (const one of scrapes) {
    const known = groups.get(one.port.of) ?? [];
    groups.set(one.port.of, [...known, one]);
  }
  return [...groups];
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
