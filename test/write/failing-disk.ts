import { writeFileSync } from "node:fs";
import { type Disk, realDisk } from "../../sdk/write/disk.ts";

/** What happens at the chosen call: `stop` must not return. */
export interface Fault {
  /** Counted from 1, over all calls of the disk. */
  readonly at: number;
  readonly stop: () => never;
  /** At a `write`: leave half of the bytes first, as a full disk or a kill does. */
  readonly isTorn?: boolean;
}

/** The real disk, until the chosen call. `calls` lists the calls so far by name. */
export function failingDisk({ at, stop, isTorn = false }: Fault): Disk & { calls: string[] } {
  const calls: string[] = [];
  const meet = (name: keyof Disk, tear?: () => void) => {
    calls.push(name);
    if (calls.length !== at) return;
    if (isTorn) tear?.();
    stop();
  };
  return {
    calls,
    makeFolder: (path) => {
      meet("makeFolder");
      realDisk.makeFolder(path);
    },
    write: (path, content) => {
      const bytes = Buffer.from(content);
      meet("write", () => writeFileSync(path, bytes.subarray(0, bytes.length / 2)));
      realDisk.write(path, content);
    },
    rename: (from, to) => {
      meet("rename");
      realDisk.rename(from, to);
    },
    unlink: (path) => {
      meet("unlink");
      realDisk.unlink(path);
    },
    removeFolder: (path) => {
      meet("removeFolder");
      realDisk.removeFolder(path);
    },
  };
}

/** A disk that only counts. */
export function countingDisk(): Disk & { calls: string[] } {
  return failingDisk({ at: 0, stop: () => process.exit(1) });
}
