import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import { git } from "../git.ts";
import { fixtureCheckout } from "../fixture/checkout.ts";
import { commandsInTurn } from "./run-in-turn.ts";
import { runCommand, type RunOptions } from "./run-command.ts";

/** A checkout of the fixture for the tests of one file, which each of them finds as it was committed. */
export function inCheckout() {
  const scratch = mkdtempSync(join(tmpdir(), "commands-"));
  const checkout = join(scratch, "checkout");
  beforeAll(() => fixtureCheckout(checkout), 60_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  const { run: runInTurn } = commandsInTurn(checkout);
  beforeEach(() => {
    git(checkout, ["reset", "--quiet", "--hard"]);
    git(checkout, ["clean", "--quiet", "-fd"]);
  });
  return {
    checkout,
    /** The folder that the checkout stands in. */
    scratch,
    tree: join(checkout, "generated"),
    /** For what asks nothing of the process: in one for all of them. */
    runInTurn,
    /** In a process of its own. */
    run: (args: readonly string[], options: RunOptions = {}) => runCommand(checkout, args, options),
    /** Paths that differ from the commit, as `git status` shows them. */
    status: () => git(checkout, ["status", "--porcelain"]),
  };
}
