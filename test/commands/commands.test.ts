import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { git } from "../git.ts";
import { kustomizeBuild } from "../judges/kustomize.ts";
import { readObjects } from "../judges/go-yaml.ts";
import { differences } from "../layout/same-objects.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { contents } from "../write/sandbox.ts";
import { inCheckout } from "./in-checkout.ts";

const { checkout, scratch, tree, run: runAlone, runInTurn: run, status } = inCheckout();

const commands = ["generate", "check", "render", "open", "dev", "route"] as const;

test("--help tells what a command does and its exit codes, and does nothing", async () => {
  const ended = await Promise.all(commands.map((command) => run([command, "--help"])));
  for (const [index, { code, stdout, stderr }] of ended.entries()) {
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^npm run ${commands[index]}`));
    expect(stdout).toMatch(/Exit codes: 0 /);
  }
});

test("an unknown option ends with 3 and is named", async () => {
  expect(await run(["check", "--frobnicate"])).toEqual({
    code: 3,
    stdout: "",
    stderr: expect.stringMatching(/--frobnicate.*--help/),
  });
});

test("check ends with 0 where the tree is what the code makes", async () => {
  const { code, stdout, stderr } = await run(["check"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/generated\/ is what the code makes: \d+ files/);
});

test("check forgets what a law said when anything that it imports changes", async () => {
  expect(await run(["check"])).toMatchObject({ code: 0 });
  const path = join(checkout, "sdk/read/rules.ts");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("parse(String(rule.expr))", 'parse("up ==")'));
  mkdirSync(join(checkout, "sdk/check/object/folder"));
  expect(await runAlone(["check"])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/\[promql\]/),
  });
});

test("check tells what it cannot compare; where the base was named that ends with 3", async () => {
  writeFileSync(join(tree, "overlays/us-test/web/kustomization.yaml"), "<<<<<<< HEAD\n");
  git(checkout, ["add", "generated"]);
  const broken = git(checkout, [
    "commit-tree",
    "-m",
    "broken",
    git(checkout, ["write-tree"]).trim(),
  ]);
  git(checkout, ["reset", "--quiet", "--hard"]);
  git(checkout, ["branch", "--move", "main", "trunk"]);
  const [plain, named] = await Promise.all([
    run(["check"]),
    run(["check", "--base", broken.trim()]),
  ]);
  git(checkout, ["branch", "--move", "trunk", "main"]);
  expect(plain).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^not compared: everything: git knows no commit that HEAD/m),
  });
  expect(named).toMatchObject({
    code: 3,
    stderr: expect.stringMatching(
      /^--base \w+: Cannot compare with all of it; .*:\nnot compared: us-test\/web: it cannot be built/,
    ),
  });
});

test("generate ends with 0 and touches nothing where the tree is right", async () => {
  const { code, stdout, stderr } = await run(["generate"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/nothing changed\n$/);
  expect(status()).toBe("");
});

test("bad input 96: check ends with 1 and names the line of an edit; generate heals it and keeps a copy", async () => {
  appendFileSync(join(tree, "README.md"), "urgent\n");
  const check = await run(["check"]);
  expect(check.code).toBe(1);
  expect(check.stderr).toMatch(/changed +generated\/README\.md: line \d+: "urgent" should be/);

  const generate = await run(["generate"]);
  expect(generate.code).toBe(0);
  const copy = /healed +generated\/README\.md: .* kept in (\S+)/.exec(generate.stderr)?.[1] ?? "";
  expect(readFileSync(join(checkout, copy), "utf8")).toMatch(/urgent\n$/);
  expect(status()).toBe("");
});

test("bad input 95: check ends with 1 for a foreign file; generate keeps it and says so", async () => {
  writeFileSync(join(tree, "notes.txt"), "mine\n");
  const check = await run(["check"]);
  expect(check).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /foreign +generated\/notes\.txt[^]*move or remove what is not ours/,
    ),
  });
  const generate = await run(["generate"]);
  expect(generate).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/foreign +generated\/notes\.txt/),
  });
  expect(status()).toBe("?? generated/notes.txt\n");
});

test("bad input 93: a tree that is a link ends with 3, nothing is written behind it", async () => {
  const outside = join(scratch, "outside");
  mkdirSync(outside);
  rmSync(tree, { recursive: true });
  symlinkSync(outside, tree);
  for (const command of ["generate", "check"]) {
    const { code, stderr } = await run([command]);
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringMatching(/is a symbolic link/),
    });
  }
  expect(contents(outside)).toEqual({});
  rmSync(tree);
});

test("bad input 101: generate ends with 3 while another process generates, and names it", async () => {
  mkdirSync(join(checkout, ".cache/generate.lock"), { recursive: true });
  const lock = join(checkout, ".cache/generate.lock", String(process.pid));
  writeFileSync(lock, "");
  const { code, stderr } = await run(["generate"]);
  expect(code).toBe(3);
  expect(stderr).toContain(`process ${process.pid} is generating at this moment`);
  rmSync(lock);
});

test("bad input 106: render prints what kustomize builds, and nothing that content prints", async () => {
  appendFileSync(join(checkout, "clusters/us-test.ts"), '\nconsole.log("hello");\n');
  const { code, stdout, stderr } = await run(["render", "us-test/web"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "hello\n" });
  const printed = (await readObjects(stdout)) as KubernetesObject[];
  const built = await kustomizeBuild(join(tree, "overlays/us-test/web"));
  expect(printed.length).toBeGreaterThan(3);
  expect(differences(built, printed)).toEqual([]);
});

test("render of an unknown application ends with 3 and proposes one", async () => {
  const near = await run(["render", "us-test/wep"]);
  expect(near).toMatchObject({ code: 3, stdout: "" });
  expect(near.stderr).toContain('did you mean "us-test/web"');
  const half = await run(["render", "web"]);
  expect(half.stderr).toMatch(/there are eu-test\/web, us-test\/web$/m);
  const none = await run(["render"]);
  expect(none).toMatchObject({ code: 3, stdout: "" });
  expect(none.stderr).toContain("us-test/web");
});
