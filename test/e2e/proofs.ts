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

/**
 * What takes longest, so that nothing long is left for the end. What needs most memory (`minio`, `otlp-tenants`) stands
 * apart, and what needs little behind it, so that all have enough.
 */
const longest = [
  ...["mimir", "log-agents", "minio", "metrics-server", "opentelemetry-collector", "cortex"],
  ...["otlp-tenants", "log-agents-limited", "loki-retention", "tempo", "alerts", "loki"],
  ...["tempo-retention", "oncall", "nginx"],
];

/** Suites in the order in which they are to begin. */
export function longestFirst<S extends { readonly suite: string }>(suites: readonly S[]): S[] {
  const place = ({ suite }: S) =>
    longest.includes(suite) ? longest.indexOf(suite) : longest.length;
  return [...suites].sort((left, right) => place(left) - place(right));
}

/** All proofs; a suite that none of them has is one by itself. */
export function proofs(): Proof[] {
  const taken = new Set(declared.flatMap(({ suites }) => suites));
  const found = readdirSync(join(repository, suitesFolder))
    .filter((name) => name.endsWith(suiteEnding))
    .map((name) => name.slice(0, -suiteEnding.length));
  const others = found.filter((suite) => !taken.has(suite));
  return [...declared, ...others.map((suite) => ({ name: suite, suites: [suite] }))];
}
