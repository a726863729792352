import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { git } from "../git.ts";
import { fixtureCheckout } from "../fixture/checkout.ts";
import { runCommand } from "./run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "dev-"));
const checkout = join(scratch, "checkout");
const options = join(checkout, "base/web/options.ts");

beforeAll(() => fixtureCheckout(checkout), 60_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

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
  const args = [join(checkout, "sdk/start.mjs"), join(checkout, "sdk/commands/dev.ts")];
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
  git(checkout, ["checkout", "--quiet", "."]);
  expect(await runCommand(checkout, ["dev", "--once"])).toMatchObject({ code: 0 });
  save();
  expect(await runCommand(checkout, ["dev", "--once"])).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("generated/base/web/persistentvolumeclaim-web.yaml"),
  });
});
