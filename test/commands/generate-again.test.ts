import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { inCheckout } from "./in-checkout.ts";

const { scratch, run } = inCheckout();
const asked = join(scratch, "asked");

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
    ...(await run(["generate"], { env })),
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
