import { type RuleTest, type RuleTests, type Threshold, thresholds } from "../../sdk/index.ts";
import { countedBy, targetsDown } from "./alerts-targets.ts";
import type { PrometheusOptions } from "./options.ts";

export function targetRuleTests(
  options: Pick<PrometheusOptions, "federates" | "targetsDown">,
): RuleTests {
  return [
    ...thresholds(targetsDown, options.targetsDown).map((one) => targetDown(one, options)),
    scrapeTooLarge,
  ];
}

const target = { instance: "10.1.0.7:8080", job: "cart", namespace: "shop" };
const on = 'instance="10.1.0.7:8080", job="cart", namespace="shop"';

function scraped(samples: string, limit: string, body: string): Record<string, string> {
  return {
    [`scrape_samples_post_metric_relabeling{${on}}`]: samples,
    [`scrape_sample_limit{${on}}`]: limit,
    [`scrape_body_size_bytes{${on}}`]: body,
  };
}

const description =
  "10.1.0.7:8080 of job cart in shop exceeds the limit of samples or of the response's size.";

const scrapeTooLarge: RuleTest = {
  alert: "TargetScrapeTooLarge",
  severity: "warning",
  fires: [
    {
      series: scraped("50001x30", "50000x30", "9000000x30"),
      at: "15m",
      strangers: [],
      labels: target,
      description,
      begins: { series: scraped("7x9 50001x30", "50000x40", "9000000x40"), at: "25m" },
    },
    // Too large to be read at all.
    {
      series: scraped("0x30", "50000x30", "-1x30"),
      at: "15m",
      strangers: [],
      labels: target,
      description,
    },
  ],
  quiet: [
    { series: scraped("50000x30", "50000x30", "9000000x30") },
    // Its monitor is ours, and has no limit.
    { series: scraped("50001x30", "0x30", "9000000x30") },
    // It is down for another reason.
    { series: scraped("0x30", "50000x30", "0x30") },
  ],
};

function targetDown(
  { value, labels: { namespace } }: Threshold,
  options: Pick<PrometheusOptions, "federates">,
): RuleTest {
  const place = namespace ?? "elsewhere";
  const target = (index: number) =>
    `up{job="cart", namespace="${place}", service="cart", instance="${index}"}`;
  /** So many that one of them more is hardly more than the threshold. */
  const count = Math.ceil(10 / value);
  const allowed = Math.floor(value * count);
  const tooMany = Number((((allowed + 1) / count) * 100).toPrecision(4));
  /** The targets of one job, so many of them down from the start. */
  const targets = (down: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [target(index), index < down ? "0x30" : "1x30"]),
    );
  return {
    alert: "TargetDown",
    severity: "warning",
    ...(namespace !== undefined && { namespace }),
    fires: {
      series: targets(allowed + 1),
      at: "10m",
      strangers: [],
      labels: {
        ...{ job: "cart", namespace: place },
        ...(countedBy(options).includes("service") && { service: "cart" }),
      },
      description: `${tooMany}% of the targets of job cart in ${place} are down.`,
    },
    quiet: [
      { series: targets(allowed) },
      // A rollout: the last target comes back within ten minutes.
      { series: { ...targets(allowed + 1), [target(allowed)]: "0x8 1x20" } },
    ],
  };
}
