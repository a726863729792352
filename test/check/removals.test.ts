import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { waive } from "../../sdk/index.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { git } from "../git.ts";
import { componentOf, namespaceObject, smallFleet } from "../small-fleet.ts";
import { commit, put, sandbox } from "../write/sandbox.ts";
import { both, claim, declare, files, maps, upgrade } from "./small-upgrade.ts";
import { why } from "./migrations.test.ts";

const data = "us-test/example/PersistentVolumeClaim/observability/data";

test("bad input 85: a claim or a namespace that goes is refused, unless a waiver says so", async () => {
  const before = [claim("1Gi"), ...maps("a")];
  const { findings } = await both(before, maps("a"));
  expect(findings).toHaveLength(2);
  expect(findings[1]).toBe(
    `${data}: is not delivered any more, and what it holds is lost with it ` +
      `(bring it back, ${declare("precious-objects", data)} [precious-objects]`,
  );
  const waivers = [waive("precious-objects", data.replace("us-test", "*"), why, "2027-03-31")];
  expect((await both(before, maps("a"), { fleet: { waivers } })).findings).toEqual([]);

  const other = { ...namespaceObject, metadata: { name: "other" } };
  expect((await both([other, ...maps("a")], maps("a"))).findings).toEqual([
    expect.stringMatching(/^eu-test\/example\/Namespace\/\/other: .* \[precious-objects\]$/),
    expect.stringMatching(/^us-test\/example\/Namespace\/\/other: .* \[precious-objects\]$/),
  ]);
});

test("bad input 85: a claim that another application delivers from now on does not go", async () => {
  const beside = { volumes: componentOf("volumes", [claim("1Gi")]) };
  const { findings } = await both([claim("1Gi"), ...maps("a")], maps("a"), { beside });
  expect(findings).toEqual([]);
});

test("bad input 86: an application that loses more than half of its objects is refused", async () => {
  const four = maps("a", "b", "c", "d");
  expect((await both(four, maps("a", "b"))).findings).toEqual([]);
  expect((await both(maps("a", "b", "c"), maps("a"))).findings).toEqual([]);
  const { findings } = await both(four, maps("a", "e", "f", "g"));
  expect(findings).toHaveLength(2);
  expect(findings[1]).toBe(
    "us-test/example: loses 3 of 4 objects (Argo CD would remove it: bring it back, " +
      `${declare("removals", "us-test/example")} [removals]`,
  );
  const waivers = [waive("removals", "*/example", why, "2027-03-31")];
  expect((await both(four, maps("a"), { fleet: { waivers } })).findings).toEqual([]);
});

test("bad input 86: an application that delivers nothing any more is refused, whatever its size", async () => {
  const { findings } = await both(maps("a"), []);
  expect(findings).toHaveLength(2);
  expect(findings[0]).toMatch(/^eu-test\/example: delivers none of 1 /);
});

test("bad inputs 86, 108: a cluster that goes is refused, with what it holds; a renamed one as well", async () => {
  const fleet = smallFleet([claim("1Gi")]);
  const [euTest, usTest] = fleet.clusters;
  const left = { ...fleet, clusters: [usTest!] };
  expect((await upgrade(fleet, left)).findings).toEqual([
    expect.stringMatching(/^eu-test\/example\/PersistentVolumeClaim\/.* \[precious-objects\]$/),
    expect.stringMatching(
      /^eu-test\/namespaces\/Namespace\/\/observability: .* \[precious-objects\]$/,
    ),
    expect.stringMatching(/^eu-test: is no cluster any more \(.* \[removals\]$/),
  ]);
  const renamed = { ...fleet, clusters: [{ ...euTest!, name: "europe" }, usTest!] };
  const { findings } = await upgrade(fleet, renamed);
  expect(findings.at(-1)).toMatch(
    /^eu-test: is no cluster any more; "europe" is new: a renamed cluster is a removal of the old one \(/,
  );
  const waivers = [
    waive("removals", "eu-test", why, "2027-03-31"),
    waive("precious-objects", "eu-test/*/*/*/*", why, "2027-03-31"),
  ];
  expect((await upgrade(fleet, { ...renamed, waivers })).findings).toEqual([]);
});

test("bad input 108: a renamed application is a removal of the old one, and is told as such", async () => {
  const before = smallFleet(maps("a"), { beside: { store: componentOf("store", maps("b")) } });
  const after = smallFleet(maps("a"), { beside: { shop: componentOf("store", maps("b")) } });
  const { findings } = await upgrade(before, after);
  expect(findings).toHaveLength(2);
  expect(findings[1]).toMatch(
    /^us-test\/store: is no application any more; "shop" is new: a renamed application is a removal/,
  );
});

test("a waiver of such a law that accepts nothing is told, and no finding: main has it after the merge", async () => {
  const waivers = [waive("removals", "us-test/example", why, "2027-03-31")];
  const { findings, idle } = await both(maps("a"), maps("a"), { fleet: { waivers } });
  expect({ findings, idle: [...idle] }).toEqual({ findings: [], idle: waivers });
});

test("a waiver that the promotion of a cluster still needs is not called one that accepts nothing", async () => {
  const waits = { usTest: { revision: "us-test" } };
  const waiverOf = (object: string) => waive("removals", object, why, "2027-03-31");
  const waivers = [waiverOf("us-test/example"), waiverOf("*/example"), waiverOf("eu-test/example")];
  const repository = sandbox(await files(smallFleet(maps("a"), waits)));
  git(repository, ["branch", "before"]);
  const after = smallFleet(maps("b"), { ...waits, fleet: { waivers } });
  put(repository, await files(after));
  commit(repository, "Another map");
  const built = await build(after);
  const idle = () => [...compareWithBase(built, { repository }).idle];
  // What nobody has fetched may lag as well.
  expect(idle()).toEqual(waivers.slice(2));
  git(repository, ["update-ref", "refs/remotes/origin/us-test", "before"]);
  expect(idle()).toEqual(waivers.slice(2));
  git(repository, ["update-ref", "refs/remotes/origin/us-test", "HEAD"]);
  expect(idle()).toEqual(waivers);
});
