import { didYouMean } from "../../basics/did-you-mean.ts";
import type { EvaluatedApplication, EvaluatedFleet } from "../../evaluate/evaluated.ts";
import { deliveredRules, isDraft } from "../../read/delivered-rules.ts";
import {
  runbookParts,
  type RunbookSection,
  runbookSections,
} from "../../rules/runbook-sections.ts";
import type { Finding } from "../../model/finding.ts";
import type { RuleGroup } from "../../model/rule.ts";
import type { FleetCheck } from "../check.ts";

type ObjectFinding = Omit<Finding, "check">;

export const runbooks: FleetCheck = {
  name: "runbooks",
  law: "Each alert has a section in its component's RUNBOOK.md with meaning, impact, diagnosis and mitigation; no section is about an alert that is gone, but one that says under **Where.** which choice brings it.",
  run: (fleet) =>
    applicationsByComponent(fleet).flatMap(([component, applications]) => {
      const texts = new Map(Object.entries(fleet.definition.runbooks ?? {}));
      const text = texts.get(component) ?? "";
      const sections = runbookSections(text);
      const rules = applications.flatMap((one) => deliveredRules(one).map(({ rule }) => rule));
      const alerts = rules.filter(({ alert }) => alert !== undefined);
      const names = new Set(alerts.map(({ alert = "" }) => alert));
      const asked = new Set([
        ...alerts.filter((rule) => !isDraft(rule)).map(({ alert = "" }) => alert),
        ...applications.flatMap(logAlerts),
      ]);
      const source = `base/${component}/RUNBOOK.md`;
      const known = new Set([...names, ...applications.flatMap(saidAlerts)]);
      const strays = orphans(known, sections).map((title) => {
        const meant = [...asked].find((alert) => isMeant(alert, title, sections));
        return { title, meant, place: `${source}:${lineOf(title, text)}` };
      });
      return [
        ...[...asked]
          .filter((alert) => !strays.some(({ meant }) => meant === alert))
          .flatMap((alert) => missing(alert, sections, source)),
        ...strays.map(({ title, meant, place }) => orphan(title, meant, place)),
      ];
    }),
};

/** The alerts that an application says, those that nobody reads as well. */
function saidAlerts(application: EvaluatedApplication): string[] {
  return [...alertsIn(application.facets.rules ?? []), ...logAlerts(application)];
}

/** The alerts over log lines: each of them is delivered with the address of its section. */
function logAlerts({ facets }: EvaluatedApplication): string[] {
  return alertsIn(facets.logRules ?? []);
}

function alertsIn(groups: readonly RuleGroup[]): string[] {
  const rules = groups.flatMap((group) => group.rules);
  return rules.flatMap((rule) => ("alert" in rule ? [rule.alert] : []));
}

/** The applications of each component, on neutral ground and on every cluster, where each is whole. */
export function applicationsByComponent({
  neutral,
  clusters,
}: EvaluatedFleet): [string, EvaluatedApplication[]][] {
  const found = new Map<string, EvaluatedApplication[]>();
  for (const one of [neutral, ...clusters].flatMap(({ applications }) => applications)) {
    found.set(one.component.name, [...(found.get(one.component.name) ?? []), one]);
  }
  return [...found].filter(([, all]) => !all.some(({ incomplete }) => incomplete));
}

function missing(
  alert: string,
  sections: readonly RunbookSection[],
  source: string,
): ObjectFinding[] {
  const found = sections.filter(({ title }) => title === alert);
  const object = `${source}#${alert.toLowerCase()}`;
  if (found.length === 0) {
    const hint = `add "## ${alert}" with the parts ${runbookParts.join(", ")}`;
    return [{ source, object, message: `the alert ${alert} has no section`, hint }];
  }
  if (found.length > 1)
    return [{ source, object, message: `the alert ${alert} has ${found.length} sections` }];
  return runbookParts
    .filter((part) => !found[0]?.parts.includes(part))
    .map((part) => ({ source, object, message: `says nothing under "**${part}.**"` }));
}

/** Sections with the parts of an alert's; others are free. No cluster need make the choice that brings an alert. */
function orphans(alerts: ReadonlySet<string>, sections: readonly RunbookSection[]): string[] {
  return sections
    .filter(({ parts }) => parts.includes("Meaning") && !parts.includes("Where"))
    .map(({ title }) => title)
    .filter((title) => !alerts.has(title));
}

/** Whether a section is that of an alert that has none, but for a letter or two. */
function isMeant(alert: string, title: string, sections: readonly RunbookSection[]): boolean {
  const has = sections.some((section) => section.title === alert);
  return !has && didYouMean(title, [alert], 2) !== "";
}

function orphan(title: string, meant: string | undefined, place: string): ObjectFinding {
  const [file] = place.split(":");
  return {
    source: place,
    object: `${file}#${title.toLowerCase()}`,
    message: `is about "${title}", which is no alert of this component`,
    hint: meant
      ? `did you mean "${meant}"?`
      : 'remove the section, name it as the alert is called now, or say under "**Where.**" which choice brings it',
  };
}

function lineOf(title: string, text: string): number {
  return text.split("\n").findIndex((line) => /^## (.*)/.exec(line)?.[1]?.trim() === title) + 1;
}
