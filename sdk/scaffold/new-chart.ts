import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../basics/fail.ts";
import { releaseFaults } from "../check/chart-faults.ts";
import { fillIn } from "../model/fill-in.ts";
import { judgeName } from "./judge-name.ts";
import { chartsFolder, typeName, valuesFile, valuesName } from "./new-values.ts";
import { type ReadChart, readChart } from "./read-chart.ts";
import { withApplication } from "./with-application.ts";
import { writeFormatted } from "./write-formatted.ts";

export interface NewChart {
  /** Of the application. */
  readonly name: string;
  /** The folder or the archive that `helm pull` left. */
  readonly chart: string;
  /** `https://charts.example.com`, or the folder of a registry: `oci://registry.example.com/charts`. */
  readonly repository: string;
  readonly stack: string;
}

/** Writes what another project's chart is told, the type of it, and its line in a stack; returns their paths. */
export async function newChart(checkout: string, wanted: NewChart): Promise<string[]> {
  const { name, stack } = wanted;
  const stackPath = join("apps", `${stack}.ts`);
  const told = join(chartsFolder, `${name}.ts`);
  judgeName({ what: "chart", name, example: "cert-manager", word: valuesName(name) });
  if (existsSync(join(checkout, told))) {
    throw new Failure(
      `Cannot begin the chart "${name}": ${told} is there already; npm run new -- values renews the type of its values`,
    );
  }
  if (!existsSync(join(checkout, stackPath))) {
    throw new Failure(`Cannot add the chart "${name}": ${stackPath} does not exist`);
  }
  const chart = readChart(wanted.chart);
  judge(chart, wanted);
  return writeFormatted(checkout, {
    ...(await valuesFile(name, chart)),
    [told]: toldSource(name, chart),
    [stackPath]: withApplication(readFileSync(join(checkout, stackPath), "utf8"), {
      ...{ name, imported: valuesName(name), module: `./charts/${name}.ts`, word: "chart" },
      value: (namespace) => lineSource(chart, { ...wanted, namespace }),
    }),
  });
}

function judge({ name, version }: ReadChart, { chart, repository }: NewChart): void {
  const [fault] = releaseFaults({ chart: name, version, repository });
  if (!fault) return;
  const { field, message, hint } = fault;
  const from = field === "repository" ? `--repository=${repository}` : `${field} of ${chart}`;
  throw new Failure(`Cannot begin a chart: ${from} ${message}: ${hint}`);
}

function toldSource(name: string, { schema }: ReadChart): string {
  const [imports, type] =
    schema === undefined
      ? ['import type { ClusterFacts, Values } from "../../sdk/index.ts";', "Values"]
      : [
          `import type { ClusterFacts, Told } from "../../sdk/index.ts";
import type { ${typeName(name)} } from "./${name}-values.ts";`,
          `Told<${typeName(name)}>`,
        ];
  return `${imports}

/** ${fillIn} what it is told otherwise than its own values.yaml says, and why. */
export function ${valuesName(name)}(_cluster: ClusterFacts): ${type} {
  return {};
}
`;
}

function lineSource(
  { name: chart, version }: ReadChart,
  { name, repository, namespace }: NewChart & { readonly namespace: string },
): string {
  return `chart({
    // ${fillIn} a namespace of its own, from apps/namespaces.ts, with foreign: true.
    namespace: ${namespace},
    phase: "operators",
    repository: "${repository}",
    chart: "${chart}",
    version: "${version}",
    values: ${valuesName(name)},
    kinds: ["${fillIn} each kind that helm template --include-crds prints, as in apps/v1/Deployment"],
  })`;
}
