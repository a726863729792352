import type { ObjectCheck } from "../check.ts";
import { ofKind } from "../../model/of-kind.ts";

const limits = {
  bodySizeLimit:
    "one response, which may come compressed, is read into memory before it is counted",
  sampleLimit: "one target fills the store of all",
} as const;

export const scrapeLimits: ObjectCheck = {
  name: "scrape-limits",
  law: "A ScrapeConfig, whose targets may be anybody's, limits what one of them brings.",
  run(object) {
    const { spec } = ofKind(object, "ScrapeConfig") ?? {};
    if (!spec) return [];
    return (Object.keys(limits) as (keyof typeof limits)[])
      .filter((field) => !spec[field])
      .map((field) => ({
        field: `spec.${field}`,
        message: `is missing: ${limits[field]}`,
        hint: 'say it: bodySizeLimit: "16MB", sampleLimit: 5000',
      }));
  },
};
