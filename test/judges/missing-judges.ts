import { repository } from "../../sdk/commands/load-fleet.ts";
import { buildSteps } from "./build-steps.ts";
import { askedJudges } from "./touched-judges.ts";

/** What a file or anything that it imports asks, and what is not built. Its code is the list. */
export function missingJudges(entry: string): string[] {
  const asked = askedJudges(repository, entry);
  const missing = buildSteps.filter((one) => asked.includes(one.name) && !one.isThere());
  return missing.map(({ name }) => name);
}
