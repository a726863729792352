import { didYouMean } from "../basics/did-you-mean.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { command } from "./command.ts";
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

/** What each of them needs to be told. */
const begins: Readonly<Record<string, string>> = {
  alert: "alert <component> <AlertName>",
  chart: "chart <name> --chart <path> --repository <url>",
  cluster: "cluster <name>",
  component: "component <name>",
  values: "values <name> --chart <path>",
};
const draftDays = 14;
const options = {
  metric: { type: "string", default: "up" },
  group: { type: "string" },
  stack: { type: "string" },
  chart: { type: "string" },
  repository: { type: "string" },
} as const;

// Each way loads its own tools, for they are large.
await command({ help, options, words: Infinity }, async (values, [what, ...names]) => {
  const { metric, group, stack } = values;
  const [first = "", second = "", ...rest] = names;
  if (what === "alert" && second !== "" && rest.length === 0) {
    const { newAlert } = await import("../scaffold/new-alert.ts");
    const { refuseMisspelt } = await import("../scaffold/misspelt-metric.ts");
    const { evaluate } = await import("../evaluate/evaluate.ts");
    refuseMisspelt(metric, evaluate(await loadFleet()).evaluated);
    const until = new Date(Date.now() + draftDays * 86_400_000).toISOString().slice(0, 10);
    const wanted = { component: first, alert: second, metric, until };
    say(await newAlert(repository, { ...wanted, ...(group !== undefined && { group }) }), [
      `${second} is whole and a draft until ${until}: it wakes nobody. Next:`,
      "Write what is marked; npm run check lists it by file and line.",
      `npm run test:rules -- ${second} runs its two scenes with the real promtool.`,
      "npm run generate, then send the change with generated/.",
      "When it has proved itself, remove its line `draft` and choose its severity, in the rule and in its test.",
      `Then npm run mutate -- ${first} names the faults that no scene notices: CI asks that each is noticed or listed.`,
    ]);
  } else if (what === "component" && names.length === 1) {
    const { newComponent } = await import("../scaffold/new-component.ts");
    say(await newComponent(repository, first, { stack: stack ?? "prometheus-stack" }), [
      `${first} is refused until its image is written. Next:`,
      "Write what is marked; npm run check lists it by file and line.",
      `npm run generate, then npm run render -- <cluster>/${first} shows what Argo CD will apply.`,
    ]);
  } else if (what === "cluster" && names.length === 1) {
    const { newCluster } = await import("../scaffold/new-cluster.ts");
    say(await newCluster(repository, { name: first, fleet: await loadFleet() }), [
      `${first} is refused until its facts are written. Next:`,
      "Write what is marked; npm run check lists it by file and line.",
      "Choose what it does differently: options stand in the calls of its stacks.",
      `npm run generate, then tell Argo CD about the cluster under the name ${first}.`,
    ]);
  } else if (what === "chart" && names.length === 1) {
    await beginChart(first, values);
  } else if (what === "values" && names.length === 1) {
    await renewValues(first, values);
  } else {
    throw new Failure(`Cannot tell what to begin: ${usage(what)}`);
  }
  return exitCodes.ok;
});

function usage(what = ""): string {
  const one = begins[what];
  if (one !== undefined) return `write npm run new -- ${one}`;
  const kinds = Object.keys(begins);
  const hint = didYouMean(what, kinds) || `it begins ${kinds.join(", ")}`;
  return `${what && `no "${what}", `}${hint} (npm run new -- --help)`;
}

interface ChartOptions {
  readonly chart?: string;
  readonly repository?: string;
  readonly stack?: string;
}

async function beginChart(name: string, { stack, ...options }: ChartOptions): Promise<void> {
  const { newChart } = await import("../scaffold/new-chart.ts");
  const chart = fetched(options);
  const wanted = { name, chart, repository: options.repository ?? "" };
  const paths = await newChart(repository, { ...wanted, stack: stack ?? "platform-stack" });
  const isTyped = paths.some((path) => path.endsWith("-values.ts"));
  say(paths, [
    `${name} is refused until its kinds are written. ${
      isTyped
        ? "Its values have the type of its schema."
        : "It has no values.schema.json, so its values are of any type (Values)."
    } Next:`,
    "Write what is marked; npm run check lists it by file and line.",
    `helm template ${name} ${chart} --include-crds shows what comes of it.`,
    "npm run generate, then review the Application with the values that it is told.",
  ]);
}

async function renewValues(name: string, options: ChartOptions): Promise<void> {
  const { newValues } = await import("../scaffold/new-chart.ts");
  const chart = fetched(options);
  say(await newValues(repository, { name, chart }), [
    `The values of ${name} have the type that ${chart} has for them. Next:`,
    "npm run types says what it is told and does not know any more.",
    "Write the version into its stack, then npm run generate.",
  ]);
}

function fetched({ chart }: ChartOptions): string {
  if (chart !== undefined) return chart;
  throw new Failure("Cannot read a chart: say by --chart which folder or .tgz helm pull fetched");
}

function say(paths: readonly string[], [state, ...steps]: readonly string[]): void {
  for (const path of paths) console.log(`  written      ${path}`);
  console.log(`\n${state}\n`);
  for (const [index, step] of steps.entries()) console.log(`  ${index + 1}. ${step}`);
}
