import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import { filesBelow } from "../basics/files-below.ts";
import { componentFolders } from "../model/component-folders.ts";
import { familiesOfTables } from "./documentation-tables.ts";
import { familiesOfExposition } from "./exposition.ts";
import type { Family } from "./family.ts";
import { familiesOfInstrumentation } from "./instrumentation-list.ts";

/** The options of `npm run metrics -- import`, which says what each means. */
export interface ImportOptions {
  readonly for?: string;
  readonly program?: string;
  readonly version?: string;
  readonly source?: string;
  readonly port?: string;
  readonly only?: string;
  readonly labels?: string;
}

/**
 * Writes what it reads into the catalogue of a component; returns what says so, and what is next for one that is new. Fails, and writes nothing,
 * where there is no such component or nothing to read.
 *
 * @param from a URL, a file, a folder, or `-` for what comes in
 */
export async function importMetrics(
  repository: string,
  from: string,
  given: ImportOptions,
): Promise<string> {
  const component = existing(repository, given.for);
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
  const { withFamilies } = await import("./metrics-file.ts");
  const after = withFamilies(before, constantOf(program), { heading, families });
  writeFileSync(path, await formatted(after, path));
  const written = `base/${component}/metrics.ts: ${families.length} metrics of ${program}`;
  if (before !== "") return written;
  const scrape = `scrape(..., { exposes: [${constantOf(program)}] })`;
  return `${written}\nNext: say whose port shows them, ${scrape} in base/${component}/${component}.ts`;
}

function existing(repository: string, component: string | undefined): string {
  const folders = componentFolders(repository);
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
  if (/\.ya?ml$/.test(from)) return familiesOfInstrumentation(content, { program, from });
  return familiesOfExposition(content, from);
}

async function fetched(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (response.ok) return await response.text();
    throw new Error(`answers ${response.status}`);
  } catch (error) {
    // Of what is wrong with the connection, fetch says nothing itself.
    const { message, cause } = error as Error & { readonly cause?: Error };
    throw new Failure(`Cannot import ${url}: ${cause?.message ?? message}`);
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
