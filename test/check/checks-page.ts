import { stringify } from "yaml";
import { equal } from "../../sdk/basics/equal.ts";
import { checks } from "../../sdk/check/checks.ts";
import { lawExamples } from "./law-examples.ts";
import type { World } from "./law-example.ts";
import { logqlExamples } from "./logql-examples.ts";
import { promqlExamples } from "./promql-examples.ts";
import { ruleExamples } from "./rule-examples.ts";
import { applicationExamples, upgradeExamples, upstreamExamples } from "./upgrade-examples.ts";
import { whatDiffers } from "./what-differs.ts";

const heading = `# Checks

Every law that \`npm run check\` holds content against, by the name that its messages and waivers use. One
check, one file, one law. This page is made by \`node sdk/start.mjs test/check/write-checks-page.ts\`; a test
says when it is stale. The examples are those that the tests run, numbered as the
[bad inputs](../../test/BAD-INPUTS.md); where promtool finds nothing wrong, that is said. Of each example stands here
what differs between wrong and right, below what it is part of.`;

/** The page that lists every law with what it refuses and what it accepts instead. */
export async function checksPage(): Promise<string> {
  const { module: _, ...lists } = checks;
  const laws = Object.values(lists)
    .flat()
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, law }) => [`## ${name}`, law, ...examplesOf(name)].join("\n\n"));
  const { format } = await import("prettier");
  // The examples are written as prettier does; to read each again takes longer than all else.
  const options = {
    parser: "markdown",
    printWidth: 100,
    embeddedLanguageFormatting: "off",
  } as const;
  return format([heading, ...laws].join("\n\n"), options);
}

/** The examples of a law as they stand on the page. */
function examplesOf(law: string): string[] {
  return shownOf(law).map(written);
}

/** The examples of a law. */
export function shownOf(law: string): Shown[] {
  return [...rulesOf(law), ...queriesOf(law), ...logsOf(law), ...fleetsOf(law), ...upgradesOf(law)];
}

interface Shown {
  readonly title: string;
  readonly before?: unknown;
  /** Undefined where it goes. */
  readonly wrong: unknown;
  readonly says: string;
  readonly right: unknown;
}

function written({ title, before, wrong, says, right }: Shown): string {
  const [old, refused, accepted] = whatDiffers([before, wrong, right]);
  const runs = old === undefined ? "" : `# runs\n${yamlOf(old)}\n\n`;
  const code = `${runs}# wrong: ${says}\n${yamlOf(refused)}\n\n# right\n${yamlOf(accepted)}`;
  return `${title}\n\n\`\`\`yaml\n${code}\n\`\`\``;
}

function yamlOf(value: unknown): string {
  if (value === undefined || equal(value, {})) return "# nothing";
  return stringify(value, shortened, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd();
}

/** What is too long for a page, by its length, and a function as what it yields. */
function shortened(_: unknown, value: unknown): unknown {
  if (typeof value === "function") return (value as () => unknown)();
  if (typeof value !== "string" || value.length <= 1_000) return value;
  return `${value.slice(0, 10)}... (${value.length} characters)`;
}

/** Objects one after the other, as in the tree; `whole` where there is more, each by its field of `World`. */
function inWorld({ objects = [], ...rest }: World, whole: boolean): unknown {
  if (whole) return { ...rest, ...(objects.length > 0 && { objects }) };
  if (objects.length === 0) return undefined;
  return objects.length === 1 ? objects[0] : objects;
}

function hasMore({ objects: _, ...rest }: World): boolean {
  return Object.keys(rest).length > 0;
}

function fleetsOf(name: string): Shown[] {
  return lawExamples
    .filter(({ law }) => law === name)
    .map(({ badInput, title, before, wrong, says, right }) => {
      const whole = [before ?? {}, wrong, right].some(hasMore);
      return {
        title: `**${sentence(badInput === undefined ? title : `bad input ${badInput}: ${title}`)}**`,
        before: before && inWorld(before, whole),
        ...{ says, wrong: inWorld(wrong, whole), right: inWorld(right, whole) },
      };
    });
}

function sentence(title: string): string {
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
}

function rulesOf(name: string): Shown[] {
  return ruleExamples
    .filter(({ check }) => check === name)
    .map(({ badInput, group, ...example }) => {
      const inGroup = (rules: readonly object[], fields?: object) =>
        fields ? [{ ...fields, rules }] : rules;
      return {
        title: `**Bad input ${badInput}.**`,
        says: example.says,
        wrong: inGroup(example.wrong, group?.wrong),
        right: inGroup(example.right, group?.right),
      };
    });
}

function queriesOf(name: string): Shown[] {
  return promqlExamples
    .filter(({ check }) => check === name)
    .map(({ number, title, says, wrong, right, promtoolAccepts }) => ({
      title: `**Bad input ${number}: ${title}.**${promtoolAccepts ? " promtool accepts it." : ""}`,
      ...{ says, wrong: [wrong], right: [right] },
    }));
}

function logsOf(name: string): Shown[] {
  if (name !== "logql") return [];
  return logqlExamples.map(({ title, says, wrong, right }) => ({
    title: `**LogQL, ${title}.**`,
    says: says.replace(/^[,:] /, ""),
    ...{ wrong: [wrong], right: [right] },
  }));
}

/** What runs, and two ways to go on from there. */
function upgradesOf(name: string): Shown[] {
  return [
    ...upgradeExamples.filter(({ check }) => check === name),
    ...(name === "removals" ? applicationExamples : []),
    ...(name === "upstream-versions" ? upstreamExamples : []),
  ].map((example) => ({ wrong: undefined, ...example, title: `**Upgrade: ${example.title}.**` }));
}
