import { readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../sdk/commands/load-fleet.ts";

/** What real programs are to show together, by the suites of test/signals that hold them to it. */
export interface Proof {
  readonly name: string;
  readonly suites: readonly string[];
}

export const suitesFolder = "test/signals";
export const suiteEnding = ".test.ts";

/** What takes longest comes first, of the proofs and in each. */
const declared: readonly Proof[] = [
  { name: "metrics", suites: ["mimir", "cortex"] },
  {
    name: "logs",
    suites: [
      ...["log-agents", "loki-retention", "loki", "log-agents-limited"],
      ...["alloy-reload", "log-agents-config"],
    ],
  },
  {
    name: "otlp",
    suites: [
      ...["opentelemetry-collector", "otlp-tenants", "tempo"],
      ...["opentelemetry-collector-config", "alloy-otlp"],
    ],
  },
  { name: "objects", suites: ["minio"] },
  { name: "alerts", suites: ["alerts"] },
];

/** All proofs; a suite that none of them has is one by itself. */
export function proofs(): Proof[] {
  const taken = new Set(declared.flatMap(({ suites }) => suites));
  const found = readdirSync(join(repository, suitesFolder))
    .filter((name) => name.endsWith(suiteEnding))
    .map((name) => name.slice(0, -suiteEnding.length));
  const others = found.filter((suite) => !taken.has(suite));
  return [...declared, ...others.map((suite) => ({ name: suite, suites: [suite] }))];
}
