import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { type Fleet } from "../../sdk/index.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { formatCompared } from "../../sdk/upgrade/format-compared.ts";
import { formatUncompared } from "../../sdk/upgrade/uncompared.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { smallFleet } from "../small-fleet.ts";
import { git } from "../git.ts";
import { commit, history, plainFolder, put, sandbox } from "../write/sandbox.ts";
import { files, maps } from "../check/small-upgrade.ts";

const small = smallFleet(maps("a"));

/** What of the trees of some files, in a repository of their own, cannot be compared with a fleet. */
async function uncompared(tree: Readonly<Record<string, string>>, after: Fleet, base?: string) {
  const repository = history(tree);
  const built = await build(after);
  const said = compareWithBase(built, { repository, ...(base !== undefined && { base }) });
  return {
    ...said,
    findings: said.findings.map(formatFinding),
    uncompared: formatUncompared(said.uncompared).split("\n"),
  };
}

test("an application that cannot be built is told and not compared: Argo CD could not deliver it either", async () => {
  const tree = await files(small);
  const overlay = "generated/overlays/eu-test/example/kustomization.yaml";
  const manifest = "generated/apps/eu-test/example.yaml";
  const { [overlay]: _, ...without } = tree;
  const broken: readonly [Record<string, string>, RegExp][] = [
    [{ ...tree, [overlay]: `<<<<<<< HEAD\n${tree[overlay]}` }, /: \S.*/],
    [without, /there is no overlays\/eu-test\/example\/kustomization\.yaml$/],
    [
      { ...tree, [overlay]: `${tree[overlay]}namePrefix: old-\ncomponents: [../../../extra]\n` },
      /its kustomization has namePrefix, components$/,
    ],
    [{ ...tree, [manifest]: "kind: Application\n" }, /is no Application with project, repoURL/],
    [{ ...tree, [manifest]: "{" }, /: \S.*/],
  ];
  for (const [changed, why] of broken) {
    const said = await uncompared(changed, smallFleet([]), "main");
    expect(said.uncompared).toHaveLength(1);
    expect(said.uncompared[0]).toMatch(
      /^not compared: eu-test\/example: it cannot be built at main \(\w{10}\): /,
    );
    expect(said.uncompared[0]).toMatch(why);
    expect(said.findings.join("\n")).toContain("us-test/example: delivers none of 1");
  }
});

const moved = { fleet: { repository: "https://github.com/acme/monitoring" } };

test("a copy of somebody's repository has nothing to compare with, unless one names what runs", async () => {
  const tree = await files(small);
  const found = await uncompared(tree, smallFleet([], moved));
  expect(found.findings).toEqual([]);
  expect(found.uncompared).toEqual([
    expect.stringMatching(
      /^not compared: everything: main \(\w{10}\) delivers from https:\/\/github\.com\/example\/monitoring-gitops; where that is what moved here, add --base main$/,
    ),
  ]);
  const named = await uncompared(tree, smallFleet([], moved), "main");
  expect(named.uncompared).toEqual([""]);
  expect(named.findings.join("\n")).toContain("us-test/example: delivers none of 1");
});

test("what cannot be compared with is told; --base must be a revision", async () => {
  const built = await build(small);
  const said = (repository: string) =>
    formatUncompared(compareWithBase(built, { repository }).uncompared);
  const nothing = "not compared: everything: ";
  expect(said(plainFolder())).toBe(`${nothing}this is no checkout of git`);
  const empty = sandbox();
  git(empty, ["branch", "--move", "other"]);
  expect(said(empty)).toBe(
    `${nothing}git knows no commit that HEAD shares with main or origin/main here; fetch main with all of its commits`,
  );
  git(empty, ["branch", "--move", "main"]);
  writeFileSync(join(empty, ".git/index"), "spoilt");
  git(empty, ["branch", "--move", "other"]);
  expect(said(empty)).toMatch(/^not compared: everything: git fails: .*index/);
  git(empty, ["branch", "--move", "main"]);
  rmSync(join(empty, ".git/index"));
  expect(said(empty)).toMatch(/^not compared: everything: main \(\w{10}\) has no generated\/$/);
  const { uncompared: named } = compareWithBase(built, { repository: empty, base: "HEAD" });
  expect(formatUncompared(named)).toMatch(/^not compared: everything: HEAD \(\w{10}\) has no gen/);
  expect(() => compareWithBase(built, { repository: empty, base: "absent" })).toThrow(
    "--base absent: Cannot compare with it: git knows no such revision here",
  );
});

