import { type Alert, selector, type Threshold, thresholds } from "../../sdk/index.ts";
import type { PrometheusOptions } from "./options.ts";

type Chosen = Pick<PrometheusOptions, "federates" | "targetsDown">;

/** One of ten replicas is a node that is drained; more is trouble. */
export const targetsDown = 0.1;

/** What is told of a target, whoever's it is. */
export function targetAlerts(options: Chosen): Alert[] {
  return [
    ...thresholds(targetsDown, options.targetsDown).map((one) => targetDown(one, options)),
    scrapeTooLarge,
  ];
}

/** What targets are counted by. A federated Prometheus finds pods of others, without a Service. */
export function countedBy({ federates }: Pick<PrometheusOptions, "federates">): readonly string[] {
  return federates.length > 0 ? ["namespace", "job"] : ["namespace", "job", "service"];
}

function targetDown(
  { value, matchers, labels, annotations }: Threshold,
  options: Pick<PrometheusOptions, "federates">,
): Alert {
  const counted = `count by (${countedBy(options).join(", ")})`;
  const up = `up${selector(matchers)}`;
  return {
    alert: "TargetDown",
    expr: `
      ${counted} (${up} == 0) / ${counted} (${up})
        > ${value}
    `,
    // A rollout replaces pods one by one within this time.
    for: "10m",
    labels: { severity: "warning", ...labels },
    annotations: {
      summary: "Targets cannot be scraped.",
      description:
        "{{ $value | humanizePercentage }} of the targets of job {{ $labels.job }} in {{ $labels.namespace }} are down.",
      ...annotations,
    },
  };
}

const scrapeTooLarge: Alert = {
  alert: "TargetScrapeTooLarge",
  // A response that is too large is not counted; Prometheus then says -1.
  expr: `
    scrape_samples_post_metric_relabeling > (scrape_sample_limit > 0)
      or scrape_body_size_bytes == -1
  `,
  for: "15m",
  labels: { severity: "warning" },
  annotations: {
    summary: "A target brings more than it may, and all of it is thrown away.",
    description:
      "{{ $labels.instance }} of job {{ $labels.job }} in {{ $labels.namespace }} exceeds the limit of samples or of the response's size.",
  },
};
