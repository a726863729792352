import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { git } from "../git.ts";
import { inCheckout } from "./in-checkout.ts";
import { briefly } from "./run-command.ts";

const { checkout, runInTurn: run } = inCheckout();
const options = join(checkout, "base/web/options.ts");

function save(): void {
  writeFileSync(
    options,
    readFileSync(options, "utf8").replace('storage: "10Gi"', 'storage: "11Gi"'),
  );
}

/** Collects what a process prints, and waits for a part of it. */
function reader(child: ChildProcess): (part: string) => Promise<string> {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (more: string) => (text += more));
  }
  return async (part) => {
    while (!text.includes(part)) await new Promise((resolve) => setTimeout(resolve, 50));
    return text;
  };
}

test("dev shows on each save what changed, writes nothing, and stops on Ctrl-C", async () => {
  const args = [...briefly, join(checkout, "sdk/start.mjs"), join(checkout, "sdk/commands/dev.ts")];
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  const until = reader(child);
  await until("nothing differs from generated/");
  save();
  expect(await until("differ from generated/")).toMatch(/-\s+storage: 10Gi\n\+\s+storage: 11Gi/);
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGINT");
  expect(await ended).toBe(0);
  expect(git(checkout, ["status", "--porcelain", "generated"])).toBe("");
});

test("dev --once ends with 1 where something differs, 0 where nothing does", async () => {
  expect(await run(["dev", "--once"])).toMatchObject({ code: 0 });
  save();
  expect(await run(["dev", "--once"])).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("generated/base/web/persistentvolumeclaim-web.yaml"),
  });
});
