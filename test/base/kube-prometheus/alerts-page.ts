import { answeredBy, dashboardNames, dashboardsLeftOut } from "./dashboard-names.ts";
import { kubePrometheus, leftOut, underAnotherName } from "./alert-names.ts";

const { repository, commit, names } = kubePrometheus;

const heading = `# Coming from kube-prometheus

Where its ${names.length} alerts are, by their names at [${commit.slice(0, 10)}](${repository}/tree/${commit}). The
rules here are our own: thresholds, words and runbooks differ. This page is made by
\`node sdk/start.mjs test/base/kube-prometheus/write-alerts-page.ts\` of a list that a test holds against the alerts.`;

const dashboardsHeading = `## Dashboards

Where its ${dashboardNames.length} dashboards are, by the names of their files. Ours answer the same questions with
queries and panels of their own. The way down is by a click on a row or a line: Cluster, Namespace, Workload, Pod. A menu on
each dashboard leads to the others of its tag and keeps the time and what is chosen.`;

/** The page that tells where each alert and each dashboard of kube-prometheus is. */
export async function alertsPage(): Promise<string> {
  const same = names.filter((name) => !(name in underAnotherName) && !(name in leftOut));
  const table = (columns: string, rows: Readonly<Partial<Record<string, string>>>) => [
    `| There | ${columns} |`,
    "| --- | --- |",
    ...Object.entries(rows).map(([name, text]) => `| ${name} | ${text} |`),
  ];
  const parts = [
    heading,
    "## Under the same name",
    `${same.join(", ")}.`,
    "## Under another name",
    table("Here", underAnotherName).join("\n"),
    "## Left out",
    table("Why", leftOut).join("\n"),
    dashboardsHeading,
    table("Here, by uid", answeredBy).join("\n"),
    "### Dashboards left out",
    table("Why", dashboardsLeftOut).join("\n"),
  ];
  const { format } = await import("prettier");
  return format(parts.join("\n\n"), { parser: "markdown", printWidth: 100 });
}
