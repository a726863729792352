import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureCheckout } from "../fixture/checkout.ts";
import { runCommand } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "open-"));
const checkout = join(scratch, "checkout");

beforeAll(() => fixtureCheckout(checkout), 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const open = (...args: string[]) => runCommand(checkout, ["open", ...args]);

test("open prints the host that serves it, and the line that forwards each port", async () => {
  const { code, stdout } = await open("us-test", "web");
  expect(code).toBe(0);
  expect(stdout.split("\n")).toEqual([
    "https://web.us.example.com",
    "kubectl --context us-test --namespace shop port-forward service/web 8080:8080   # http: http://localhost:8080",
    "",
  ]);
});

test("open prints the host that a Gateway serves", async () => {
  const { stdout } = await open("eu-test", "web");
  expect(stdout).toMatch(/^https:\/\/web\.eu\.example\.com\nkubectl --context eu-test /);
});

test("open of what is not there ends with 3 and proposes what is", async () => {
  expect(await open("us-tset", "web")).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('did you mean "us-test"?'),
  });
  expect(await open("us-test", "wep")).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('did you mean "web"?'),
  });
  expect(await open("us-test", "foundation")).toMatchObject({
    code: 3,
    stderr: expect.stringContaining("offers no port"),
  });
});

test("open of content that is rejected ends with 2 and says why, once", async () => {
  const path = join(checkout, "base/web/web.ts");
  appendFileSync(path, "\n(web as { objects: unknown }).objects = () => [null];\n");
  expect(await open("us-test", "web")).toEqual({
    code: 2,
    stdout: "",
    stderr: expect.stringMatching(
      /^base\/web\/web\.ts\n .*is no Kubernetes object.*\n\n1 finding\n$/,
    ),
  });
});
