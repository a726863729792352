import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process began, in the system's own words, which tell it from a later one of the same id; "" where the
 * system does not say. Undefined where it has ended: one that its parent did not ask about yet keeps its id,
 * and in a container whose first process never asks, it keeps it for ever.
 */
export function processStart(pid: number): string | undefined {
  if (!hasId(pid)) return undefined;
  const state = process.platform === "linux" ? fromProc(pid) : fromPs(pid);
  return state && /^[ZX]/.test(state.state) ? undefined : (state?.start ?? "");
}

function hasId(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

interface State {
  /** `Z` is a process that has ended and that nobody asked about. */
  readonly state: string;
  readonly start: string;
}

/** proc_pid_stat(5): the name, which may hold anything, in parentheses; then the state, 19 fields on the start. */
export function fromProc(pid: number): State | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", start: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}

/** `S+   Sat Nov 21 14:39:37 2026`; the same words for whoever asks. */
export function fromPs(pid: number): State | undefined {
  try {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const args = ["-o", "stat=", "-o", "lstart=", "-p", String(pid)];
    const text = execFileSync("ps", args, {
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [state = "", ...start] = text.trim().split(/\s+/);
    return { state, start: start.join(" ") };
  } catch {
    return undefined;
  }
}
