import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { realDisk } from "../../sdk/write/disk.ts";
import { withLock } from "../../sdk/write/lock.ts";
import { processStart } from "../../sdk/write/process-start.ts";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { deadProcess, zombie } from "./processes.ts";
import { runScript } from "./run-script.ts";
import { contents, plainFolder, put } from "./sandbox.ts";
import { after, files } from "./scenario-files.ts";
import { scenario } from "./scenario.ts";

test("bad input 101: the lock of a dead process is taken over and swept", async () => {
  const repository = scenario();
  put(repository, { [`.cache/generate.lock/${await deadProcess()}`]: "" });
  writeTree(files, repository);
  expect(contents(join(repository, "generated"))).toEqual(after);
  expect(readdirSync(join(repository, ".cache/generate.lock"))).toEqual([]);
});

test("bad input 101: a dead process that had this process's own id is no other run", () => {
  const repository = scenario();
  put(repository, { [`.cache/generate.lock/${process.pid}`]: "" });
  writeTree(files, repository);
  expect(contents(join(repository, "generated"))).toEqual(after);
});

test("bad input 101: the lock of a process that ended and that its parent never asks about is taken over", async () => {
  const repository = scenario();
  const { id, parent } = await zombie();
  try {
    put(repository, { [`.cache/generate.lock/${id}`]: "" });
    writeTree(files, repository);
  } finally {
    parent.kill();
  }
  expect(contents(join(repository, "generated"))).toEqual(after);
  expect(readdirSync(join(repository, ".cache/generate.lock"))).toEqual([]);
});

test("bad input 101: a living process that got the id of a dead one is no other run", () => {
  const repository = scenario();
  const lock = `.cache/generate.lock/${process.ppid}`;
  const start = processStart(process.ppid);
  put(repository, { [lock]: "before it" });
  writeTree(files, repository);
  expect(contents(join(repository, "generated"))).toEqual(after);
  put(repository, { [lock]: start ?? "" });
  expect(() => writeTree(files, repository)).toThrow("is generating at this moment");
});

test("bad input 101: the lock of a living process is a failure that names it, and nothing is written", () => {
  const repository = scenario();
  const before = contents(join(repository, "generated"));
  const lock = `.cache/generate.lock/${process.ppid}`;
  put(repository, { [lock]: "" });
  expect(() => writeTree(files, repository)).toThrow(
    `process ${process.ppid} is generating at this moment`,
  );
  expect(contents(join(repository, "generated"))).toEqual(before);
  expect(readdirSync(join(repository, ".cache/generate.lock"))).toEqual([String(process.ppid)]);
});

test("what stands among the locks and is none does not stop a run for ever", () => {
  const folder = join(plainFolder(), "lock");
  put(folder, { "0": "", "-1": "", "1.5": "", "999999999999": "", x: "" });
  expect(withLock(folder, realDisk, () => readdirSync(folder))).toEqual([String(process.pid)]);
});

test("a lock is released when the work fails", () => {
  const folder = join(plainFolder(), "lock");
  const fail = () => {
    throw new Error("no");
  };
  expect(() => withLock(folder, realDisk, fail)).toThrow("no");
  expect(readdirSync(folder)).toEqual([]);
});

test("bad input 101: of runs at the same time never two work at once", async () => {
  const folder = plainFolder();
  mkdirSync(join(folder, "ready"));
  const runs = [1, 2, 3].map(() => runScript("contending-run.ts", [folder, "3"]));
  const ended = await Promise.all(runs);
  expect(ended.map(({ stderr }) => stderr)).toEqual(["", "", ""]);
  const lines = (contents(folder)["log"] ?? "").trim().split("\n");
  expect(lines.length).toBeGreaterThan(20);
  const isSplit = (line: string, index: number) =>
    index % 2 === 0 && line.replace("enter", "leave") !== lines[index + 1];
  expect(lines.filter(isSplit)).toEqual([]);
});

test("bad input 101: two runs at once leave the right tree", async () => {
  const repository = scenario();
  const ended = await Promise.all([
    runScript("whole-run.ts", [repository]),
    runScript("whole-run.ts", [repository]),
  ]);
  // Whoever did not get in says so; at least one did.
  for (const { code, stderr } of ended) {
    if (code !== 0) expect(stderr).toMatch(/is generating at this moment/);
  }
  expect(ended.map(({ code }) => code)).toContain(0);
  expect(contents(join(repository, "generated"))).toEqual(after);
}, 30_000);
