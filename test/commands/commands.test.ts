import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { git } from "../copy-repository.ts";
import { fixtureCheckout } from "../fixture/checkout.ts";
import { kustomizeBuild } from "../judges/kustomize.ts";
import { readObjects } from "../judges/go-yaml.ts";
import { differences } from "../layout/same-objects.ts";
import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";
import { contents } from "../write/sandbox.ts";
import { runCommand, type RunOptions } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "commands-"));
const checkout = join(scratch, "checkout");
const tree = join(checkout, "generated");

beforeAll(() => fixtureCheckout(checkout), 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  git(checkout, ["reset", "--quiet", "--hard"]);
  git(checkout, ["clean", "--quiet", "-fd"]);
});

const run = (args: readonly string[], options: RunOptions = {}) =>
  runCommand(checkout, args, options);

const commands = ["generate", "check", "render", "open", "dev"] as const;

/** Paths that differ from the commit, as `git status` shows them. */
const status = () => git(checkout, ["status", "--porcelain"]);

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
  expect(await run(["check"])).toMatchObject({
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

/** Content that is rejected: file, what is added to it, and what the message must say. */
const rejected: readonly [string, string, string, RegExp][] = [
  [
    "bad input 106: a module that throws",
    "clusters/us-test.ts",
    '\nthrow new Error("no such place");\n',
    /^clusters\/us-test\.ts(:\d+)?: Cannot load the content: no such place/,
  ],
  [
    "bad input 106: a module that rejects late",
    "clusters/us-test.ts",
    '\nvoid Promise.resolve().then(() => { throw new Error("too late"); });\n',
    /^clusters\/us-test\.ts(:\d+)?: fails after it was loaded: Error: too late/,
  ],
  [
    "bad input 102: conflict markers in a source",
    "clusters/us-test.ts",
    "\n<<<<<<< HEAD\nconst a = 1;\n=======\nconst a = 2;\n>>>>>>> theirs\n",
    /^clusters\/us-test\.ts(:\d+)?: Cannot load the content: /,
  ],
  [
    "content that ends the process",
    "clusters/us-test.ts",
    '\nprocess.on("exit", () => { process.exitCode = 0; });\nprocess.exit(0);\n',
    /^clusters\/us-test\.ts(:\d+)?: ends the process before the command is done/,
  ],
  [
    "content that waits for what never comes",
    "clusters/us-test.ts",
    "\nawait new Promise(() => {});\n",
    /^clusters\/index\.ts: ends the process before the command is done: .* wait for what never comes/m,
  ],
  [
    "a module that does not exist",
    "clusters/us-test.ts",
    '\nimport "../apps/absent.ts";\n',
    /Cannot load the content: .*absent\.ts/,
  ],
  [
    "a waiver without a reason",
    "clusters/index.ts",
    '\n(fleet.waivers as unknown[]).push({ check: "images", object: "*", reason: "", until: "2100-01-01" });\n',
    /^clusters\/index\.ts(:\d+)?\n .*has no reason/m,
  ],
];

for (const [name, path, addition, message] of rejected) {
  test(`${name} ends with 2 and nothing is written`, async () => {
    appendFileSync(join(checkout, path), addition);
    rmSync(join(tree, "README.md"));
    const before = status();
    expect(await run(["generate"])).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(message),
    });
    expect(status()).toBe(before);
  });
}

test("an exception in a component is one finding, with the line that it was thrown from", async () => {
  const path = join(checkout, "base/web/web.ts");
  const addition = [
    "interface Fault {",
    "  readonly text: string;",
    "}",
    "(web as { objects: unknown }).objects = () => {",
    '  const fault: Fault = { text: "no such port" };',
    "  throw new Error(fault.text);",
    "};",
  ];
  appendFileSync(path, `\n${addition.join("\n")}\n`);
  const line = readFileSync(path, "utf8").split("\n").indexOf("  throw new Error(fault.text);") + 1;
  expect(await run(["generate"])).toEqual({
    code: 2,
    stdout: "",
    stderr:
      `base/web/web.ts:${line}\n  */web: Cannot evaluate: no such port [evaluate] on all clusters\n\n` +
      "1 finding; nothing was written\n",
  });
});

test("what content left running neither delays a command that is done nor changes how it ended", async () => {
  const late = "\nsetTimeout(() => { throw new Error('late'); }, 40_000);\nprocess.exitCode = 1;\n";
  appendFileSync(join(checkout, "clusters/us-test.ts"), late);
  rmSync(join(tree, "README.md"));
  const { code, stdout, stderr } = await run(["generate"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/wrote +generated\/README\.md/);
});

test("check and render end with 2 as well where content is rejected", async () => {
  appendFileSync(join(checkout, "clusters/us-test.ts"), '\nthrow new Error("no such place");\n');
  for (const args of [["check"], ["render", "us-test/web"]]) {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Cannot load the content: no such place");
  }
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
  const none = await run(["render"]);
  expect(none).toMatchObject({ code: 3, stdout: "" });
  expect(none.stderr).toContain("us-test/web");
});

/** Starts every clock of the process at a moment, in milliseconds since 1970. */
const clock = (moment: number) => {
  const program = `globalThis.Date = class extends Date {
    constructor(...values) { super(...(values.length ? values : [${moment}])); }
    static now() { return ${moment}; }
  };`;
  return `--import=data:text/javascript,${encodeURIComponent(program)}`;
};

const noNetwork = `--import=data:text/javascript,${encodeURIComponent(
  'import net from "node:net"; net.Socket.prototype.connect = () => { throw new Error("network"); };',
)}`;
const elsewhere = {
  TZ: "Pacific/Kiritimati",
  LANG: "tr_TR.UTF-8",
  LC_ALL: "tr_TR.UTF-8",
  HOME: undefined,
};

const surroundings: readonly [string, RunOptions][] = [
  [
    "another time zone, language and folder, no home, a narrow umask, a clock at 1970",
    {
      env: { ...elsewhere, NODE_OPTIONS: clock(0) },
      cwd: "/",
      before: "umask 077",
    },
  ],
  [
    "a clock beyond 2038 and no network",
    { env: { NODE_OPTIONS: `${clock(2 ** 31 * 1_000 + 1)} ${noNetwork}` } },
  ],
];

for (const [name, options] of surroundings) {
  test(`bad input 105: the same bytes with ${name}`, async () => {
    rmSync(tree, { recursive: true });
    const { code, stderr } = await run(["generate"], options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(status()).toBe("");
  });
}
