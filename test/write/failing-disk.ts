import { writeFileSync } from "node:fs";
import type { Disk } from "../../sdk/write/disk.ts";
import { watchedDisk } from "./watched-disk.ts";

/** What happens at the chosen call: `stop` must not return. */
export interface Fault {
  /** Counted from 1, over all calls of the disk. */
  readonly at: number;
  readonly stop: () => never;
  /** At a `write`: leave half of the bytes first, as a full disk does. */
  readonly isTorn?: boolean;
}

/** The real disk, until the chosen call. `calls` lists the calls so far by name. */
export function failingDisk({ at, stop, isTorn = false }: Fault): Disk & { calls: string[] } {
  const calls: string[] = [];
  const disk = watchedDisk(({ number, name, torn }) => {
    calls.push(name);
    if (number !== at) return;
    if (isTorn && torn) writeFileSync(torn.path, torn.bytes);
    stop();
  });
  return { ...disk, calls };
}

/** A disk that only counts. */
export function countingDisk(): Disk & { calls: string[] } {
  return failingDisk({ at: 0, stop: () => process.exit(1) });
}
