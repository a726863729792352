/** Takes a lock ten times and notes when it holds it: `<lock folder> <log file>`. */
import { appendFileSync } from "node:fs";
import { Failure } from "../../sdk/fail.ts";
import { realDisk } from "../../sdk/write/disk.ts";
import { withLock } from "../../sdk/write/lock.ts";

const [lock = "", log = ""] = process.argv.slice(2);

for (let round = 0; round < 10; round++) {
  try {
    withLock(lock, realDisk, () => {
      appendFileSync(log, `enter ${process.pid} ${round}\n`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
      appendFileSync(log, `leave ${process.pid} ${round}\n`);
    });
  } catch (error) {
    // Not being let in is a right answer; anything else is not.
    if (!(error instanceof Failure)) throw error;
  }
}
