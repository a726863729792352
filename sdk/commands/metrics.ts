import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "../basics/did-you-mean.ts";
import { exitCodes, Failure } from "../basics/fail.ts";
import { filesBelow } from "../basics/files-below.ts";
import { familiesOfTables } from "../metrics/documentation-tables.ts";
import { familiesOfExposition } from "../metrics/exposition.ts";
import type { Family } from "../metrics/family.ts";
import { familiesOfInstrumentation } from "../metrics/instrumentation-list.ts";
import { command } from "./command.ts";
import { repository } from "./load-fleet.ts";

const help = `npm run metrics -- import <url|file|folder|-> --for <component> [options]

Brings metrics into base/<component>/metrics.ts: from an exposition (Prometheus' text or OpenMetrics),
from documentation in Markdown tables (*.md, a folder of them), or from Kubernetes' own list (*.yaml).

  --for <component>    whose catalogue; its folder must exist
  --program <name>     what exposes them, where that is not the component
  --version <version>  the program's version; without it, what the catalogue says already
  --source <text>      how we know; without it, what was read
  --port <name>        the Service's port that shows them
  --only <pattern>     only metrics whose whole name matches
  --labels <a,b>       labels that each of them also has

Exit codes: 0 written, 3 could not run.`;

const text = { type: "string" } as const;

await command(
  help,
  {
    for: text,
    program: text,
    version: text,
    source: text,
    port: text,
    only: text,
    labels: text,
  },
  async (given, [action, from]) => {
    if (action !== "import" || from === undefined) throw new Failure(help);
    const component = existing(given.for);
    const program = given.program ?? component;
    const only = new RegExp(`^(?:${given.only ?? ".*"})$`);
    const more = given.labels?.split(",") ?? [];
    const families = (await read(from, program))
      .filter(({ name }) => only.test(name))
      .map((family) => ({ ...family, labels: [...family.labels, ...more] }));
    if (families.length === 0) throw new Failure(`Cannot import ${from}: it tells of no metric`);
    const path = join(repository, "base", component, "metrics.ts");
    const heading = {
      program,
      source: given.source ?? `imported from ${from}`,
      ...(given.version !== undefined && { version: given.version }),
      ...(given.port !== undefined && { port: given.port }),
    };
    const before = existsSync(path) ? readFileSync(path, "utf8") : "";
    // The compiler that it edits with takes a second to load.
    const { withFamilies } = await import("../metrics/metrics-file.ts");
    const after = withFamilies(before, constantOf(program), { heading, families });
    writeFileSync(path, await formatted(after, path));
    console.log(`base/${component}/metrics.ts: ${families.length} metrics of ${program}`);
    return exitCodes.ok;
  },
);

function existing(component: string | undefined): string {
  const folders = readdirSync(join(repository, "base"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  if (component !== undefined && folders.includes(component)) return component;
  const hint = didYouMean(component ?? "", folders) || `one of ${folders.join(", ")}`;
  throw new Failure(
    `Cannot import for "${component ?? ""}": name a component with --for (${hint})`,
  );
}

async function read(from: string, program: string): Promise<readonly Family[]> {
  if (/^https?:/.test(from)) return familiesOfExposition(await fetched(from), from);
  if (from === "-") return familiesOfExposition(readFileSync(0, "utf8"), "what came in");
  if (!existsSync(from)) throw new Failure(`Cannot import ${from}: there is no such file`);
  if (statSync(from).isDirectory()) {
    const documents = filesBelow(from).filter((name) => name.endsWith(".md"));
    return documents.flatMap((name) => familiesOfTables(readFileSync(join(from, name), "utf8")));
  }
  const content = readFileSync(from, "utf8");
  if (from.endsWith(".md")) return familiesOfTables(content);
  if (/\.ya?ml$/.test(from)) return familiesOfInstrumentation(content, program);
  return familiesOfExposition(content, from);
}

async function fetched(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
    throw new Error(`answers ${response.status}`);
  } catch (error) {
    throw new Failure(`Cannot import ${url}: ${(error as Error).message}`);
  }
}

/** `node-exporter` is exported as `nodeExporterMetrics`. */
function constantOf(program: string): string {
  return `${program.toLowerCase().replaceAll(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase())}Metrics`;
}

async function formatted(content: string, path: string): Promise<string> {
  const { format, resolveConfig } = await import("prettier");
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}
