import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { type Fleet, waive } from "../../sdk/index.ts";
import { layout } from "../../sdk/layout/layout.ts";
import { isLater } from "../../sdk/check/upgrade/upstream-versions.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import { history } from "../write/sandbox.ts";
import { applicationExamples, upgradeExamples, upstreamExamples } from "./upgrade-examples.ts";

/** A fleet that delivers one of the three of every example, applications and upstreams by the number of theirs. */
function fleetOf(which: "before" | "wrong" | "right", waivers: Fleet["waivers"] = []): Fleet {
  const kinds = ["apiextensions.k8s.io/v1/CustomResourceDefinition"];
  return smallFleet(
    upgradeExamples.flatMap((example) => example[which] ?? []),
    {
      beside: Object.fromEntries(
        applicationExamples.map((example, index) => [
          `shop-${index}`,
          componentOf(`shop-${index}`, example[which]),
        ]),
      ),
      upstreams: Object.fromEntries(
        upstreamExamples.map((example, index) => [`crds-${index}`, { ...example[which], kinds }]),
      ),
      fleet: { waivers },
    },
  );
}

const laws = new Set([
  ...upgradeExamples.map(({ check }) => check),
  ...["removals", "upstream-versions"],
]);

/** The fleets need no more than what the laws about upgrades look at, so the others are not asked. */
function treeOf(fleet: Fleet) {
  const { evaluated } = evaluate(fleet);
  return { evaluated, findings: [], files: layout(evaluated) };
}

const repository = history(
  Object.fromEntries(
    treeOf(fleetOf("before")).files.map(({ path, content }) => [`generated/${path}`, content]),
  ),
);

function findings(fleet: Fleet) {
  const { findings, uncompared } = compareWithBase(treeOf(fleet), { repository, base: "main" });
  expect(uncompared).toEqual([]);
  return findings.filter(({ check }) => laws.has(check));
}

test("each example is refused for its own reason alone, on each cluster", () => {
  const expected = [
    ...upgradeExamples.map(({ check, says }) => `${check}: ${says}`),
    ...applicationExamples.map(({ says }) => `removals: ${says}`),
    ...upstreamExamples.map(({ says }) => `upstream-versions: ${says}`),
  ];
  const found = findings(fleetOf("wrong"));
  for (const cluster of ["us-test", "eu-test"]) {
    const own = found.filter(({ object }) => object.startsWith(`${cluster}/`));
    expect(own.map(({ check, message }) => `${check}: ${message}`).sort()).toEqual(expected.sort());
  }
});

test("what is right beside each is taken", () => {
  expect(findings(fleetOf("right"))).toEqual([]);
});

test("the waiver that a finding proposes accepts it", () => {
  const waivers = findings(fleetOf("wrong")).map(({ hint = "" }) => {
    const [, check = "", object = ""] = /waive\("([^"]+)", "([^"]+)"/.exec(hint) ?? [];
    return waive(check, object, "it is meant", "2027-03-31");
  });
  expect(waivers.length).toBeGreaterThan(20);
  expect(findings(fleetOf("wrong", waivers))).toEqual([]);
});

test("a claim that grows comes with the command that grows the volumes", () => {
  const found = findings(fleetOf("wrong")).find(({ message }) => message.startsWith("80Gi → 95Gi"));
  expect(found?.hint).toContain(
    "kubectl --namespace observability patch pvc prometheus-grows-db-prometheus-grows-<n> " +
      `--patch '{"spec":{"resources":{"requests":{"storage":"95Gi"}}}}'`,
  );
});

test("an upstream that becomes ours leaves behind what lies there", () => {
  const ours = smallFleet([], { beside: { "crds-0": componentOf("crds", []) } });
  const found = findings(ours).filter(({ check }) => check === "upstream-versions");
  expect(found.map(({ object, message }) => `${object}: ${message}`)).toEqual([
    "eu-test/crds-0: came from https://github.com/example/operator crds as files; what only lies there stays, and nobody looks after it",
    "us-test/crds-0: came from https://github.com/example/operator crds as files; what only lies there stays, and nobody looks after it",
  ]);
});

test("a tag is later than another of the same form, or nobody can say", () => {
  const later: readonly [string, string][] = [
    ["v0.93.1", "v0.93.0"],
    ["v0.100.0", "v0.93.1"],
    ["1.10", "1.9"],
    ["v1.0.0", "v1.0.0-rc.1"],
    ["v1.0.0-rc.10", "v1.0.0-rc.9"],
    ["v1.1.0-rc.1", "v1.0.0"],
    ["stack-62.3.0", "stack-9.0.0"],
  ];
  for (const [to, from] of later) {
    expect([to, from, isLater(to, from)]).toEqual([to, from, true]);
    expect([from, to, isLater(from, to)]).toEqual([from, to, false]);
  }
  for (const [to, from] of [
    ["release-2.0", "v1.0.0"],
    ["stable", "v1.0.0"],
    ["v1.0.0", "v1.0.0"],
  ] as const) {
    expect(isLater(to, from)).toBe(false);
  }
});
