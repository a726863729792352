import {
  monitors,
  type Print,
  prometheusRule,
  type Resource,
  type RuleGroup,
  type Scrape,
} from "../../sdk/index.ts";
import type { PrometheusOptions } from "./options.ts";

/** Says which Prometheus an object is for, where only one of several shall read it. */
export const readerLabel = "prometheus";

type Reader = Pick<Parameters<Print<unknown>>[1]["reader"], "name" | "private">;
type Chosen = Pick<PrometheusOptions, "plain">;

/** Scrapes as the operator reads them: monitors beside whoever is scraped. */
export const prometheusMonitors: Print<readonly Scrape[], Chosen> = (
  scrapes,
  { author, reader },
) =>
  reader.options.plain
    ? []
    : monitors(scrapes, author.namespace).map((monitor) => forReader(monitor, reader));

/** Rules as the operator reads them: a PrometheusRule beside whoever they are about. */
export const prometheusRules: Print<readonly RuleGroup[], Chosen> = (
  groups,
  { author, reader },
) => {
  if (reader.options.plain) return [];
  const { name, namespace, runbook, team } = author;
  return [forReader(prometheusRule(name, namespace, { runbook, team, groups }), reader)];
};

/** An object with the label by which a private reader finds it. */
export function forReader<One extends Resource>(
  object: One,
  { name, private: isPrivate }: Reader,
): One {
  if (!isPrivate) return object;
  const labels = { ...object.metadata.labels, [readerLabel]: name };
  return { ...object, metadata: { ...object.metadata, labels } };
}
