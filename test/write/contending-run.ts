/**
 * Takes a lock over and over and notes when it holds it: `<folder> <processes>`. Begins when as many
 * processes are there, however long each took to start.
 */
import { appendFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../../sdk/basics/fail.ts";
import { realDisk } from "../../sdk/write/disk.ts";
import { withLock } from "../../sdk/write/lock.ts";

const [folder = "", processes = ""] = process.argv.slice(2);
const log = join(folder, "log");

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

writeFileSync(join(folder, "ready", String(process.pid)), "");
while (readdirSync(join(folder, "ready")).length < Number(processes)) sleep(2);
const end = Date.now() + 400;
for (let round = 0; Date.now() < end; round++) {
  try {
    withLock(join(folder, "lock"), realDisk, () => {
      appendFileSync(log, `enter ${process.pid} ${round}\n`);
      sleep(1);
      appendFileSync(log, `leave ${process.pid} ${round}\n`);
    });
  } catch (error) {
    // Not being let in is a right answer; anything else is not.
    if (!(error instanceof Failure)) throw error;
  }
}
