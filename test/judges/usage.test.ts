import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { watchUsage } from "./usage.ts";

const { MONITORING_JUDGES_CACHE: cache } = process.env;

test("what a judge takes is seen, and nothing of programs that are none", async () => {
  const folder = mkdtempSync(join(tmpdir(), "usage-"));
  process.env["MONITORING_JUDGES_CACHE"] = folder;
  const judge = join(folder, "judge");
  copyFileSync("/bin/sleep", judge);
  const usages = watchUsage(process.pid);
  const programs = [judge, judge, "/bin/sleep"].map((program) =>
    spawn(program, ["30"], { argv0: "sleep" }),
  );
  try {
    await new Promise((done) => setTimeout(done, 300));
    const { programs: seen, memory } = usages();
    if (!existsSync("/proc/self/stat")) return expect(seen).toEqual([]);
    expect(seen).toEqual([
      { program: "judge", processes: 2, seconds: expect.any(Number), memory: expect.any(Number) },
    ]);
    expect(memory).toBeGreaterThan(seen[0]!.memory);
  } finally {
    for (const program of programs) program.kill();
    rmSync(folder, { recursive: true, force: true });
    if (cache === undefined) delete process.env["MONITORING_JUDGES_CACHE"];
    else process.env["MONITORING_JUDGES_CACHE"] = cache;
  }
});
