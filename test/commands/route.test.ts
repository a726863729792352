import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { runCommand } from "./run-command.ts";

const route = (...args: readonly string[]) => runCommand(repository, ["route", ...args]);

test("route tells its use and its exit codes", async () => {
  expect(await route("--help")).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^npm run route.*[^]*Exit codes: 0 /),
    stderr: "",
  });
});

test("route prints the way through the tree and who is told", async () => {
  const ended = await route("severity=critical", 'namespace="x"', "--cluster", "eu-prod");
  expect(ended).toEqual({ code: 0, stdout: expect.any(String), stderr: "" });
  expect(ended.stdout.trimEnd().split("\n")).toEqual([
    'eu-prod/alertmanager: severity="critical" namespace="x"',
    "  + every alert",
    '  -   alertname="Watchdog"',
    '  -   draft="true"',
    '  -   severity=~"info|none"',
    '  +   severity="critical" => critical',
    '      severity="warning"',
    "  critical:",
    "    victorops platform (alert.victorops.com, with victorops-api-key of the Secret)",
  ]);
});

test("route says what may hold an alert back", async () => {
  const { stdout } = await route("severity=warning", "--cluster=us-prod");
  expect(stdout).toMatch(/=> warning\n {2}warning:\n {4}slack #alerts \(hooks\.slack\.com, /);
  expect(stdout).toMatch(
    /held back while an alert with severity="critical" has the same alertname/,
  );
});

test("route says where nobody is told, on every cluster unless one is named", async () => {
  const { code, stdout } = await route("alertname=Watchdog", "severity=none");
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^eu-prod\/alertmanager: .*\n[^]* => heartbeat\n[^]*\n {2}heartbeat:\n {4}nobody is told: /,
  );
  expect(stdout).toMatch(
    /^us-prod\/alertmanager: .*\n[^]*webhook heartbeat \(heartbeat\.example\.com/m,
  );
});

test("route takes the labels of the rule that is named", async () => {
  const { stdout, stderr } = await route("alertname=KubeletDown", "--cluster=eu-prod");
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^eu-prod\/alertmanager: alertname="KubeletDown" .*severity="critical"/);
  expect(stdout).toContain('+   severity="critical" => critical');
});

test("route questions a severity that nothing knows, and follows it all the same", async () => {
  const { code, stdout, stderr } = await route("severity=critcal", "--cluster=eu-prod");
  expect(stderr).toBe(
    'eu-prod: no rule and no route knows severity="critcal": did you mean "critical"?\n',
  );
  expect([code, stdout]).toEqual([0, expect.stringContaining("+ every alert => warning")]);
});

const wrong = [
  [["severity=critical", "--cluster", "eu-prd"], 'did you mean "eu-prod"?'],
  [["severity"], '"severity" is no label: write name=value'],
  [["a=1", "a=2"], '"a" is given twice'],
] as const;

test.each(wrong)("route %j ends with 3 and says why", async (args, why) => {
  const ended = await route(...args);
  expect(ended).toEqual({ code: 3, stdout: "", stderr: expect.stringContaining(why) });
});
