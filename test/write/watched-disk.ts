import { type Disk, realDisk } from "../../sdk/write/disk.ts";

/** A call that is about to be made. */
export interface Call {
  /** Counted from 1, over all calls of the disk. */
  readonly number: number;
  readonly name: keyof Disk;
  /** Of a `write`: where, and half of the bytes, as a full disk or a kill leaves them. */
  readonly torn?: { readonly path: string; readonly bytes: Uint8Array };
}

/** The real disk, which says of each call what it is before it makes it. */
export function watchedDisk(before: (call: Call) => void): Disk {
  let number = 0;
  const meet = (name: keyof Disk, torn?: Call["torn"]) =>
    before({ number: ++number, name, ...(torn && { torn }) });
  return {
    makeFolder: (path) => {
      meet("makeFolder");
      realDisk.makeFolder(path);
    },
    write: (path, content) => {
      const bytes = Buffer.from(content);
      meet("write", { path, bytes: bytes.subarray(0, bytes.length / 2) });
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
