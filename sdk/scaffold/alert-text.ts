/** What a person must still write; `npm run check` lists these, and an alert keeps them only as a draft. */
export const fillIn = "FILL IN:";

/** A new alert as source code. It is whole, so everything runs; what is only an example is marked. */
export function alertSource(
  alert: string,
  { component, metric, until }: { component: string; metric: string; until: string },
): string {
  return `{
    alert: "${alert}",
    // ${fillIn} the condition; name its threshold at the top of the file, with the reason.
    expr: \`${metric}{job="${component}"} == 0\`,
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
export function ruleTestSource(
  alert: string,
  { component, metric }: { component: string; metric: string },
): string {
  const series = `'${metric}{job="${component}", instance="a"}'`;
  return `{
    alert: "${alert}",
    // ${fillIn} series just beyond the threshold.
    fires: {
      series: { ${series}: "0x20" },
      at: "10m",
      labels: { job: "${component}", instance: "a" },
      summary: "${fillIn} what is wrong, in one sentence.",
      description: "${fillIn} what it means for a, with the value 0.",
    },
    // ${fillIn} the same series exactly at the threshold.
    quiet: { series: { ${series}: "1x20" } },
  }`;
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
