import { exitCodes } from "../basics/fail.ts";
import { begin } from "../scaffold/begin.ts";
import { command } from "./command.ts";
import { givenPath } from "./given-path.ts";
import { loadFleet, repository } from "./load-fleet.ts";

const help = `npm run new -- alert|chart|cluster|component|values ...: begins one, with the parts to fill in marked.

  npm run new -- alert <component> <AlertName>   a rule, its two tests, its runbook section
  npm run new -- component <name>                a folder of base/ and its line in a stack
  npm run new -- cluster <name>                  a file of clusters/ and its line in the fleet
  npm run new -- chart <name>                    another project's Helm chart: its values and its line in a stack
  npm run new -- values <name>                   the type of a chart's values, for another version of it

  --metric <name>   alert: what its expression begins with; up unless said
  --group <name>    alert: the rule group that takes it; the last one unless said
  --stack <name>    component, chart: the file of apps/; prometheus-stack unless said, platform-stack for a chart
  --chart <path>    chart, values: the folder or the .tgz that helm pull fetched
  --repository <url>
                    chart: where Argo CD takes it from, https://... or oci://... without the chart's name

An alert begins as a draft of two weeks, which wakes nobody. npm run check lists what is to fill in.

Exit codes: 0 written, 3 could not.`;

const options = {
  metric: { type: "string" },
  group: { type: "string" },
  stack: { type: "string" },
  chart: { type: "string" },
  repository: { type: "string" },
} as const;

await command({ help, options, words: Infinity }, async ({ chart, ...values }, words) => {
  const fetched = chart === undefined ? {} : { chart: givenPath(chart) };
  const place = { checkout: repository, fleet: loadFleet };
  const { paths, state, steps } = await begin(words, { ...values, ...fetched }, place);
  for (const path of paths) console.log(`  written      ${path}`);
  console.log(`\n${state} Next:\n`);
  for (const [index, step] of steps.entries()) console.log(`  ${index + 1}. ${step}`);
  return exitCodes.ok;
});
