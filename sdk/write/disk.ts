import { chmodSync, mkdirSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";

/** Every call that changes the disk, in one place, so that a test can make each one fail. */
export interface Disk {
  readonly makeFolder: (path: string) => void;
  /** Creates a file; one that is there already is an error (EEXIST). */
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
  readonly unlink: (path: string) => void;
  readonly removeFolder: (path: string) => void;
}

export const realDisk: Disk = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write: (path, content) => {
    writeFileSync(path, content, { flag: "wx", mode: 0o644 });
    // The umask may have taken bits away; the mode is part of what git compares.
    chmodSync(path, 0o644);
  },
  rename: renameSync,
  unlink: unlinkSync,
  removeFolder: rmdirSync,
};
