import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { didYouMean } from "../basics/did-you-mean.ts";
import { Failure } from "../basics/fail.ts";
import { sourceFile } from "../basics/source-file.ts";
import { componentFolders } from "../model/component-folders.ts";
import { alertSource, type Example, ruleTestSource, runbookSection } from "./alert-text.ts";
import { firstAlerts } from "./first-alerts.ts";
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
  judge(repository, wanted);
  const example = { ...wanted, job: jobOf(repository, wanted) };
  const { alerts, ruleTests, runbook, own } = filesOf(repository, folder);
  return writeFormatted(repository, {
    ...own,
    [join(folder, "alerts.ts")]: withRule(alerts, example),
    [join(folder, "alerts.rule-tests.ts")]: withTest(ruleTests, example),
    [join(folder, "RUNBOOK.md")]: `${runbook.trimEnd()}\n${runbookSection(wanted.alert)}`,
  });
}

/** The texts that a new alert is added to; of a component without any its own file, which names them from now on. */
function filesOf(repository: string, folder: string) {
  const read = (file: string) => {
    const path = join(repository, folder, file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  const runbook = read("RUNBOOK.md") ?? `# ${basename(folder)}\n`;
  const [alerts, ruleTests] = [read("alerts.ts"), read("alerts.rule-tests.ts")];
  if (alerts !== undefined && ruleTests !== undefined)
    return { alerts, ruleTests, runbook, own: {} };
  if (alerts !== undefined || ruleTests !== undefined) {
    const missing = alerts === undefined ? "alerts.ts" : "alerts.rule-tests.ts";
    throw new Failure(`Cannot add to ${folder}/${missing}, which is not there: begin it by hand`);
  }
  const file = `${basename(folder)}.ts`;
  const text = read(file) ?? "";
  const shared = sharedAlerts(folder, text);
  if (shared !== undefined) {
    const why = `its rules are made in ${shared}`;
    throw new Failure(
      `Cannot add to ${folder}/alerts.ts, which is not there: ${why}; write it there`,
    );
  }
  const { component, ...first } = firstAlerts(join(folder, file), text);
  return { ...first, runbook, own: { [join(folder, file)]: component } };
}

function judge(repository: string, { component, alert }: NewAlert): void {
  const components = componentFolders(repository);
  if (!components.includes(component)) {
    const hint = didYouMean(component, components) || `there are ${components.join(", ")}`;
    throw new Failure(`Cannot write an alert of "${component}": no such component, ${hint}`);
  }
  if (!/^[A-Z][A-Za-z0-9]+$/.test(alert)) {
    throw new Failure(`Cannot write the alert "${alert}": name it like PrometheusTsdbSlow`);
  }
  const there = [component, ...components].find((one) => hasSection(repository, one, alert));
  if (there !== undefined) {
    const why = there === component ? "" : "; alerts of one name are taken for one another";
    throw new Failure(
      `Cannot write the alert "${alert}": base/${there}/RUNBOOK.md has it already${why}`,
    );
  }
}

/** Each alert has a section, whatever function its rule comes of. */
function hasSection(repository: string, component: string, alert: string): boolean {
  const runbook = join(repository, "base", component, "RUNBOOK.md");
  return existsSync(runbook) && readFileSync(runbook, "utf8").includes(`\n## ${alert}\n`);
}

/** The file beyond its folder that a component takes rules from: several kinds of one program share them. */
function sharedAlerts(folder: string, text: string): string | undefined {
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
  else groups.addElement(`{ name: ${JSON.stringify(group ?? component)}, rules: [${source}] }`);
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
