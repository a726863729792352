import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { run } from "../judges/run.ts";
import { putFiles, temporaryFolder } from "../layout/temporary-folder.ts";

const folder = temporaryFolder();

const tested = `
export const calls = [];
export const later = () => import("./later.mjs");
`;

/** A file of tests that leaves behind whatever it can, and fails where another left something. */
const tests = `
import { appendFileSync } from "node:fs";
import { calls, later } from "../tested.mjs";
import { helped } from "./helper.mjs";

test("finds nothing of another file but what it tests", async () => {
  expect([helped, globalThis.left, process.env.LEFT]).toEqual([[], undefined, undefined]);
  helped.push(1);
  globalThis.left = process.env.LEFT = "left";
  calls.push(new Error("x"));
  for (const call of calls) expect(call).toBeInstanceOf(Error);
  expect((await later()).said).toBe("later");
  appendFileSync("calls.txt", String(calls.length));
});
`;

test("what is tested is evaluated once for all files of tests, and these know nothing of each other", async () => {
  putFiles(folder, [
    { path: "tested.mjs", content: tested },
    { path: "later.mjs", content: 'export const said = "later";' },
    { path: "test/helper.mjs", content: "export const helped = [];" },
    { path: "test/a.test.mjs", content: tests },
    { path: "test/b.test.mjs", content: tests },
  ]);
  const config = {
    rootDir: folder,
    runtime: join(repository, "test/jest/modules.mjs"),
    testEnvironment: join(repository, "test/judges/environment.mjs"),
    testMatch: ["**/*.test.mjs"],
    transform: {},
  };
  const jest = join(repository, "node_modules/jest/bin/jest.js");
  const args = ["--experimental-vm-modules", jest, "--runInBand", "--config"];
  await run(process.execPath, [...args, JSON.stringify(config)], { cwd: folder });
  expect(readFileSync(join(folder, "calls.txt"), "utf8")).toBe("12");
});
