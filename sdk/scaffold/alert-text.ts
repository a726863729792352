import { fillIn } from "../model/fill-in.ts";

export interface Example {
  readonly alert: string;
  readonly job: string;
  readonly metric: string;
  /** The last day of its time as a draft. */
  readonly until: string;
}

/** A new alert as source code. It is whole, so everything runs; what is only an example is marked. */
export function alertSource({ alert, job, metric, until }: Example): string {
  const series = `${metric}{job="${job}"}`;
  const condition = isCounter(metric) ? `rate(${series}[5m]) > 0` : `${series} == 0`;
  return `{
    alert: "${alert}",
    // ${fillIn} the condition; name its threshold at the top of the file, with the reason.
    expr: \`${condition}\`,
    // ${fillIn} how long it may last before somebody must know.
    for: "10m",
    draft: { until: "${until}" },
    labels: { severity: "warning" },
    annotations: {
      summary: "${fillIn} what is wrong, in one sentence.",
      description: "${fillIn} what it means for {{ $labels.instance }}, with the value {{ $value }}.",
    },
  }`;
}

/** The two scenes that belong to it: one in which it fires, one in which it stays quiet. */
export function ruleTestSource({ alert, job, metric }: Example): string {
  const series = `'${metric}{job="${job}", instance="a"}'`;
  // Of a counter there is no rate before its second value.
  const scene = isCounter(metric)
    ? { firing: "0+60x20", at: "11m", value: 1, quiet: "0x20" }
    : { firing: "0x20", at: "10m", value: 0, quiet: "1x20" };
  return `{
    alert: "${alert}",
    severity: "warning",
    // ${fillIn} series just beyond the threshold.
    fires: {
      series: { ${series}: "${scene.firing}" },
      at: "${scene.at}",
      labels: { job: "${job}", instance: "a" },
      summary: "${fillIn} what is wrong, in one sentence.",
      description: "${fillIn} what it means for a, with the value ${scene.value}.",
    },
    // ${fillIn} the same series exactly at the threshold.
    quiet: { series: { ${series}: "${scene.quiet}" } },
  }`;
}

function isCounter(metric: string): boolean {
  return /_(total|count|sum|bucket)$/.test(metric);
}

/** Its section of the runbook, where the alert's link leads. */
export function runbookSection(alert: string): string {
  return `
## ${alert}

**Meaning.** ${fillIn} what the expression says, in words.

**Impact.** ${fillIn} who notices what, and when.

**Diagnosis.** ${fillIn} queries and commands, each with what its answer tells.

**Mitigation.** ${fillIn} what to do, the quickest first.
`;
}
