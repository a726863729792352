import { describe, expect, test } from "@jest/globals";
import { fleet } from "../../clusters/index.ts";
import { build } from "../../sdk/check/build.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { filtersByIdentity, policyEngines, usualNetwork } from "../../sdk/model/network.ts";
import { askedOnce } from "../asked-once.ts";
import { dialledDifferences, differences, policiesOf } from "./differences.ts";
import { faults } from "./faults.ts";
import { providers } from "./providers.ts";

const { evaluated, findings } = await build(providers);

test("clusters of every provider hold every law", () => {
  expect(findings.map(formatFinding)).toEqual([]);
});

/** What runs on the clusters of ours, as each engine would enforce it. */
const ours = policyEngines.flatMap((policies) => {
  const clusters = fleet.clusters.map(({ network = usualNetwork, ...one }) =>
    askedOnce({ ...one, network: { ...network, policies } }),
  );
  return evaluate({ ...fleet, clusters }).evaluated.clusters;
});

describe.each(
  [...evaluated.clusters, ...ours].map((cluster) => ({
    ...{ name: cluster.facts.name, policies: cluster.facts.network.policies },
    cluster,
  })),
)("on $name with $policies", ({ cluster }) => {
  const judge = filtersByIdentity(cluster.facts.network) ? "Cilium" : "cyclonus";

  test(`exactly the declared flows are open, says ${judge}`, async () => {
    expect(await differences(cluster)).toEqual([]);
  }, 300_000);

  test("exactly the declared Services can be dialled where policies see their addresses", () => {
    expect(dialledDifferences(cluster)).toEqual([]);
  });
});

test(`all ${faults.length} faults that are put into policies are caught`, async () => {
  const missed: string[] = [];
  for (const { name, on, change } of faults) {
    const cluster = evaluated.clusters.find(({ facts }) => facts.name === on)!;
    const policies = policiesOf(cluster);
    const wrong = change(structuredClone(policies) as never) as unknown as typeof policies;
    expect([name, wrong]).not.toEqual([name, policies]);
    const caught = [...dialledDifferences(cluster, wrong), ...(await differences(cluster, wrong))];
    if (caught.length === 0) missed.push(name);
  }
  console.log(`${faults.length - missed.length} of ${faults.length} faults are caught`);
  expect({ caught: faults.length - missed.length, missed }).toEqual({
    ...{ caught: faults.length, missed: [] },
  });
}, 900_000);
