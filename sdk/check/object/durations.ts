import { groupOf, type KubernetesObject } from "../../model/kubernetes-object.ts";
import type { ObjectFinding } from "../../model/finding.ts";
import type { ObjectCheck } from "../check.ts";
import { fieldOf, type Step, walk } from "../../basics/walk.ts";

/** What reads a duration, and how. */
interface Grammar {
  readonly pattern: RegExp;
  readonly what: string;
  readonly fields: ReadonlySet<string>;
}

/** https://prometheus.io/docs/prometheus/latest/configuration/configuration/#duration */
const prometheus: Grammar = {
  pattern: /^(?=\d)(0|(\d+y)?(\d+w)?(\d+d)?(\d+h)?(\d+m)?(\d+s)?(\d+ms)?)$/,
  what: "a Prometheus duration, like 30s, 1h30m or 15d: whole numbers, largest unit first",
  fields: new Set([
    "batchSendDeadline",
    "evaluationInterval",
    "for",
    "groupInterval",
    "groupWait",
    "interval",
    "keep_firing_for",
    "lookbackDelta",
    "maxBackoff",
    "minBackoff",
    "outOfOrderTimeWindow",
    "query_offset",
    "remoteTimeout",
    "repeatInterval",
    "retention",
    "sampleAgeLimit",
    "scrapeInterval",
    "scrapeTimeout",
    "sendInterval",
  ]),
};

/** https://pkg.go.dev/time#ParseDuration */
const go: Grammar = {
  pattern:
    /^[-+]?(0|(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)((\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))*)$/,
  what: "a Go duration, like 1h0m0s or 1.5h: no unit is longer than an hour",
  fields: new Set(["duration", "maxDuration", "refreshInterval", "renewBefore"]),
};

const grammars: Readonly<Record<string, Grammar>> = {
  "argoproj.io": go,
  "cert-manager.io": go,
  "external-secrets.io": go,
  "monitoring.coreos.com": prometheus,
};

export const durations: ObjectCheck = {
  name: "durations",
  law: "Every duration follows the grammar of the program that reads it.",
  run(object) {
    const findings: ObjectFinding[] = [];
    walk(object, (value, path) => {
      const fault = durationFault(value, path, object);
      if (fault) findings.push({ field: fieldOf(path), ...fault });
    });
    return findings;
  },
};

/** What is wrong with a value of an object, where a duration should stand. */
export function durationFault(
  value: unknown,
  path: readonly Step[],
  { apiVersion }: KubernetesObject,
): ObjectFinding | undefined {
  const grammar = grammars[groupOf(apiVersion)];
  if (grammar === undefined || path[0] !== "spec" || typeof value !== "string") return undefined;
  if (!isDuration(path, grammar) || grammar.pattern.test(value)) return undefined;
  return { message: `"${value}" is no duration`, hint: `write ${grammar.what}` };
}

/** Labels and annotations may be called as fields are. */
function isDuration(path: readonly Step[], { fields }: Grammar): boolean {
  return fields.has(String(path.at(-1))) && !/labels|annotations/i.test(String(path.at(-2)));
}
