import { kubePrometheus, leftOut, underAnotherName } from "./alert-names.ts";

const { repository, commit, names } = kubePrometheus;

const heading = `# Coming from kube-prometheus

Where its ${names.length} alerts are, by their names at [${commit.slice(0, 10)}](${repository}/tree/${commit}). The
rules here are our own: thresholds, words and runbooks differ. This page is made by
\`node sdk/start.mjs test/base/kube-prometheus/write-alerts-page.ts\` of a list that a test holds against the alerts.`;

/** The page that tells where each alert of kube-prometheus is. */
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
  ];
  const { format } = await import("prettier");
  return format(parts.join("\n\n"), { parser: "markdown", printWidth: 100 });
}
