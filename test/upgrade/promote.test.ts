import { beforeEach, expect, jest, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { layout } from "../../sdk/layout/layout.ts";
import { promote } from "../../sdk/upgrade/promote.ts";
import { smallFleet } from "../small-fleet.ts";
import { commit, git, plainFolder, put, sandbox } from "../write/sandbox.ts";

const us = { name: "us-prod", revision: "us-prod" };

/** The tree of a fleet whose us-prod waits for promotions, with a value that both clusters get. */
function tree(value: string, revision = "us-prod"): Record<string, string> {
  const settings = {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "settings", namespace: "observability" },
    data: { level: value },
  };
  const fleet = smallFleet([settings], { usProd: { revision } });
  const files = layout(evaluate(fleet).evaluated);
  return Object.fromEntries(files.map(({ path, content }) => [`generated/${path}`, content]));
}

let repository: string;
let origin: string;
const printed: string[] = [];

beforeEach(() => {
  repository = sandbox(tree("info"));
  origin = plainFolder();
  git(origin, "init", "--quiet", "--bare", "--initial-branch=main");
  git(repository, "remote", "add", "origin", origin);
  git(repository, "push", "--quiet", "origin", "main");
  printed.length = 0;
  jest.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
});

/** Commits and pushes to main; returns the commit. */
function push(files: Record<string, string>, title: string): string {
  put(repository, files);
  commit(repository, title);
  git(repository, "push", "--quiet", "origin", "main");
  return at("main");
}

const at = (branch: string) => git(origin, "rev-parse", "--verify", branch).trim();

test("the first promotion makes the branch", () => {
  promote(repository, us);
  expect(at("us-prod")).toBe(at("main"));
  expect(printed.join("\n")).toMatch(
    /us-prod follows nothing yet\nus-prod follows us-prod, which is \w+ \(start\)/,
  );
});

test("a promotion shows the commits and objects that come, then moves the branch", () => {
  promote(repository, us);
  const before = at("us-prod");
  const after = push(tree("debug"), "More to read");
  promote(repository, { ...us, dryRun: true });
  expect(at("us-prod")).toBe(before);
  const shown = printed.join("\n");
  expect(shown).toMatch(/^\w+ More to read$/m);
  expect(shown).toMatch(
    /^us-prod\/example ConfigMap\/observability\/settings\n@@[^]*^- {2}level: info\n\+ {2}level: debug$/m,
  );
  expect(shown).not.toContain("eu-prod");
  expect(shown).toMatch(/^1 object\(s\) of us-prod change$/m);

  promote(repository, us);
  expect(at("us-prod")).toBe(after);
  promote(repository, us);
  expect(printed.at(-1)).toMatch(/^us-prod has \w+ \(More to read\) already$/);
});

test("a promotion is taken back by --to", () => {
  const first = at("main");
  push(tree("debug"), "More to read");
  promote(repository, us);
  promote(repository, { ...us, to: first });
  expect(at("us-prod")).toBe(first);
  expect(printed.join("\n")).toMatch(/^- {2}level: debug\n\+ {2}level: info$/m);
});

test("a branch with commits of its own is left alone", () => {
  promote(repository, us);
  git(repository, "checkout", "--quiet", "-b", "hotfix");
  put(repository, { "generated/hotfix": "by hand" });
  commit(repository, "A fix by hand");
  git(repository, "push", "--quiet", "origin", "hotfix:us-prod");
  const before = at("us-prod");
  git(repository, "checkout", "--quiet", "main");
  push(tree("debug"), "More to read");
  expect(() => promote(repository, us)).toThrow(/us-prod has commits that main lacks/);
  expect(at("us-prod")).toBe(before);
});

test("a tree in which the cluster follows something else is refused: moving this branch would do nothing", () => {
  promote(repository, us);
  const before = at("us-prod");
  push(tree("debug", "main"), "us-prod follows main");
  expect(() => promote(repository, us)).toThrow(/there it follows main, not us-prod/);
  expect(() => promote(repository, { ...us, to: "no-such" })).toThrow(/no such revision/);
  expect(at("us-prod")).toBe(before);
});

test("without a remote it says what git says", () => {
  git(repository, "remote", "remove", "origin");
  expect(() => promote(repository, us)).toThrow(/Cannot promote: git fetch says: .*origin/);
});
