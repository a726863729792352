import { join } from "node:path";
import { beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { build } from "../../sdk/check/build.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { layout } from "../../sdk/layout/layout.ts";
import type { Fleet } from "../../sdk/model/fleet.ts";
import { promote } from "../../sdk/upgrade/promote.ts";
import { compareWithBase } from "../../sdk/upgrade/upgrade.ts";
import { copyFiles } from "../copy-files.ts";
import { smallFleet } from "../small-fleet.ts";
import { git } from "../git.ts";
import { commit, plainFolder, put, sandbox } from "../write/sandbox.ts";

const content = { findings: [], newValues: [], uncompared: [] };
const us = { name: "us-test", revision: "us-test", judge: () => Promise.resolve(content) };

/** A fleet whose us-test waits for promotions, with a value that both clusters get. */
function fleet(value: string, revision = "us-test"): Fleet {
  const settings = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "settings", namespace: "observability" },
    data: { level: value },
  };
  return smallFleet([settings], { usTest: { revision } });
}

function tree(value: string, revision?: string): Record<string, string> {
  const files = layout(evaluate(fleet(value, revision)).evaluated);
  return Object.fromEntries(files.map(({ path, content }) => [`generated/${path}`, content]));
}

/** A checkout beside what it pushes to, as each test finds them. */
const world = plainFolder();
let repository: string;
let origin: string;
const printed: string[] = [];

beforeAll(() => {
  const [start, pushed] = [join(world, "repository"), join(world, "origin")];
  copyFiles(sandbox(tree("info")), start);
  git(world, ["init", "--quiet", "--bare", "--initial-branch=main", pushed]);
  git(start, ["remote", "add", "origin", "../origin"]);
  git(start, ["push", "--quiet", "origin", "main"]);
  // A copy of a few large files takes a fifth of the time.
  for (const one of [start, pushed]) git(one, ["gc", "--quiet"]);
});

beforeEach(() => {
  const copy = plainFolder();
  copyFiles(world, copy);
  repository = join(copy, "repository");
  origin = join(copy, "origin");
  printed.length = 0;
  jest.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
});

/** Commits and pushes to main; returns the commit. */
function push(files: Record<string, string>, title: string): string {
  put(repository, files);
  commit(repository, title);
  git(repository, ["push", "--quiet", "origin", "main"]);
  return at("main");
}

const at = (branch: string) => git(origin, ["rev-parse", "--verify", branch]).trim();

test("the first promotion makes the branch", async () => {
  await promote(repository, { ...us, dryRun: true });
  expect(() => at("us-test")).toThrow();
  expect(printed.join("\n")).toMatch(
    /^us-test follows nothing yet: the first promotion makes the branch us-test at \w+ \(start\), and Argo CD delivers [1-9]\d* object\(s\) of [1-9]\d* application\(s\): .*\bexample\b.*judge it by\.$/,
  );
  await promote(repository, us);
  expect(at("us-test")).toBe(at("main"));
  expect(printed.at(-1)).toMatch(/^us-test follows us-test, which is \w+ \(start\)$/);
});

test("a promotion shows the commits and objects that come, then moves the branch", async () => {
  await promote(repository, us);
  const before = at("us-test");
  const after = push(tree("debug"), "More to read");
  await promote(repository, { ...us, dryRun: true });
  expect(at("us-test")).toBe(before);
  const shown = printed.join("\n");
  expect(shown).toMatch(/^\w+ More to read$/m);
  expect(shown).toMatch(
    /^us-test\/example ConfigMap\/observability\/settings\n@@[^]*^- {2}level: info\n\+ {2}level: debug$/m,
  );
  expect(shown).not.toContain("eu-test");
  expect(shown).toMatch(/^1 object\(s\) of us-test change$/m);

  await promote(repository, us);
  expect(at("us-test")).toBe(after);
  await promote(repository, us);
  expect(printed.at(-1)).toMatch(/^us-test has \w+ \(More to read\) already$/);
});

test("a promotion is taken back by --to", async () => {
  const first = at("main");
  push(tree("debug"), "More to read");
  await promote(repository, us);
  await promote(repository, { ...us, to: first });
  expect(at("us-test")).toBe(first);
  expect(printed.join("\n")).toMatch(/^- {2}level: debug\n\+ {2}level: info$/m);
});

