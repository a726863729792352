import { chownSync, chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Daemon, startDaemon, waitReady } from "./daemon.ts";
import { PackageMissing } from "./package-missing.ts";
import { run, type RunResult } from "./run.ts";

/** Where Debian puts each major version. */
const versions = "/usr/lib/postgresql";

/** Where Debian's PostgreSQL has its programs, the newest of several. Throws where it is not installed. */
function requirePostgresql(): string {
  const found = existsSync(versions) ? readdirSync(versions) : [];
  const bins = found
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, "bin"));
  const bin = bins.find((one) => existsSync(join(one, "postgres")));
  if (bin === undefined) throw new PackageMissing("postgresql");
  return bin;
}

/** Runs a script of sh with PostgreSQL's programs, whatever its exit code. */
export function runWithPostgresql(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<RunResult> {
  const path = `${requirePostgresql()}:${process.env["PATH"]}`;
  return run("sh", args, { env: { ...env, PATH: path }, codes: [0, 1, 2] });
}

interface Started {
  /** A folder that is not there yet. */
  readonly folder: string;
  readonly port: number;
  /** The arguments behind `postgres`. */
  readonly args: readonly string[];
  readonly initArguments: readonly string[];
  /** Of the user `postgres`. */
  readonly password: string;
}

/**
 * Makes a server's files as the image's entrypoint does, starts it, and waits until it answers.
 * https://github.com/docker-library/postgres/blob/master/docker-entrypoint.sh
 */
export async function startPostgresql(started: Started): Promise<Daemon> {
  const { folder, port, args, initArguments, password } = started;
  const bin = requirePostgresql();
  mkdirSync(folder, { recursive: true });
  const [data, passwordFile] = [join(folder, "data"), join(folder, "password")];
  writeFileSync(passwordFile, password);
  // It refuses to be root.
  const asUser = process.getuid?.() === 0 ? await asPostgres(folder, passwordFile) : [];
  const [program, ...before] = [...asUser, join(bin, "initdb")];
  const made = ["--username=postgres", `--pwfile=${passwordFile}`, ...initArguments, data];
  await run(program!, [...before, ...made], { cwd: folder });
  const [server, ...rest] = [...asUser, join(bin, "postgres")];
  const here = ["-D", data, "-k", folder];
  const daemon = startDaemon(server!, [...rest, ...args, ...here], {
    ...{ cwd: folder, log: join(folder, "postgresql.log") },
  });
  const asked = ["--quiet", "--host=127.0.0.1", `--port=${port}`];
  await waitReady(daemon, async () => {
    const { code } = await run(join(bin, "pg_isready"), asked, { codes: [0, 1, 2] });
    return code === 0;
  });
  return daemon;
}

/** What runs a program as Debian's user of the server, who gets the folder. */
async function asPostgres(folder: string, passwordFile: string): Promise<string[]> {
  const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
  const [user, group] = [await id("-u"), await id("-g")];
  for (const path of [folder, passwordFile]) chownSync(path, user, group);
  chmodSync(dirname(folder), 0o711);
  return ["setpriv", `--reuid=${user}`, `--regid=${group}`, "--clear-groups"];
}
