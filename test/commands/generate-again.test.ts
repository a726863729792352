import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureCheckout } from "../fixture/checkout.ts";
import { runCommand } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "generate-again-"));
const checkout = join(scratch, "checkout");
const asked = join(scratch, "asked");

beforeAll(() => fixtureCheckout(checkout), 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs `generate` with a git that writes down what it is asked; every run that makes the tree asks it. */
async function generate(variables: Readonly<Record<string, string>> = {}) {
  writeFileSync(asked, "");
  writeFileSync(
    join(scratch, "git"),
    `#!/bin/sh\necho "$@" >> '${asked}'\nPATH=$OTHERS exec git "$@"\n`,
    { mode: 0o755 },
  );
  const { PATH: others = "" } = process.env;
  const env = { PATH: `${scratch}:${others}`, OTHERS: others, ...variables };
  return {
    ...(await runCommand(checkout, ["generate"], { env })),
    asked: readFileSync(asked, "utf8"),
  };
}

test("generate makes nothing again of what a run has made the same of; in another environment it does", async () => {
  const unchanged = { code: 0, stdout: expect.stringMatching(/nothing changed\n$/), stderr: "" };
  const works = { ...unchanged, asked: expect.stringContaining("ls-files") };
  expect(await generate()).toEqual(works);
  expect(await generate()).toEqual({ ...unchanged, asked: "" });
  expect(await generate({ REGION: "eu" })).toEqual(works);
});
