import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { run } from "./run.ts";

const jest = join(repository, "node_modules/jest/bin/jest.js");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "environment-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const missing = 'Object.assign(new Error("x"), { skips: "not built: promtool" })';
const tests = `
test("asks", () => { throw ${missing}; });
test("fails", () => { throw new Error("broken"); });
test("passes", () => {});
test("takes twice as long", () => new Promise((done) => setTimeout(done, 400)), 200);
test("knows when jest gives it up", () => {
  const left = jestGivesUp - Date.now();
  if (!(left > 600 && left <= 800)) throw new Error(left);
}, 200);
test("takes for ever", () => new Promise(() => {}), 20);
describe("a block", () => {
  let judge;
  beforeAll(() => { throw ${missing}; });
  describe("within", () => {
    beforeAll(() => judge.ask());
    test("asks in a hook", () => {});
  });
});
`;

test("a test that asks a judge that is not built is skipped, and no other", async () => {
  await writeFile(join(folder, "a.test.cjs"), tests);
  const config = {
    rootDir: folder,
    testEnvironment: join(repository, "test/judges/environment.mjs"),
    testMatch: ["**/*.test.cjs"],
    transform: {},
  };
  const args = [jest, "--json", "--config", JSON.stringify(config)];
  const { stdout } = await run(process.execPath, args, { codes: [1] });
  const { testResults } = JSON.parse(stdout) as {
    testResults: readonly { assertionResults: readonly { title: string; status: string }[] }[];
  };
  const statuses = testResults[0]?.assertionResults.map(({ title, status }) => [title, status]);
  expect(Object.fromEntries(statuses ?? [])).toEqual({
    "asks [not built: promtool]": "pending",
    fails: "failed",
    passes: "passed",
    "knows when jest gives it up": "passed",
    "takes for ever": "failed",
    "takes twice as long": "passed",
    "asks in a hook [not built: promtool]": "pending",
  });
});

test("a run that asks judges that are not built names them at its end", async () => {
  // What jest takes is a pattern, and a folder may have a name that means something to it.
  const file = "test/judges/judges.test.ts";
  const { stderr, stdout } = await run(process.execPath, [jest, file], {
    cwd: repository,
    env: { MONITORING_JUDGES_CACHE: folder, NODE_OPTIONS: "--experimental-vm-modules" },
  });
  expect(stderr).toMatch(/Tests: +\d+ skipped, \d+ total/);
  expect(stdout).toMatch(/^1 skipped, not built: promtool \(npm run judges\)$/m);
});
