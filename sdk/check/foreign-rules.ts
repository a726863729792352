import { isLogql, loadLogqlGrammar, logqlFaults } from "../logql/logql-faults.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { everyPart } from "../promql/expression.ts";
import { type Inventory, type Recorded, type Scrape, seriesByName } from "../promql/inventory.ts";
import { loadGrammar } from "../promql/parse.ts";
import type { Remark } from "../promql/remark.ts";
import { recordedBy, type RuleContext } from "../read/rule-context.ts";
import type { RuleFile, Unreadable } from "../read/rule-files.ts";
import { readable, type ReadRule, type Rule, rulesOf } from "../read/rules.ts";
import { synthetic } from "../read/synthetic.ts";
import { circles } from "./cluster/circles.ts";
import { keptLabels } from "./cluster/kept-labels.ts";
import { labelValues } from "./cluster/label-values.ts";
import { matching } from "./cluster/matching.ts";
import { quantiles } from "./cluster/quantiles.ts";
import { rates } from "./cluster/rates.ts";
import { waits } from "./cluster/waits.ts";
import { conditions } from "./object/conditions.ts";
import { logql } from "./object/logql.ts";
import { matchers } from "./object/matchers.ts";
import { promql } from "./object/promql.ts";
import { ruleKinds } from "./object/rule-kinds.ts";
import { ruleLabels } from "./object/rule-labels.ts";
import { ruleTemplates } from "./object/rule-templates.ts";
import { schema } from "./object/schema.ts";

/** What is wrong with a rule that somebody else wrote. */
export interface ForeignFinding {
  readonly check: string;
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly hint?: string;
}

export interface ForeignVerdict {
  readonly findings: readonly ForeignFinding[];
  readonly rules: number;
  /** The metrics that the rules ask for, recorded ones aside, and those of them that no catalogue has. */
  readonly metrics: number;
  readonly unknown: readonly string[];
}

/** The laws about what a rule says by itself. */
const ofObjects = [ruleKinds, ruleLabels, ruleTemplates];
const ofRules = [conditions, matchers, promql];
const ofContexts = [circles, keptLabels, labelValues, matching, quantiles, rates, waits];

/**
 * Judges rules as they are written: by what Prometheus makes of them, whatever house they come from. Of our
 * own house they need know nothing: neither its texts and names nor what its monitors add to series, how
 * often they scrape and which other rules are there. Of metrics that a catalogue has, types and lists of
 * values are the program's own and hold anywhere.
 */
export async function judgeForeignRules(
  files: readonly (RuleFile | Unreadable)[],
  catalogues: readonly Catalogue[],
): Promise<ForeignVerdict> {
  await loadGrammar();
  await loadLogqlGrammar();
  const unread = files.filter((file) => "message" in file);
  const read = files.filter((file) => "object" in file);
  const findings: ForeignFinding[] = unread.map((file) => ({ check: "yaml", ...file }));
  const sound: RuleFile[] = [];
  for (const file of read) {
    const found = await ofShape(file);
    findings.push(...found);
    if (found.length === 0) sound.push(file);
  }
  const placed = sound.flatMap((file) => rulesOf(file.object).map((rule) => ({ file, rule })));
  const rules = placed.map(({ rule }) => rule);
  const context = contextOf(readable(rules), catalogues);
  for (const file of sound) findings.push(...(await ofFile(file)));
  for (const { file, rule } of placed) findings.push(...ofRule(file, rule, context));
  return {
    findings: distinct(findings),
    rules: rules.length,
    ...asked(readable(rules), context.inventory),
  };
}

/** Two rules alike on one line, by an anchor say, are one to whoever reads the line. */
function distinct(findings: readonly ForeignFinding[]): ForeignFinding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

async function ofShape(file: RuleFile): Promise<ForeignFinding[]> {
  const found = await schema.run(file.object);
  return found.map((finding) => placedAt(file, { check: schema.name, ...finding }));
}

