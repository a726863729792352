/** A run of the write path that ends itself: `<repository> <call> <signal> <whole|torn>`. */
import { writeTree } from "../../sdk/write/write-tree.ts";
import { failingDisk } from "./failing-disk.ts";
import { files } from "./scenario-files.ts";

const [repository = "", at = "", signal = "", manner = ""] = process.argv.slice(2);

writeTree(files, repository, {
  disk: failingDisk({
    at: Number(at),
    isTorn: manner === "torn",
    stop: () => {
      process.kill(process.pid, signal);
      // The signal ends this process; nothing after it may run in the meantime.
      for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    },
  }),
});