test("a branch with commits of its own is left alone", async () => {
  await promote(repository, us);
  git(repository, ["checkout", "--quiet", "-b", "hotfix"]);
  put(repository, { "generated/hotfix": "by hand" });
  commit(repository, "A fix by hand");
  git(repository, ["push", "--quiet", "origin", "hotfix:us-test"]);
  const before = at("us-test");
  git(repository, ["checkout", "--quiet", "main"]);
  push(tree("debug"), "More to read");
  await expect(promote(repository, us)).rejects.toThrow(/us-test has commits that main lacks/);
  expect(at("us-test")).toBe(before);
});

test("a tree in which the cluster follows something else is refused: moving this branch would do nothing", async () => {
  await promote(repository, us);
  const before = at("us-test");
  push(tree("debug", "main"), "us-test follows main");
  await expect(promote(repository, us)).rejects.toThrow(/there it follows main, not us-test/);
  await expect(promote(repository, { ...us, to: "no-such" })).rejects.toThrow(/no such revision/);
  expect(at("us-test")).toBe(before);
});

test("without a remote it says what git says", async () => {
  git(repository, ["remote", "remove", "origin"]);
  await expect(promote(repository, us)).rejects.toThrow(/Cannot promote: git fetch says: .*origin/);
});

test("what the laws refuse of the way is refused, for this cluster alone; elsewhere nothing is judged", async () => {
  await promote(repository, us);
  const before = at("us-test");
  push(tree("debug"), "More to read");
  const bases: string[] = [];
  const judge = (base: string) => {
    bases.push(base);
    const of = (cluster: string) => ({
      check: "immutable-fields",
      source: "base/example",
      object: `${cluster}/example/StatefulSet/observability/store`,
      message: "cannot change",
    });
    return Promise.resolve({ ...content, findings: [of("us-test"), of("eu-test")] });
  };
  const refused = promote(repository, { ...us, judge });
  await expect(refused).rejects.toThrow(/us-test\/example\/StatefulSet.*cannot change/);
  await expect(refused).rejects.not.toThrow(/eu-test/);
  expect(bases).toEqual([before]);
  expect(at("us-test")).toBe(before);

  git(repository, ["checkout", "--quiet", "--detach", "HEAD~1"]);
  await promote(repository, { ...us, judge });
  expect(bases).toHaveLength(1);
  expect(printed.join("\n")).toMatch(/^not judged, because another revision is checked out/m);
  expect(at("us-test")).toBe(at("main"));
});

test("what its secret store was not asked for yet is told of the cluster alone", async () => {
  await promote(repository, us);
  push(tree("debug"), "More");
  const values = [{ store: "secrets", entry: "monitoring/web", property: "token", field: "spec" }];
  const newValues = ["us-test", "eu-test"].map((cluster) => ({ cluster, values }));
  await promote(repository, { ...us, judge: () => Promise.resolve({ ...content, newValues }) });
  const lines = printed.join("\n");
  expect(lines).toMatch(/^us-test needs what .*:\n {2}secrets: monitoring\/web token$/m);
  expect(lines).not.toContain("eu-test needs");
});

test("what could not be compared is refused, until somebody names what runs there", async () => {
  await promote(repository, us);
  const before = at("us-test");
  const path = "generated/overlays/us-test/example/kustomization.yaml";
  const broken = push({ [path]: "<<<<<<< HEAD\n" }, "A conflict");
  await promote(repository, us);
  const mended = push(tree("debug"), "Mended");

  const judge = async (base: string) => {
    const built = await build(fleet("debug"));
    return compareWithBase(built, { repository, base });
  };
  await expect(promote(repository, { ...us, judge })).rejects.toThrow(
    /name what runs there by --base <revision>:\nnot compared: us-test\/example: it cannot be built/,
  );
  expect(at("us-test")).toBe(broken);
  expect(printed.join("\n")).toMatch(
    /^us-test\/example\n@@[^]*^-cannot be built: its kustomization is none$/m,
  );
  await promote(repository, { ...us, judge, base: before });
  expect(at("us-test")).toBe(mended);
});