async function ofFile(file: RuleFile): Promise<ForeignFinding[]> {
  const found = await Promise.all(
    ofObjects.map(async ({ name, run }) =>
      (await run(file.object)).map((finding) => placedAt(file, { check: name, ...finding })),
    ),
  );
  return found.flat();
}

function placedAt(
  file: RuleFile,
  {
    field = "",
    ...finding
  }: Pick<ForeignFinding, "check" | "message" | "hint"> & { field?: string },
): ForeignFinding {
  return { path: file.path, line: file.lineOf(field), ...finding };
}

function ofRule(file: RuleFile, rule: Rule, context: RuleContext): ForeignFinding[] {
  const [read] = readable([rule]);
  if (!read && isLogql(rule.text)) {
    return logqlFaults(rule.text, rule).map((remark) =>
      ofRemark(file, rule, { name: logql.name, remark }),
    );
  }
  const own = ofRules.map(({ name, judge }) => ({ name, remarks: judge(rule) }));
  const others = read
    ? ofContexts.map(({ name, judge }) => ({ name, remarks: judge(read, context) }))
    : [];
  return [...own, ...others]
    .filter(({ name }) => name !== conditions.name || !isMeant(rule, context.inventory))
    .flatMap(({ name, remarks }) =>
      remarks.map((remark) => ofRemark(file, rule, { name, remark })),
    );
}

/**
 * Whether a rule without a condition is meant so: a constant, or series that are searched for by a pattern
 * and of which nothing is known, which may well be there only while something is wrong.
 */
function isMeant({ text, parsed }: Rule, { series }: Inventory): boolean {
  if (/^\s*vector\(\s*\d+\s*\)\s*$/.test(text)) return true;
  if (!("expression" in parsed) || parsed.expression.kind !== "selector") return false;
  const { metric = "", matchers: all } = parsed.expression;
  return !series.has(metric) && all.some(({ operator }) => operator === "=~");
}

function ofRemark(
  { path, lineOf }: RuleFile,
  { field, text, name: rule }: Rule,
  { name, remark }: { readonly name: string; readonly remark: Remark },
): ForeignFinding {
  const { at, field: part = "expr", message, hint } = remark;
  const below = at ? text.slice(0, at.from).split("\n").length - 1 : 0;
  return {
    check: name,
    path,
    line: lineOf(`${field}.${part}`, below),
    message: `${rule}: ${message}`,
    ...(hint && { hint }),
  };
}

/** A monitor of which nothing is known. */
const elsewhere: Scrape = {
  monitor: "elsewhere",
  interval: 0,
  labels: new Set(),
  fixed: new Map(),
  without: new Set(),
  drops: [],
};

function contextOf(rules: readonly ReadRule[], catalogues: readonly Catalogue[]): RuleContext {
  const sources = catalogues.map((catalogue) => ({ catalogue, scrapes: [elsewhere] }));
  const known = seriesByName([...sources, ...synthetic([elsewhere])]);
  const series = new Map(
    [...known.keys()].map((name) => [
      name,
      known.get(name)!.map((one) => ({ ...one, labels: "any" as const })),
    ]),
  );
  const recorded: ReadonlyMap<string, readonly Recorded[]> = recordedBy(rules, "0s");
  return {
    rules: [],
    queries: [],
    scrapes: [],
    namespaces: [],
    evaluation: "0s",
    elsewhere: () => undefined,
    inventory: { series, recorded, externalLabels: [] },
  };
}

function asked(rules: readonly ReadRule[], { series, recorded }: Inventory) {
  const names = rules.flatMap(({ expression }) =>
    everyPart(expression).flatMap((part) => (part.kind === "selector" ? (part.metric ?? []) : [])),
  );
  const metrics = [...new Set(names)].filter((name) => !recorded.has(name)).sort();
  return { metrics: metrics.length, unknown: metrics.filter((name) => !series.has(name)) };
}