test("a base of which git has not fetched everything is a failure that names the file", async () => {
  const tree = await files(small);
  const repository = sandbox(tree);
  const path = "generated/overlays/eu-test/example/kustomization.yaml";
  const blob = git(repository, ["rev-parse", `HEAD:${path}`]).trim();
  rmSync(join(repository, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  const built = await build(smallFleet(maps("a", "b")));
  expect(() => compareWithBase(built, { repository })).toThrow(
    /^generated\/overlays\/.*: Cannot compare with it: git has not fetched all of that revision/,
  );
});

test("a cluster that waits for a promotion is compared with what it runs, or that is told", async () => {
  const waits = { usTest: { revision: "us-test" } };
  const before = await files(smallFleet(maps("a"), waits));
  const repository = sandbox(before);
  const built = await build(smallFleet(maps("a", "b"), waits));
  const said = () => formatUncompared(compareWithBase(built, { repository }).uncompared);
  expect(said()).toBe(
    "not compared: us-test: git knows no origin/us-test here, which it follows; " +
      "fetch it, or promote for the first time",
  );
  // Who names the base says what runs, on that cluster, too.
  expect(compareWithBase(built, { repository, base: "HEAD" }).uncompared).toEqual([]);
  git(repository, ["update-ref", "refs/remotes/origin/us-test", "HEAD"]);
  expect(said()).toBe("");

  // A fix that main never got, and that nobody can build.
  git(repository, ["checkout", "--quiet", "-b", "fix"]);
  put(repository, { "generated/overlays/us-test/example/kustomization.yaml": "<<<<<<< HEAD" });
  commit(repository, "A fix by hand");
  git(repository, ["update-ref", "refs/remotes/origin/us-test", "HEAD"]);
  git(repository, ["checkout", "--quiet", "main"]);
  put(repository, { README: "more" });
  commit(repository, "Something else");
  expect(said()).toMatch(
    /^not compared: us-test\/example: it cannot be built at origin\/us-test: /,
  );
});

test("the default is where the branch left main, or origin/main where there is no local main", async () => {
  const repository = sandbox(await files(small));
  git(repository, ["checkout", "--quiet", "-b", "change"]);
  const after = smallFleet(maps("a", "b"));
  put(repository, await files(after));
  commit(repository, "change");
  git(repository, ["update-ref", "refs/remotes/origin/main", "main"]);
  git(repository, ["branch", "--quiet", "--delete", "--force", "main"]);
  const built = await build(after);
  const line = (base?: string) =>
    compareWithBase(built, { repository, ...(base !== undefined && { base }) }).lines[0];
  expect(line()).toMatch(/^compared with origin\/main \(\w{10}\): 2 of 4 applications differ$/);
  expect(line("HEAD")).toMatch(/^compared with HEAD \(\w{10}\): 0 of 4 applications differ$/);
});

test("what differs, comes anew and is gone is named, as far as a person reads", () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`);
  const application = (name: string) => ({ cluster: "us-test", name, project: "", objects: [] });
  const path = (name: string) => `us-test/${name}`;
  const known = new Set(names(20).map(path));
  const compared = (count: number, now: readonly string[]) =>
    formatCompared("main", { before: names(count).map(application), known }, new Set(now));
  expect(compared(2, [...names(1), ...names(20).slice(2), "b"].map(path))).toEqual([
    "compared with main: 2 of 20 applications differ",
    "  differ: us-test/a0",
    "  new: us-test/b",
    "  gone: us-test/a1",
  ]);
  expect(compared(14, [...known])[1]).toMatch(/^ {2}differ: us-test\/a0, .* and 2 more$/);
  expect(compared(0, [...known])).toHaveLength(1);
});
