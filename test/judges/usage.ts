import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";
import { cacheFolder } from "./cache.ts";

/** What the processes of one judge took. */
export interface Usage {
  readonly program: string;
  readonly processes: number;
  /** Of processors, of all processes together. */
  readonly seconds: number;
  /** The most memory that one process had, in bytes. */
  readonly memory: number;
}

export interface Usages {
  /** By program. */
  readonly programs: readonly Usage[];
  /** The most that all had at one time, in bytes, with whatever started them below the process that is watched. */
  readonly memory: number;
}

interface Seen {
  readonly program: string;
  readonly seconds: number;
  readonly peak: number;
  readonly now: number;
}

/** How often it looks. The kernel itself keeps the peak of a process: only its last moments are missed. */
const everyMilliseconds = 250;

/** The kernel counts in hundredths of a second, on every platform that Linux runs on (`man 5 proc`, CLK_TCK). */
const ticks = 100;

/**
 * Watches the judges that a process and its descendants run, until the function that it returns is called. Reads
 * /proc: elsewhere than on Linux it sees none.
 */
export function watchUsage(root: number): () => Usages {
  const seen = new Map<number, Seen>();
  let memory = 0;
  const look = () => {
    const below = processesBelow(root);
    for (const [pid, { program, ...one }] of below) {
      if (program !== undefined) seen.set(pid, { program, ...one });
    }
    memory = Math.max(
      memory,
      below.reduce((sum, [, { now }]) => sum + now, 0),
    );
  };
  const timer = setInterval(look, everyMilliseconds);
  return () => {
    clearInterval(timer);
    look();
    return { programs: byProgram([...seen.values()]), memory };
  };
}

function byProgram(all: readonly Seen[]): Usage[] {
  const programs = [...new Set(all.map(({ program }) => program))].sort();
  return programs.map((program) => {
    const own = all.filter((one) => one.program === program);
    return {
      ...{ program, processes: own.length },
      seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
      memory: Math.max(...own.map(({ peak }) => peak)),
    };
  });
}

function processesBelow(root: number) {
  const parents = new Map(pids().flatMap((pid) => stat(pid) ?? []));
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid)?.parent;
    return parent !== undefined && (parent === root || isBelow(parent));
  };
  return [...parents].flatMap(([pid, { seconds }]) =>
    isBelow(pid) ? [[pid, { program: programOf(pid), seconds, ...memoryOf(pid) }] as const] : [],
  );
}

function pids(): number[] {
  return attempt(() => readdirSync("/proc"), []).flatMap((name) =>
    /^\d+$/.test(name) ? [Number(name)] : [],
  );
}

function stat(pid: number): [number, { parent: number; seconds: number }][] {
  const text = attempt(() => readFileSync(`/proc/${pid}/stat`, "utf8"), "");
  // The name in brackets may hold anything.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  if (fields.length < 13) return [];
  const seconds = (Number(fields[11]) + Number(fields[12])) / ticks;
  return [[pid, { parent: Number(fields[1]), seconds }]];
}

function programOf(pid: number): string | undefined {
  const path = attempt(() => readlinkSync(`/proc/${pid}/exe`), "");
  return path.startsWith(`${cacheFolder()}/`) ? basename(path) : undefined;
}

function memoryOf(pid: number): Pick<Seen, "peak" | "now"> {
  const text = attempt(() => readFileSync(`/proc/${pid}/status`, "utf8"), "");
  const bytes = (name: string) =>
    1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1] ?? 0);
  return { peak: bytes("VmHWM"), now: bytes("VmRSS") };
}

/** A process may end while it is looked at. */
function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
