/** Takes a lock over and over within a span of time and notes when it holds it: `<lock> <log> <start> <end>`. */
import { appendFileSync } from "node:fs";
import { Failure } from "../../sdk/fail.ts";
import { realDisk } from "../../sdk/write/disk.ts";
import { withLock } from "../../sdk/write/lock.ts";

const [lock = "", log = "", start = "", end = ""] = process.argv.slice(2);

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.max(0, milliseconds));
}

// All processes begin at one moment, however long each took to start.
sleep(Number(start) - Date.now());
for (let round = 0; Date.now() < Number(end); round++) {
  try {
    withLock(lock, realDisk, () => {
      appendFileSync(log, `enter ${process.pid} ${round}\n`);
      sleep(1);
      appendFileSync(log, `leave ${process.pid} ${round}\n`);
    });
  } catch (error) {
    // Not being let in is a right answer; anything else is not.
    if (!(error instanceof Failure)) throw error;
  }
}
