import { expect, test } from "@jest/globals";
import { repository } from "../../sdk/commands/load-fleet.ts";
import { runCommand } from "./run-command.ts";

test("check ends with 3 where --base is no revision, and says so", async () => {
  const { code, stderr } = await runCommand(repository, ["check", "--base", "no-such-branch"]);
  expect({ code, stderr }).toEqual({
    code: 3,
    stderr:
      "--base no-such-branch: Cannot compare with it: git knows no such revision here; " +
      "fetch it, or name another one\n",
  });
});
