/**
 * A run of the write path that ends itself before a call: `<repository> <call> <signal> [<folder>]`. In the folder it
 * keeps what the disk held before each call until then (`<call>`), and in the middle of each write (`<call>-torn`).
 */
import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { writeTree } from "../../sdk/write/write-tree.ts";
import { copyFiles } from "../copy-files.ts";
import { files } from "./scenario-files.ts";
import { type Call, watchedDisk } from "./watched-disk.ts";

const [repository = "", at = "", signal = "", folder] = process.argv.slice(2);

const disk = watchedDisk((call) => {
  if (folder !== undefined) keep(call, folder);
  if (call.number !== Number(at)) return;
  process.kill(process.pid, signal);
  // The signal ends this process; nothing after it may run in the meantime.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
});
writeTree(files, repository, { disk });

function keep({ number, torn }: Call, folder: string): void {
  const copy = join(folder, String(number));
  copyFiles(repository, copy);
  if (torn === undefined) return;
  copyFiles(copy, `${copy}-torn`);
  writeFileSync(join(`${copy}-torn`, relative(repository, torn.path)), torn.bytes);
}
