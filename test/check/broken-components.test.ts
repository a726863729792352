import { expect, test } from "@jest/globals";
import type { Cluster } from "../../sdk/model/cluster.ts";
import type { Resource } from "../../sdk/model/resource.ts";
import { alone } from "../alone.ts";
import {
  applications,
  type Change,
  clusterThatRuns,
  companies,
  componentNamed,
  fails,
  instancesOf,
  told,
  withComponent,
} from "./broken-content.ts";

const throws: Change = (component) => ({ ...component, objects: fails });

const refused: Change = (component) => ({
  ...component,
  objects: (context) => {
    const [first, ...rest] = component.objects(context);
    return [{ ...first, kind: "Nothing" } as unknown as Resource, ...rest];
  },
});

const thrown = (name: string) =>
  `/${instancesOf(name)}: Cannot evaluate: no such thing \\[evaluate\\]`;

/** Of each cause one line, and no other. */
async function expectEach(causes: readonly string[], cluster: Cluster): Promise<void> {
  const lines = await told(alone(cluster));
  const found = lines.filter((line) => line.startsWith("  "));
  expect(found).toEqual(
    expect.arrayContaining(causes.map((cause) => expect.stringMatching(cause))),
  );
  expect(found).toHaveLength(causes.length);
  expect(lines.at(-1)).toBe(`${causes.length} finding${causes.length === 1 ? "" : "s"}`);
}

// Alone, as whatever else is broken may hide what is said of this one.
test.each(applications)("an exception in %s is one finding", async (name) => {
  const cluster = clusterThatRuns(name);
  await expectEach([thrown(name)], withComponent(cluster, name, throws));
});

test.each(companies.map(([names, cluster]) => ({ names, cluster, title: names.join(", ") })))(
  "of $title each object that its schema refuses is one finding",
  async ({ names, cluster }) => {
    const spoilt = names.reduce((one, name) => withComponent(one, name, refused), cluster);
    const causes = names.map((name) => `/${instancesOf(name)}/Nothing/`);
    await expectEach(causes, spoilt);
  },
);

const members = ["flows", "provides", "scrapes", "rules"] as const;
type Member = (typeof members)[number];

/** Of each member the first component that has it, and those whom others hand something to. */
const having = members.flatMap((member) => {
  const all = applications.filter((name) => componentNamed(name)?.[member] !== undefined);
  const chosen = all.filter((name) => name === all[0] || componentNamed(name)?.reads !== undefined);
  return chosen.map((name) => [member, name] as const);
});

/** On one cluster a member of one component each; of what it lacks much is not judged, so it lacks one at most. */
const rounds: { cluster: Cluster; broken: (readonly [Member, string])[] }[] = [];
for (const [member, name] of having) {
  const cluster = clusterThatRuns(name);
  const isPlaced = (one: Member) => one === "scrapes" || one === "rules";
  const goesWith = ([other, another]: readonly [Member, string]) =>
    another !== name && other !== member && (isPlaced(other) || isPlaced(member));
  const round = rounds.find((one) => one.cluster === cluster && one.broken.every(goesWith));
  if (round) round.broken.push([member, name]);
  else rounds.push({ cluster, broken: [[member, name]] });
}

test.each(
  rounds.map((round) => ({
    ...round,
    title: round.broken.map(([member, name]) => `${member} of ${name}`).join(" and in "),
  })),
)("each exception in $title is one finding", async ({ cluster, broken }) => {
  const failing =
    (member: Member): Change =>
    (component) => ({ ...component, [member]: fails });
  const spoilt = broken.reduce(
    (one, [member, name]) => withComponent(one, name, failing(member)),
    cluster,
  );
  const causes = broken.map(([, name]) => thrown(name));
  await expectEach(causes, spoilt);
});
