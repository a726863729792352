import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../basics/fail.ts";
import type { Disk } from "./disk.ts";
import { processStart } from "./process-start.ts";
import { naming } from "./replace-file.ts";

const attempts = 5;

/**
 * Runs `work` while no other process does so with the same folder. Each process announces itself there
 * by a file named after its id, which says when it began, before it looks for others, so of two that meet at
 * least one sees the other and steps back. What a dead process left is swept; a living one is a failure that names it.
 */
export function withLock<T>(folder: string, disk: Disk, work: () => T): T {
  disk.makeFolder(folder);
  for (let attempt = 1; ; attempt++) {
    const own = announce(folder, disk);
    try {
      const other = findOther(folder, disk);
      if (other === undefined) return work();
      if (attempt === attempts) throw heldBy(other, folder);
    } finally {
      tryTo(() => disk.unlink(own));
    }
    // Two that met at the door wait for different times, so one of them gets in.
    pause(5 + Math.random() * 20 * attempt);
  }
}

function announce(folder: string, disk: Disk): string {
  const own = join(folder, String(process.pid));
  // A dead process may have had the same id.
  tryTo(() => disk.unlink(own));
  naming(own, () => disk.write(own, processStart(process.pid) ?? ""));
  return own;
}

/** The id of another process that is alive and announced. */
function findOther(folder: string, disk: Disk): number | undefined {
  for (const name of readdirSync(folder)) {
    const pid = Number(name);
    if (pid === process.pid) continue;
    if (Number.isInteger(pid) && pid > 0 && isAlive(pid, join(folder, name))) return pid;
    tryTo(() => disk.unlink(join(folder, name)));
  }
  return undefined;
}

/** Whether the process that left a lock is still there, and not a later one that got its id. */
function isAlive(pid: number, lock: string): boolean {
  const start = processStart(pid);
  if (start === undefined) return false;
  const announced = startIn(lock);
  return announced === "" || start === "" || announced === start;
}

/** What a lock says of its process; "" where it is being written, or just went. */
function startIn(lock: string): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

function heldBy(pid: number, folder: string): Failure {
  const path = join(folder, String(pid));
  return new Failure(
    `${path}: Cannot generate: process ${pid} is generating at this moment; ` +
      `wait for it, or remove this file if that process is another program`,
  );
}

/** What is already gone, or cannot be removed, is left for the next run, which finds its process dead. */
function tryTo(action: () => void): void {
  try {
    action();
  } catch {
    return;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
