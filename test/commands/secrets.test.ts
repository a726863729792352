import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureCheckout } from "../fixture/checkout.ts";
import { runCommand } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "secrets-"));
const checkout = join(scratch, "checkout");

beforeAll(() => fixtureCheckout(checkout), 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const secrets = (...args: readonly string[]) => runCommand(checkout, ["secrets", ...args]);

test("secrets of a cluster are printed", async () => {
  expect(await secrets("us-test")).toEqual({
    code: 0,
    stdout: "us-test asks no secret store for anything\n",
    stderr: "",
  });
});

test("secrets of a cluster that is not there end with 3 and propose one that is", async () => {
  expect(await secrets("us-tset")).toEqual({
    code: 3,
    stdout: "",
    stderr: expect.stringContaining('did you mean "us-test"?'),
  });
});
