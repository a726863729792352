import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { runCommand } from "./run-command.ts";

const open = (...args: string[]) => runCommand(repository, ["open", ...args]);

test("open prints the host that serves it, and the line that forwards each port", async () => {
  const { code, stdout } = await open("us-prod", "grafana");
  expect(code).toBe(0);
  expect(stdout.split("\n")).toEqual([
    "https://grafana.us.example.com",
    "kubectl --context us-prod --namespace observability port-forward service/grafana 3000:3000   # http: http://localhost:3000",
    "",
  ]);
});

test("open knows a cluster by port-forward alone", async () => {
  const { stdout } = await open("eu-prod", "grafana");
  expect(stdout).toMatch(/^kubectl --context eu-prod /);
});

test("open of what is not there ends with 3 and proposes what is", async () => {
  expect(await open("us-prd", "grafana")).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('did you mean "us-prod"?'),
  });
  expect(await open("us-prod", "grafna")).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('did you mean "grafana"?'),
  });
  expect(await open("us-prod", "foundation")).toMatchObject({
    code: 3,
    stderr: expect.stringContaining("offers no port"),
  });
});
