import { conditionExamples } from "./condition-examples.ts";
import { keptLabelExamples } from "./kept-label-examples.ts";
import { languageExamples } from "./language-examples.ts";
import { matcherExamples } from "./matcher-examples.ts";
import { metricExamples } from "./metric-examples.ts";
import type { PromqlExample } from "./promql-example.ts";
import { rateExamples } from "./rate-examples.ts";

/** The examples of laws about the expressions of rules. */
export const promqlExamples: readonly PromqlExample[] = [
  ...languageExamples,
  ...conditionExamples,
  ...keptLabelExamples,
  ...matcherExamples,
  ...metricExamples,
  ...rateExamples,
];
