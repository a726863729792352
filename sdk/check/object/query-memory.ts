import { ofKind } from "../../model/of-kind.ts";
import type { ObjectCheck } from "../check.ts";
import { quantityValue } from "../../basics/quantity.ts";

/** A timestamp and a value. */
const bytesPerSample = 16;
/** Prometheus' own defaults: its flags `--query.max-concurrency` and `--query.max-samples`, v3.13.2. */
const usual = { maxConcurrency: 20, maxSamples: 50_000_000 };

export const queryMemory: ObjectCheck = {
  name: "query-memory",
  law: "The queries that Prometheus runs at once fit into its memory, each with as many samples as it may hold.",
  run(object) {
    const { query, resources } = ofKind(object, "Prometheus")?.spec ?? {};
    const limit = resources?.limits?.["memory"];
    if (limit === undefined) return [];
    const { maxConcurrency = usual.maxConcurrency, maxSamples = usual.maxSamples } = query ?? {};
    const bytes = maxConcurrency * maxSamples * bytesPerSample;
    const most = quantityValue(limit) ?? Infinity;
    if (bytes <= most) return [];
    const hold = Math.floor(most / maxConcurrency / bytesPerSample / 1e6);
    return [
      {
        field: "spec.query",
        message: `${maxConcurrency} queries at once with ${maxSamples} samples each need ${(bytes / 2 ** 30).toFixed(1)} GiB, but the memory limit is ${limit}: a few large dashboards end the program`,
        hint: `let fewer run at once, or let each hold less (maxSamples at most ${hold} million), and leave room for what is scraped`,
      },
    ];
  },
};
