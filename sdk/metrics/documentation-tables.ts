import type { MetricType } from "../model/catalogue.ts";
import { type Family, unitOf } from "./family.ts";

const types: Readonly<Record<string, MetricType>> = {
  counter: "counter",
  gauge: "gauge",
  histogram: "histogram",
  info: "gauge",
  stateset: "gauge",
  summary: "summary",
};

/**
 * The metrics of Markdown tables with a column for names and one for types, as kube-state-metrics and
 * cAdvisor document theirs, and MinIO lists its own. Left out are metrics that must be asked for by a flag ("Opt-in"), and labels
 * that stand for others (`label_POD_LABEL`).
 */
export function familiesOfTables(text: string): Family[] {
  const families: Family[] = [];
  let columns: readonly string[] = [];
  for (const line of text.split("\n")) {
    if (!line.includes("|")) {
      columns = [];
      continue;
    }
    // The outer bars may be left out.
    const cells = line
      .replace(/^\s*\|/, "")
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
    if (columns.length === 0) columns = cells.map((cell) => cell.toLowerCase());
    else families.push(...rowOf(columns, cells));
  }
  return families;
}

function rowOf(columns: readonly string[], cells: readonly string[]): Family[] {
  const cell = (...titles: readonly string[]) =>
    cells[columns.findIndex((column) => titles.some((title) => column.startsWith(title)))] ?? "";
  const name = cell("metric name", "name").replaceAll("`", "");
  const type = types[cell("metric type", "type").replaceAll("`", "").toLowerCase()];
  if (!/^[a-z][\w:]*$/.test(name) || !type || cell("opt-in") === "Opt-in") return [];
  const help = cell("description", "help").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  const labels = [...cell("labels").matchAll(/`([\w,]+)=?`\s*=?/g)].flatMap(([, some = ""]) =>
    some.split(","),
  );
  const unit = /^[a-z]+$/.exec(cell("unit"))?.[0] ?? unitOf(name);
  return [
    {
      name,
      type,
      ...(help && { help }),
      ...(unit && { unit }),
      labels: [...new Set(labels)].filter((label) => !/[A-Z]/.test(label)).sort(),
    },
  ];
}
