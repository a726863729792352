import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { fromPs } from "../../sdk/write/process-start.ts";

/** The id of a process that ran and ended. */
export async function deadProcess(): Promise<number> {
  const child = spawn("true");
  await once(child, "close");
  return child.pid!;
}

/** A process that ended and whose parent, which lives until it is killed, never asks about it. */
export async function zombie(): Promise<{ id: number; parent: ChildProcess }> {
  // Whoever prints it is another program already than the shell, which would ask.
  const line = "sleep 60 & exec cat /dev/fd/3 - 3<<END\n$!\nEND\n";
  const parent = spawn("sh", ["-c", line]);
  const [printed] = (await once(parent.stdout, "data")) as [Buffer];
  const id = Number(printed.toString());
  process.kill(id);
  for (let tries = 0; tries < 1_000; tries++) {
    if (fromPs(id)?.state.startsWith("Z")) return { id, parent };
    await setTimeout(20);
  }
  parent.kill();
  throw new Error(`process ${id} does not end, or somebody asks about it`);
}
