import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureCheckout } from "../fixture/checkout.ts";
import { runCommand } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "route-"));
const checkout = join(scratch, "checkout");

beforeAll(() => fixtureCheckout(checkout), 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const route = (...args: readonly string[]) => runCommand(checkout, ["route", ...args]);

test("route tells its use and its exit codes", async () => {
  expect(await route("--help")).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^npm run route.*[^]*Exit codes: 0 /),
    stderr: "",
  });
});

test("route prints the way through the tree and who is told", async () => {
  const ended = await route("severity=critical", 'namespace="x"', "--cluster", "eu-test");
  expect(ended).toEqual({ code: 0, stdout: expect.any(String), stderr: "" });
  expect(ended.stdout.trimEnd().split("\n")).toEqual([
    'eu-test/pager: severity="critical" namespace="x"',
    "  + every alert",
    '  -   alertname="Watchdog"',
    '  -   severity=~"info|none"',
    '  +   severity="critical" => critical',
    '      severity="warning"',
    "  critical:",
    "    chat #critical (chat.example.com, with chat-url of the Secret)",
  ]);
});

test("route says what may hold an alert back", async () => {
  const { stdout } = await route("severity=warning", "--cluster=us-test");
  expect(stdout).toMatch(/=> warning\n {2}warning:\n {4}chat #warning \(chat\.example\.com, /);
  expect(stdout).toMatch(
    /held back while an alert with severity="critical" has the same alertname/,
  );
});

test("route says where nobody is told, on every cluster unless one is named", async () => {
  const { code, stdout } = await route("alertname=Watchdog", "severity=none");
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^eu-test\/pager: .*\n[^]* => heartbeat\n[^]*\n {2}heartbeat:\n {4}nobody is told: /,
  );
  expect(stdout).toMatch(/^us-test\/pager: .*\n[^]*webhook heartbeat \(heartbeat\.example\.com/m);
});

test("route takes the labels of the rule that is named", async () => {
  const { stdout, stderr } = await route("alertname=WebDown", "--cluster=eu-test");
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^eu-test\/pager: alertname="WebDown" .*severity="critical"/);
  expect(stdout).toContain('+   severity="critical" => critical');
});

test("route questions a severity that nothing knows, and follows it all the same", async () => {
  const { code, stdout, stderr } = await route("severity=critcal", "--cluster=eu-test");
  expect(stderr).toBe(
    'eu-test: no rule and no route knows severity="critcal": did you mean "critical"?\n',
  );
  expect([code, stdout]).toEqual([0, expect.stringContaining("+ every alert => warning")]);
});

const wrong = [
  [["severity=critical", "--cluster", "eu-tset"], 'did you mean "eu-test"?'],
  [["severity"], '"severity" is no label: write name=value'],
  [["a=1", "a=2"], '"a" is given twice'],
] as const;

test.each(wrong)("route %j ends with 3 and says why", async (args, why) => {
  const ended = await route(...args);
  expect(ended).toEqual({ code: 3, stdout: "", stderr: expect.stringContaining(why) });
});
