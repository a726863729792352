import { existsSync } from "node:fs";
import { type Daemon, startDaemon } from "./daemon.ts";
import { PackageMissing } from "./package-missing.ts";
import { run } from "./run.ts";

/** Where Debian puts them. */
const programs = {
  server: "/usr/bin/redis-server",
  client: "/usr/bin/redis-cli",
  benchmark: "/usr/bin/redis-benchmark",
} as const;

interface At {
  readonly port: number;
  readonly password: string;
}

/** Debian's Redis, whose commands and configuration Valkey has kept. Throws where it is not installed. */
export function requireRedis(): string {
  const there = Object.values(programs).every((program) => existsSync(program));
  if (!there) throw new PackageMissing("redis-server");
  return programs.server;
}

/** What a server says to a command: errors of its own, too. */
export async function askRedis(
  { port, password }: { readonly port: number; readonly password?: string },
  ...command: readonly string[]
): Promise<string> {
  requireRedis();
  const env = { REDISCLI_AUTH: password ?? "" };
  const { stdout } = await run(
    programs.client,
    ["-h", "127.0.0.1", "-p", `${port}`, ...command],
    password === undefined ? { codes: [0, 1] } : { env, codes: [0, 1] },
  );
  return stdout.trim();
}

/** Writes values of 1000 bytes to keys `key:000000000000` and on, as many, as fast as it can and until it is stopped. */
export function startWriters({ port, password }: At, keys: number, log: string): Daemon {
  requireRedis();
  const load = ["-t", "set", "-d", "1000", "-c", "20", "-P", "50", "-n", "1000000000", "-q"];
  return startDaemon(
    programs.benchmark,
    ["-p", `${port}`, "-a", password, "-r", `${keys}`, ...load],
    { log },
  );
}
