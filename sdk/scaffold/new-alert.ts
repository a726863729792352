import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Project } from "ts-morph";
import { didYouMean } from "../did-you-mean.ts";
import { Failure } from "../fail.ts";
import { alertSource, ruleTestSource, runbookSection } from "./alert-text.ts";
import { exportedList, rulesOf } from "./find-list.ts";
import { writeFormatted } from "./write-formatted.ts";

export interface NewAlert {
  readonly component: string;
  readonly alert: string;
  /** What the example expression asks for. */
  readonly metric: string;
  /** Which group takes it; the last one where absent. */
  readonly group?: string;
  /** The last day of its time as a draft, `2026-12-04`. */
  readonly until: string;
}

/** Writes a rule, its tests and its runbook section into a component's files; returns their paths. */
export async function newAlert(repository: string, wanted: NewAlert): Promise<string[]> {
  const folder = join("base", wanted.component);
  judge(repository, folder, wanted);
  return writeFormatted(repository, {
    [join(folder, "alerts.ts")]: withRule(read(repository, folder, "alerts.ts"), wanted),
    [join(folder, "alerts.rule-tests.ts")]: withTest(
      read(repository, folder, "alerts.rule-tests.ts"),
      wanted,
    ),
    [join(folder, "RUNBOOK.md")]:
      `${read(repository, folder, "RUNBOOK.md").trimEnd()}\n${runbookSection(wanted.alert)}`,
  });
}

function judge(repository: string, folder: string, { component, alert }: NewAlert): void {
  const components = readdirSync(join(repository, "base"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
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
  try {
    return readFileSync(join(repository, folder, file), "utf8");
  } catch (error) {
    throw new Failure(`Cannot read ${folder}/${file}: ${(error as Error).message}`);
  }
}

function withRule(text: string, { alert, group, ...facts }: NewAlert): string {
  const file = inMemory(text);
  const groups = exportedList(file, "RuleGroup[]");
  if (!groups)
    throw new Failure(
      `Cannot find the list of groups that base/${facts.component}/alerts.ts exports`,
    );
  const source = alertSource(alert, facts);
  const rules = rulesOf(groups, group);
  if (rules) rules.addElement(source);
  else groups.addElement(`{ name: "${group ?? facts.component}", rules: [${source}] }`);
  return file.getFullText();
}

function withTest(text: string, { alert, component, metric }: NewAlert): string {
  const file = inMemory(text);
  const tests = exportedList(file, "RuleTests");
  if (!tests)
    throw new Failure(
      `Cannot find the list of tests that base/${component}/alerts.rule-tests.ts exports`,
    );
  tests.addElement(ruleTestSource(alert, { component, metric }));
  return file.getFullText();
}

function inMemory(text: string) {
  return new Project({ useInMemoryFileSystem: true }).createSourceFile("content.ts", text);
}
