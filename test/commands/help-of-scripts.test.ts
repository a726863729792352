import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { briefly } from "./run-command.ts";

const manifest = JSON.parse(readFileSync(`${repository}/package.json`, "utf8")) as {
  scripts: Record<string, string>;
};
/** Of commands `commands.test.ts` asks the same; other scripts start programs of others, which have a help of their own. */
const ours = Object.entries(manifest.scripts).filter(([, text]) =>
  text.startsWith("node sdk/start.mjs test/"),
);

test("there are scripts of ours", () => {
  expect(ours.map(([name]) => name)).toEqual(expect.arrayContaining(["adopt", "mutate", "ok"]));
});

test.each(ours)("npm run %s -- --help tells what it does, and does nothing", async (name, text) => {
  const [, ...args] = text.split(" ");
  const { stdout } = await promisify(execFile)(process.execPath, [...briefly, ...args, "--help"], {
    cwd: repository,
    timeout: 60_000,
  });
  expect(stdout).toMatch(new RegExp(`^npm run ${name}\\b`));
});
