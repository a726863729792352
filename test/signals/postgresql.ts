import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { applicationOf, objectOf } from "../base/evaluated.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { runWithPostgresql, startPostgresql } from "../judges/postgresql.ts";
import type { RunResult } from "../judges/run.ts";
import { type Container, mounted, onlyContainer } from "./mounted.ts";

/** A PostgreSQL on this machine, started and asked by the objects of the fleet. */
export interface PostgresqlHere {
  readonly daemon: Daemon;
  /** The folder of copies, and for how many days they are kept. */
  readonly copies: string;
  readonly days: number;
  /** Of the database, and of its user. */
  readonly name: string;
  /** Gives the pods another password, as the kubelet brings it. */
  setPassword(of: keyof typeof passwords, password: string): void;
  prepare(): Promise<RunResult>;
  /** @param room of a file that it writes, in blocks of 512 bytes; endless unless said */
  backup(room?: number): Promise<RunResult>;
  restore(): Promise<RunResult>;
  /** What a query says to a user, in the client's database. */
  ask(user: "postgres" | "client", query: string): Promise<RunResult>;
}

export const passwords = { root: "secret of postgres", client: "secret of a client" } as const;

/** Where the Secrets of the two passwords are mounted. */
const passwordFiles = { root: "root/root-password", client: "user/password" } as const;

export async function postgresqlHere(folder: string): Promise<PostgresqlHere> {
  const application = applicationOf("postgresql");
  const server = onlyContainer(objectOf(application, "StatefulSet").spec!.template);
  const preparing = onlyContainer(objectOf(application, "Job").spec!.template);
  const copying = onlyContainer(objectOf(application, "CronJob").spec!.jobTemplate.spec!.template);
  const [port = 0] = await freePorts(1);
  const { env } = mounted(folder, copying);
  const at = { PGHOST: "127.0.0.1", PGPORT: `${port}` };
  const runs = (container: Container, script?: string, limits = "") => {
    const { command, env } = mounted(folder, container);
    const args = command.map((one) => (script ? one.replace("backup.sh", script) : one));
    return runWithPostgresql(["-c", `${limits} exec "$@"`, "sh", ...args], { ...env, ...at });
  };
  const setPassword = (of: keyof typeof passwords, password: string) =>
    writeFileSync(join(folder, passwordFiles[of]), password);
  mounted(folder, preparing);
  for (const [name, text] of Object.entries(objectOf(application, "ConfigMap").data ?? {})) {
    writeFileSync(join(folder, "scripts", name), text);
  }
  for (const user of ["root", "client"] as const) setPassword(user, passwords[user]);
  const name = env["DATABASE"]!;
  const made = server.env!.find((one) => one.name === "POSTGRES_INITDB_ARGS")!.value!;
  const [, ...args] = server.args!.map((one) => one.replace(/^\d+$/, `${port}`));
  const daemon = await startPostgresql({
    ...{ folder: join(folder, "server"), port, args, password: passwords.root },
    initArguments: made.split(" "),
  });
  return {
    ...{ daemon, copies: env["COPIES"]!, days: Number(env["DAYS"]), name, setPassword },
    prepare: () => runs(preparing),
    // A program that may not write on is told so, as on a full disk.
    backup: (room) => runs(copying, undefined, room ? `trap '' XFSZ; ulimit -f ${room};` : ""),
    restore: () => runs(copying, "restore.sh"),
    ask: (user, query) =>
      runWithPostgresql(
        ["-c", 'exec psql --no-psqlrc --tuples-only --no-align --command "$0"', query],
        {
          ...{ ...at, PGDATABASE: name, PGUSER: user === "postgres" ? user : name },
          PGPASSWORD: passwords[user === "postgres" ? "root" : "client"],
        },
      ),
  };
}
