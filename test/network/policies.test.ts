import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { filtersByIdentity } from "../../sdk/model/network.ts";
import {
  ciliumVerdicts,
  cyclonusVerdicts,
  type Flow,
  type Verdict,
} from "../judges/network-policies.ts";
import { clusters } from "../base/evaluated.ts";
import { doors, isDeclared, mayDial } from "./before-translation.ts";
import { declared, everyFlow } from "./declared.ts";
import { policiesOf } from "./policies-of.ts";
import { providers } from "./providers.ts";
import { standings } from "./standings.ts";

/** What is told of connections that are not as they were declared. */
function differences(
  flows: readonly Flow[],
  told: readonly Verdict[],
  wanted: (flow: Flow) => Verdict,
) {
  return flows.flatMap((flow, index) => {
    const { from, to, port, protocol } = flow;
    const { egress, ingress } = told[index]!;
    const right = wanted(flow);
    return egress === right.egress && ingress === right.ingress
      ? []
      : [`${from} → ${to} ${port}/${protocol}: out ${egress}, in ${ingress}`];
  });
}

const { evaluated, findings } = evaluate(providers);

test("clusters of every provider can be evaluated", () => {
  expect(findings.map(formatFinding)).toEqual([]);
});

describe.each(
  [...evaluated.clusters, ...clusters].map((cluster) => ({ name: cluster.facts.name, cluster })),
)("on $name", ({ cluster }) => {
  const all = standings(cluster);
  const flows = everyFlow(cluster, all);
  const peers = Object.fromEntries(all.map(({ name, peer }) => [name, peer]));

  const named = filtersByIdentity(cluster.facts.network);
  const judge = named ? "Cilium" : "cyclonus";

  test(`exactly the declared flows are open, says ${judge}`, async () => {
    const verdicts = named ? ciliumVerdicts : cyclonusVerdicts;
    const told = await verdicts({ policies: policiesOf(cluster), peers, flows });
    expect(differences(flows, told, declared(cluster, all))).toEqual([]);
  });

  // Cilium translates where a program dials, so its policies never see the address of a Service.
  if (named) return;

  test("exactly the declared Services can be dialled where policies see their addresses", () => {
    const policies = policiesOf(cluster);
    const found = all
      .filter(({ isClosed }) => isClosed)
      .flatMap((from) =>
        doors(cluster)
          .filter((door) => mayDial(from, door, policies) !== isDeclared(from, door, cluster))
          .map((door) => `${from.name} → ${door.name}`),
      );
    expect(found).toEqual([]);
  });
});
