import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import type { Fleet } from "../model/fleet.ts";

/** The options of `npm run new`, by their names. */
export interface BeginOptions {
  readonly metric?: string | undefined;
  readonly group?: string | undefined;
  readonly stack?: string | undefined;
  readonly chart?: string | undefined;
  readonly repository?: string | undefined;
}

/** Where something begins: a checkout, and the fleet of its content for what asks it. */
interface Place {
  readonly checkout: string;
  readonly fleet: () => Promise<Fleet>;
}

/** The paths that were written, what became of it, and what is to be done next. */
export interface Begun {
  readonly paths: readonly string[];
  readonly state: string;
  readonly steps: readonly string[];
}

interface Way {
  readonly names: readonly string[];
  /** The options that it cannot do without. */
  readonly needs?: string;
  readonly begin: (names: readonly string[], options: BeginOptions, place: Place) => Promise<Begun>;
}

const ways: Readonly<Record<string, Way>> = {
  alert: { names: ["<component>", "<AlertName>"], begin: beginAlert },
  chart: { names: ["<name>"], needs: "--chart <path> --repository <url>", begin: beginChart },
  cluster: { names: ["<name>"], begin: beginCluster },
  component: { names: ["<name>"], begin: beginComponent },
  values: { names: ["<name>"], needs: "--chart <path>", begin: renewValues },
};
const draftDays = 14;
const fill = "Write what is marked; npm run check lists it by file and line.";

/** Begins what the words say, as in `alert prometheus PrometheusSlow`. Throws, and has written nothing then. */
export async function begin(
  [what = "", ...names]: readonly string[],
  options: BeginOptions,
  place: Place,
): Promise<Begun> {
  const kinds = Object.keys(ways);
  const way = kinds.includes(what) ? ways[what] : undefined;
  if (!way) {
    const hint = didYouMean(what, kinds) || `it begins ${kinds.join(", ")}`;
    const why = `${what && `no "${what}", `}${hint} (npm run new -- --help)`;
    throw new Failure(`Cannot tell what to begin: ${why}`);
  }
  if (names.length !== way.names.length || names.includes("")) {
    const line = [what, ...way.names, way.needs ?? ""].join(" ").trimEnd();
    throw new Failure(`Cannot tell what to begin: write npm run new -- ${line}`);
  }
  return way.begin(names, options, place);
}

// Each way loads its own tools, for they are large.

async function beginAlert(
  [component = "", alert = ""]: readonly string[],
  { metric, group }: BeginOptions,
  { checkout, fleet }: Place,
): Promise<Begun> {
  const jobs = metric === undefined ? [] : await jobsOf(metric, fleet);
  const { newAlert } = await import("./new-alert.ts");
  const until = new Date(Date.now() + draftDays * 86_400_000).toISOString().slice(0, 10);
  const wanted = { component, alert, metric: metric ?? "up", jobs, until };
  return {
    paths: await newAlert(checkout, { ...wanted, ...(group !== undefined && { group }) }),
    state: `${alert} is whole and a draft until ${until}: it wakes nobody.`,
    steps: [
      fill,
      `npm run test:rules -- ${alert} runs its two scenes with the real promtool.`,
      "npm run generate, then send the change with generated/.",
      "When it has proved itself, remove its line `draft` and choose its severity, in the rule and in its test.",
      `Then npm run mutate -- ${component} names the faults that no scene notices: CI asks that each is noticed or listed.`,
    ],
  };
}

/** What programs expose is known once the content is evaluated, for which whoever names no metric does not wait. */
async function jobsOf(metric: string, fleet: Place["fleet"]): Promise<string[]> {
  const { jobsOfMetric } = await import("./known-metric.ts");
  const { evaluate } = await import("../evaluate/evaluate.ts");
  return jobsOfMetric(metric, evaluate(await fleet()).evaluated);
}

async function beginComponent(
  [name = ""]: readonly string[],
  { stack = "prometheus-stack" }: BeginOptions,
  { checkout }: Place,
): Promise<Begun> {
  const { newComponent } = await import("./new-component.ts");
  return {
    paths: await newComponent(checkout, name, { stack }),
    state: `${name} is refused until its image is written.`,
    steps: [
      fill,
      `npm run new -- alert ${name} <AlertName> begins its alerts.`,
      "Say in the stack's provenBy which test asks it, and name the registry of its image in INSTALL.md: npm test asks for both.",
      `npm run generate, then npm run render -- <cluster>/${name} shows what Argo CD will apply.`,
    ],
  };
}

async function beginCluster(
  [name = ""]: readonly string[],
  _: BeginOptions,
  { checkout, fleet }: Place,
): Promise<Begun> {
  const { newCluster } = await import("./new-cluster.ts");
  return {
    paths: await newCluster(checkout, { name, fleet: await fleet() }),
    state: `${name} is refused until its facts are written.`,
    steps: [
      fill,
      "Choose what it does differently: options stand in the calls of its stacks.",
      `npm run generate, then tell Argo CD about the cluster under the name ${name}.`,
    ],
  };
}

async function beginChart(
  [name = ""]: readonly string[],
  { repository = "", stack = "platform-stack", ...options }: BeginOptions,
  { checkout }: Place,
): Promise<Begun> {
  const { newChart } = await import("./new-chart.ts");
  const chart = fetched(options);
  const paths = await newChart(checkout, { name, chart, repository, stack });
  const values = paths.some((path) => path.endsWith("-values.ts"))
    ? "Its values have the type of its schema."
    : "It has no values.schema.json, so its values are of any type (Values).";
  return {
    paths,
    state: `${name} is refused until its kinds are written. ${values}`,
    steps: [
      fill,
      `helm template ${name} ${chart} --include-crds shows what comes of it.`,
      "npm run generate, then review the Application with the values that it is told.",
    ],
  };
}

async function renewValues(
  [name = ""]: readonly string[],
  options: BeginOptions,
  { checkout }: Place,
): Promise<Begun> {
  const { newValues } = await import("./new-values.ts");
  const chart = fetched(options);
  return {
    paths: await newValues(checkout, { name, chart }),
    state: `The values of ${name} have the type that ${chart} has for them.`,
    steps: [
      "npm run types says what it is told and does not know any more.",
      "Write the version into its stack, then npm run generate.",
    ],
  };
}

function fetched({ chart }: BeginOptions): string {
  if (chart !== undefined) return chart;
  throw new Failure("Cannot read a chart: say by --chart which folder or .tgz helm pull fetched");
}
