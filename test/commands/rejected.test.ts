import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { inCheckout } from "./in-checkout.ts";

const { checkout, tree, run: runAlone, runInTurn: run, status } = inCheckout();

type Rejected = readonly [name: string, path: string, addition: string, message: RegExp];

/** Content that is rejected: file, what is added to it, and what the message must say. */
const rejected: readonly Rejected[] = [
  [
    "bad input 106: a module that throws",
    "clusters/us-test.ts",
    '\nthrow new Error("no such place");\n',
    /^clusters\/us-test\.ts(:\d+)?: Cannot load the content: no such place/,
  ],
  [
    "a package that does not exist",
    "clusters/us-test.ts",
    '\nimport "absent-package";\n',
    /^clusters\/us-test\.ts:\d+: Cannot load the content: .*absent-package/,
  ],
  [
    "a name that a module does not export",
    "clusters/us-test.ts",
    '\nimport { absent } from "../sdk/index.ts";\nexport const own = absent;\n',
    /^clusters\/us-test\.ts:\d+: Cannot load the content: .*\/index\.ts' .* export named 'absent'/,
  ],
  [
    "a waiver without a reason",
    "clusters/index.ts",
    '\n(fleet.waivers as unknown[]).push({ check: "images", object: "*", reason: "", until: "2100-01-01" });\n',
    /^clusters\/index\.ts(:\d+)?\n .*has no reason/m,
  ],
];

/** Likewise, where it takes a process: to end, to be ended late, or to be told what no loader can read. */
const endings: readonly Rejected[] = [
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
    /^clusters\/us-test\.ts:\d+: Cannot load the content: .*absent\.ts/,
  ],
];

for (const [name, path, addition, message] of [...rejected, ...endings]) {
  test(`${name} ends with 2 and nothing is written`, async () => {
    appendFileSync(join(checkout, path), addition);
    rmSync(join(tree, "README.md"));
    const before = status();
    const ask = endings.some(([ending]) => ending === name) ? runAlone : run;
    expect(await ask(["generate"])).toEqual({
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
  const { code, stdout, stderr } = await runAlone(["generate"]);
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
