import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** Below what Linux (32768) and macOS (49152) take for connections by themselves: those come and go on any port there. */
const first = 10_000;
const afterLast = 30_000;

/**
 * Ports on loopback that nobody listens on, and nobody else is given while this process lives: a program that was
 * stopped finds its port free again.
 *
 * Each run takes fresh ones: a killed API server keeps its port occupied for up to a minute.
 */
export async function freePorts(count: number, from = anywhere()): Promise<number[]> {
  const ports: number[] = [];
  let port = from;
  for (let tried = first; ports.length < count; tried += 1) {
    if (tried === afterLast) throw new Error(`${claims}: all ports are taken`);
    if (claim(port) && (await canListen(port))) ports.push(port);
    port = port + 1 < afterLast ? port + 1 : first;
  }
  return ports;
}

const anywhere = () => first + Math.floor(Math.random() * (afterLast - first));

/** A file for each port, which names the process that has it. */
export const claims = join(tmpdir(), `monitoring-gitops-ports-${userInfo().uid}`);

/** Makes a port this process's own among all that ask here, until it ends. False where another's is. */
function claim(port: number): boolean {
  mkdirSync(claims, { recursive: true });
  const file = join(claims, `${port}`);
  if (holderOf(file) !== undefined) return false;
  rmSync(file, { force: true });
  try {
    writeFileSync(file, `${process.pid}`, { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

/** The living process that has it. */
function holderOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}
