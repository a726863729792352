import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import { sourceFile } from "../basics/source-file.ts";
import { componentFolders } from "../model/component-folders.ts";
import { alertSource, type Example, ruleTestSource, runbookSection } from "./alert-text.ts";
import { exportedList, rulesOf } from "./find-list.ts";
import { writeFormatted } from "./write-formatted.ts";

export interface NewAlert {
  readonly component: string;
  readonly alert: string;
  /** What the example expression asks for. */
  readonly metric: string;
  /** Under which jobs that is scraped, as far as it is known. */
  readonly jobs: readonly string[];
  /** Which group takes it; the last one where absent. */
  readonly group?: string;
  /** The last day of its time as a draft, `2026-12-04`. */
  readonly until: string;
}

/** Writes a rule, its tests and its runbook section into a component's files; returns their paths. */
export async function newAlert(repository: string, wanted: NewAlert): Promise<string[]> {
  const folder = join("base", wanted.component);
  judge(repository, folder, wanted);
  const example = { ...wanted, job: jobOf(repository, wanted) };
  const [rules, tests, runbook] = ["alerts.ts", "alerts.rule-tests.ts", "RUNBOOK.md"].map((file) =>
    read(repository, folder, file),
  ) as [string, string, string];
  return writeFormatted(repository, {
    [join(folder, "alerts.ts")]: withRule(rules, example),
    [join(folder, "alerts.rule-tests.ts")]: withTest(tests, example),
    [join(folder, "RUNBOOK.md")]: `${runbook.trimEnd()}\n${runbookSection(wanted.alert)}`,
  });
}

function judge(repository: string, folder: string, { component, alert }: NewAlert): void {
  const components = componentFolders(repository);
  if (!components.includes(component)) {
    const hint = didYouMean(component, components) || `there are ${components.join(", ")}`;
    throw new Failure(`Cannot write an alert of "${component}": no such component, ${hint}`);
  }
  if (!/^[A-Z][A-Za-z0-9]+$/.test(alert)) {
    throw new Failure(`Cannot write the alert "${alert}": name it like PrometheusTsdbSlow`);
  }
  const runbook = join(repository, folder, "RUNBOOK.md");
  if (existsSync(runbook) && readFileSync(runbook, "utf8").includes(`\n## ${alert}\n`)) {
    throw new Failure(`Cannot write the alert "${alert}": ${folder}/RUNBOOK.md has it already`);
  }
}

function read(repository: string, folder: string, file: string): string {
  const path = join(repository, folder, file);
  if (existsSync(path)) return readFileSync(path, "utf8");
  const begin = "begin it by hand, and name it in the component";
  const shared = sharedAlerts(repository, folder);
  const hint =
    shared === undefined ? begin : `its rules are made in ${shared}; write it there, or ${begin}`;
  throw new Failure(`Cannot add to ${folder}/${file}, which is not there: ${hint}`);
}

/** The file beyond its folder that a component takes rules from: several kinds of one program share them. */
function sharedAlerts(repository: string, folder: string): string | undefined {
  const component = join(repository, folder, `${basename(folder)}.ts`);
  const text = existsSync(component) ? readFileSync(component, "utf8") : "";
  const [, path] = /from "(\.\.\/[^"]*alerts[^"]*)"/.exec(text) ?? [];
  return path && join(folder, path);
}

/** The job of the asked metric, that of the component's rules first; where nothing tells, what its rules are about. */
function jobOf(repository: string, { component, jobs }: NewAlert): string {
  const ofRules = jobsOfRules(repository, component);
  const own = ofRules.includes(component) ? component : (ofRules[0] ?? component);
  return [own, component, ...ofRules].find((job) => jobs.includes(job)) ?? jobs[0] ?? own;
}

function jobsOfRules(repository: string, component: string): string[] {
  const folder = join(repository, "base", component);
  const files = readdirSync(folder).filter((file) => /^alerts.*\.ts$/.test(file));
  return files.sort().flatMap((file) => {
    const found = readFileSync(join(folder, file), "utf8").matchAll(/\bjob="([\w-]+)"/g);
    return [...found].map(([, job = ""]) => job);
  });
}

function withRule(text: string, example: NewAlert & Example): string {
  const { component, group } = example;
  const file = sourceFile(text);
  const groups = exportedList(file, "RuleGroup[]");
  if (!groups) throw new Failure(`Cannot find the groups that base/${component}/alerts.ts exports`);
  const source = alertSource(example);
  const rules = rulesOf(groups, group);
  if (rules) rules.addElement(source);
  else groups.addElement(`{ name: "${group ?? component}", rules: [${source}] }`);
  return file.getFullText();
}

function withTest(text: string, example: NewAlert & Example): string {
  const file = sourceFile(text);
  const tests = exportedList(file, "RuleTests");
  if (!tests) {
    const path = `base/${example.component}/alerts.rule-tests.ts`;
    throw new Failure(`Cannot find the tests that ${path} exports`);
  }
  tests.addElement(ruleTestSource(example));
  return file.getFullText();
}
