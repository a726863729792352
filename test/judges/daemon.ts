import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { waitEnd } from "./wait-end.ts";

/** A program that runs until it is stopped. */
export interface Daemon {
  readonly name: string;
  readonly log: string;
  /** Undefined while it runs. */
  exitCode(): number | undefined;
  stop(): Promise<void>;
  /** Ends it as a crash does, without a word to it. */
  kill(): Promise<void>;
}

export interface DaemonOptions {
  /** The file that gets all that it prints. */
  readonly log: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

// Reads a pipe from this process: when it ends, however it ends, the pipe closes and the program and
// whatever it started are killed. So even a killed test run leaves nothing behind.
const watched = `exec 3<&0; (cat <&3 >/dev/null; kill -9 -$$) & exec 3<&-; exec "$@" </dev/null`;

/** As long as a kubelet waits: what stores hold in memory they write while they end. */
const graceSeconds = 30;

const running = new Set<Daemon>();

/** Starts a program in the background. It never outlives this process. */
export function startDaemon(
  program: string,
  args: readonly string[],
  options: DaemonOptions,
): Daemon {
  const log = openSync(options.log, "a");
  const child = spawn("sh", ["-c", watched, "sh", program, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["pipe", log, log],
    // A process group of its own is what can be killed as a whole.
    detached: true,
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const end = async () => {
    await ended;
    // Lets the watcher end, too.
    child.stdin?.destroy();
  };
  const daemon: Daemon = {
    name: basename(program),
    log: options.log,
    exitCode: () => exitCode(child),
    stop: async () => {
      child.kill("SIGTERM");
      const killer = setTimeout(() => child.kill("SIGKILL"), graceSeconds * 1000);
      await end();
      clearTimeout(killer);
    },
    kill: () => {
      child.kill("SIGKILL");
      return end();
    },
  };
  running.add(daemon);
  child.once("exit", () => running.delete(daemon));
  return daemon;
}

/** Ends all that this test started and did not end. */
export async function killRunning(): Promise<void> {
  await Promise.all([...running].map((daemon) => daemon.kill()));
}

/** Waits until a started program answers, or says why it does not, with the end of its log. */
export async function waitReady(
  daemon: Daemon,
  isReady: () => Promise<boolean>,
  seconds = 180,
): Promise<void> {
  const start = Date.now();
  const until = waitEnd(seconds);
  while (!(await isReady().catch(() => false))) {
    const code = daemon.exitCode();
    const why =
      code !== undefined
        ? `it ended with exit code ${code}`
        : Date.now() > until
          ? `it was not ready after ${Math.round((Date.now() - start) / 1000)} s`
          : undefined;
    if (why !== undefined) {
      throw new Error(
        `test/judges: Cannot start ${daemon.name}: ${why}. ${daemon.log} ends so, after what it says of errors:\n${telling(daemon.log)}`,
      );
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

/**
 * Starts what runs in a pod, and waits until it answers. Where it ends before, it is started again, twice at most, as a
 * kubelet does: of replicas that come back all at once, one may give up a ring that the others have not joined.
 */
export async function startInPod(
  start: () => Daemon,
  isReady: () => Promise<boolean>,
  seconds: number,
): Promise<Daemon> {
  for (let restarts = 0; ; restarts += 1) {
    const daemon = start();
    try {
      await waitReady(daemon, isReady, seconds);
      return daemon;
    } catch (error) {
      if (daemon.exitCode() === undefined || restarts === 2) throw error;
    }
  }
}

/** The end of a log, and before it the last errors: one that ends in order writes much after its reason. */
function telling(log: string): string {
  const lines = readFileSync(log, "utf8").trim().split("\n");
  const end = lines.splice(-20);
  const errors = lines.filter((line) => /\b(err|error|fatal|panic)\b/i.test(line)).slice(-5);
  return [...errors, ...end].join("\n");
}

function exitCode(child: ChildProcess): number | undefined {
  if (child.exitCode !== null) return child.exitCode;
  return child.signalCode === null ? undefined : 128;
}
