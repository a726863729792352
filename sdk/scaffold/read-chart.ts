import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { Failure } from "../basics/fail.ts";

/** What a chart says of itself. */
export interface ReadChart {
  readonly name: string;
  readonly version: string;
  /** The text of its values.schema.json. */
  readonly schema?: string;
}

/** Reads a chart as `helm pull` leaves it: a folder, or an archive. */
export function readChart(path: string): ReadChart {
  const read = existsSync(path)
    ? statSync(path).isDirectory()
      ? (file: string) => fileOf(path, file)
      : packed(path)
    : undefined;
  if (!read) {
    throw new Failure(`Cannot read the chart ${path}: it does not exist; helm pull fetches one`);
  }
  const text = read("Chart.yaml");
  if (text === undefined) {
    throw new Failure(`Cannot read the chart ${path}: it is none, for it has no Chart.yaml`);
  }
  const schema = read("values.schema.json");
  return { ...identity(path, text), ...(schema !== undefined && { schema }) };
}

function fileOf(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** A chart's files lie in the one folder of its archive; charts that it brings lie deeper. */
function packed(archive: string): (file: string) => string | undefined {
  const files = tar(archive, ["-tzf", archive]).split("\n");
  return (file) => {
    const found = files.find((one) => one.split("/").slice(1).join("/") === file);
    return found === undefined ? undefined : tar(archive, ["-xzOf", archive, found]);
  };
}

function tar(archive: string, args: readonly string[]): string {
  try {
    const stdio: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];
    return execFileSync("tar", args, { encoding: "utf8", maxBuffer: 1 << 26, stdio });
  } catch (error) {
    const [why = ""] = (error as Error).message.split("\n").slice(1);
    throw new Failure(`Cannot read the chart ${archive}: it is no archive of one (${why})`);
  }
}

/** https://helm.sh/docs/topics/charts/#the-chartyaml-file */
function identity(path: string, text: string): Pick<ReadChart, "name" | "version"> {
  const { name, version, type } = fields(path, text);
  if (typeof name !== "string" || typeof version !== "string") {
    throw new Failure(`Cannot read the chart ${path}: its Chart.yaml lacks a name or a version`);
  }
  if (type === "library") {
    throw new Failure(
      `Cannot deliver the chart ${path}: it is a library, of which nothing comes by itself; take a chart that uses it`,
    );
  }
  return { name, version };
}

function fields(path: string, text: string): Partial<Record<string, unknown>> {
  try {
    return (parse(text) as Record<string, unknown> | null) ?? {};
  } catch (error) {
    const [why = ""] = (error as Error).message.split("\n");
    throw new Failure(`Cannot read the chart ${path}: its Chart.yaml is no YAML: ${why}`);
  }
}
