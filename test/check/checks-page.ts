import { stringify } from "yaml";
import { checks } from "../../sdk/check/checks.ts";
import { logqlExamples } from "./logql-examples.ts";
import { promqlExamples } from "./promql-examples.ts";
import { ruleExamples } from "./rule-examples.ts";
import { upgradeExamples, upstreamExamples } from "./upgrade-examples.ts";

const heading = `# Checks

Every law that \`npm run check\` holds content against, by the name that its messages and waivers use. One
check, one file, one law. This page is made by \`node sdk/start.mjs test/check/write-checks-page.ts\`; a test
says when it is stale. The examples are those that the tests run, numbered as in the tests; where promtool
finds nothing wrong, that is said.`;

/** The page that lists every law, with a wrong and a right example where tests keep some as data. */
export async function checksPage(): Promise<string> {
  const { objects, clusters, fleet, tree, upgrades } = checks;
  const laws = [...objects, ...clusters, ...fleet, ...tree, ...upgrades]
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, law }) =>
      [`## ${name}`, law, ...examplesOf(name).map(example), ...upgradesOf(name)].join("\n\n"),
    );
  const { format } = await import("prettier");
  return format([heading, ...laws].join("\n\n"), { parser: "markdown", printWidth: 100 });
}

interface Example {
  readonly title: string;
  readonly wrong: readonly object[];
  readonly says: string;
  readonly right: readonly object[];
}

function examplesOf(name: string): Example[] {
  const shaped = ruleExamples
    .filter(({ check }) => check === name)
    .map(({ badInput, says, wrong, right }) => ({
      title: `**Bad input ${badInput}.**`,
      says,
      wrong,
      right,
    }));
  const asked = promqlExamples
    .filter(({ check }) => check === name)
    .map(({ number, title, says, wrong, right, promtoolAccepts }) => ({
      title: `**Bad input ${number}: ${title}.**${promtoolAccepts ? " promtool accepts it." : ""}`,
      says,
      wrong: [wrong],
      right: [right],
    }));
  const logged = logqlExamples.map(({ title, says, wrong, right }) => ({
    title: `**LogQL, ${title}.**`,
    says: says.replace(/^[,:] /, ""),
    wrong: [wrong],
    right: [right],
  }));
  return [...shaped, ...asked, ...(name === "logql" ? logged : [])];
}

/** What runs, and two ways to go on from there. */
function upgradesOf(name: string): string[] {
  const shown = [
    ...upgradeExamples.filter(({ check }) => check === name),
    ...(name === "upstream-versions" ? upstreamExamples : []),
  ];
  return shown.map(({ title, before, wrong, says, right }) => {
    const written = (object: object) => stringify(object, { lineWidth: 0 }).trimEnd();
    const instead = wrong ? written(wrong) : "# nothing";
    const code = `# runs\n${written(before)}\n\n# wrong: ${says}\n${instead}\n\n# right\n${written(right)}`;
    return `**Upgrade: ${title}.**\n\n\`\`\`yaml\n${code}\n\`\`\``;
  });
}

function example({ title, wrong, says, right }: Example): string {
  const written = (rules: readonly object[]) => stringify(rules, { lineWidth: 0 }).trimEnd();
  const code = `# wrong: ${says}\n${written(wrong)}\n\n# right\n${written(right)}`;
  return `${title}\n\n\`\`\`yaml\n${code}\n\`\`\``;
}
