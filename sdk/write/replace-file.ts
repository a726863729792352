import { basename, dirname, join } from "node:path";
import type { Disk } from "./disk.ts";
import { temporaryName } from "./temporary.ts";

/**
 * Gives a file new content in one step: a reader, or a run that is killed, sees the old bytes or the
 * new ones. Makes the folders it needs. Fails as the disk does, and then leaves the old file.
 */
export function replaceFile(path: string, content: string | Uint8Array, disk: Disk): void {
  const folder = dirname(path);
  const temporary = join(folder, temporaryName(basename(path)));
  disk.makeFolder(folder);
  try {
    naming(path, () => disk.write(temporary, content));
    disk.rename(temporary, path);
  } catch (error) {
    discard(temporary, disk);
    throw error;
  }
}

/** A full disk says neither where it is full nor of what: Node names a path only where a call is given one. */
export function naming(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (error instanceof Error && "syscall" in error && !("path" in error)) {
      error.message += ` '${path}'`;
    }
    throw error;
  }
}

/** Half a file on a full disk only makes it fuller; where even this fails, the next run sweeps it. */
function discard(path: string, disk: Disk): void {
  try {
    disk.unlink(path);
  } catch {
    // The error that led here is the one to tell.
  }
}
