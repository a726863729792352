import { existsSync } from "node:fs";
import { join } from "node:path";
import { camelCase } from "../basics/camel-case.ts";
import { Failure } from "../basics/fail.ts";
import { type ReadChart, readChart } from "./read-chart.ts";
import { valuesType } from "./values-type.ts";
import { writeFormatted } from "./write-formatted.ts";

/** Where stands what charts are told, and of which type that is. */
export const chartsFolder = join("apps", "charts");
export const valuesName = (name: string) => `${camelCase(name)}Values`;
export const typeName = (name: string) => valuesName(`-${name}`);

/** Writes the type of a chart's values anew, for another version; returns its path. */
export async function newValues(
  checkout: string,
  { name, chart: path }: { readonly name: string; readonly chart: string },
): Promise<string[]> {
  if (!existsSync(join(checkout, chartsFolder, `${name}.ts`))) {
    throw new Failure(`Cannot renew the values of "${name}": npm run new -- chart begins one`);
  }
  const chart = readChart(path);
  if (chart.schema === undefined) {
    throw new Failure(`Cannot make a type of the values of ${path}: it has no values.schema.json`);
  }
  return writeFormatted(checkout, await valuesFile(name, chart));
}

/** The file with the type, by its path; none of a chart without a schema. */
export async function valuesFile(
  name: string,
  { schema }: ReadChart,
): Promise<Record<string, string>> {
  if (schema === undefined) return {};
  const type = await valuesType(typeName(name), schema);
  const head = `// Made of the chart's values.schema.json by npm run new -- values ${name}.\n\n`;
  return { [join(chartsFolder, `${name}-values.ts`)]: head + type };
}
