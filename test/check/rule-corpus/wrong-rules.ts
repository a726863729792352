import { wrongExpressions } from "./wrong-expressions.ts";
import { wrongLabels } from "./wrong-labels.ts";
import { wrongRates } from "./wrong-rates.ts";
import { wrongSeries } from "./wrong-series.ts";
import { wrongTexts } from "./wrong-texts.ts";
import type { WrongCase } from "./wrong-case.ts";

export const wrongRules: readonly WrongCase[] = [
  ...wrongExpressions,
  ...wrongLabels,
  ...wrongRates,
  ...wrongSeries,
  ...wrongTexts,
];
