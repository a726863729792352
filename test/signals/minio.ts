import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { preparing, scriptMaps } from "../../base/minio/jobs.ts";
import { bucketAccess } from "../../base/shared/bucket-access.ts";
import { rootKeys } from "../../base/minio/secrets.ts";
import { servers, settings } from "../../base/minio/server.ts";
import { type Bucket } from "../../sdk/index.ts";
import type { Daemon } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { runWithMc, startMinio } from "../judges/minio.ts";
import { type Container, mounted } from "./mounted.ts";

/** What servers on this machine are told beyond what the cluster's are: here their drives lie on the root's disk. */
const onlyHere = { MINIO_CI_CD: "1" } as const;

/** A key of a bucket's user, as a client's Secret holds it. */
export type Key = Readonly<Record<"access-key" | "secret-key", string>>;

/** MinIO's servers on this machine, configured by the functions that configure the cluster's. */
export interface MinioServers {
  readonly folder: string;
  /** Of each server. */
  readonly urls: readonly string[];
  /** What each is started with. */
  readonly settings: readonly ReturnType<typeof settings>[];
  /** Runs the Job that prepares, for these buckets; the keys of their users. */
  prepare(buckets: readonly string[]): Promise<Readonly<Record<string, Key>>>;
  /** Runs lines of shell with the alias `store` of the user that may do everything. */
  asRoot(lines: string): Promise<string>;
  /** Ends a server as a lost node does. */
  kill(server: number): Promise<void>;
  /** Ends all and removes what they keep. */
  wipe(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function startServers(folder: string): Promise<MinioServers> {
  const ports = await freePorts(servers);
  const urls = ports.map((port) => `http://${ownAddress()}:${port}`);
  const data = join(folder, "data");
  const volumes = urls.map((url, index) => `${url}${data}/${index}`);
  const root = { user: random(), password: random() };
  const all = ports.map((port) => {
    const { args, env } = settings(volumes, port);
    return { args, env: { ...env, ...onlyHere } };
  });
  const running = new Map<number, Daemon>();
  const keys: Record<string, Key> = {};
  const start = async () => {
    // None answers before most of them run.
    await Promise.all(
      all.map(async ({ args, env }, index) => {
        const secrets = { MINIO_ROOT_USER: root.user, MINIO_ROOT_PASSWORD: root.password };
        const given = { args, env: { ...env, ...secrets } };
        const place = { log: join(folder, `minio-${index}.log`), url: urls[index]! };
        running.set(index, await startMinio(given, place));
      }),
    );
  };
  const stop = async () => {
    await Promise.all([...running.values()].map((daemon) => daemon.kill()));
    running.clear();
  };
  mkdirSync(folder, { recursive: true });
  await start();
  return {
    ...{ folder, urls, settings: all, start, stop },
    prepare: async (buckets) => {
      for (const bucket of buckets) keys[bucket] ??= newKey();
      const maps = scriptMaps({ name: "here", buckets }, "").map(
        ({ metadata, data = {} }) => [metadata!.name!.replace("here-", ""), data] as const,
      );
      writeFolders(folder, {
        ...Object.fromEntries(maps),
        root: { [rootKeys.user]: root.user, [rootKeys.password]: root.password },
        users: usersFiles(buckets, keys),
      });
      await runJob(folder, preparing(urls[0]!, buckets));
      return Object.fromEntries(buckets.map((bucket) => [bucket, keys[bucket]!]));
    },
    asRoot: (lines) => asUser(folder, { url: urls[0]!, ...root }, lines),
    kill: async (server) => {
      await running.get(server)?.kill();
      running.delete(server);
    },
    wipe: async () => {
      await stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Runs lines of shell with the alias `store` of a user. */
export function asUser(
  folder: string,
  { url, user, password }: { url: string; user: string; password: string },
  lines: string,
): Promise<string> {
  const alias = `printf '%s\\n%s\\n' "$STORE_USER" "$STORE_PASSWORD" | mc alias set store "$STORE" >/dev/null`;
  const env = { STORE: url, STORE_USER: user, STORE_PASSWORD: password };
  const options = { cwd: folder, env: { ...env, MC_CONFIG_DIR: join(folder, "mc") } };
  return runWithMc(["/bin/sh", "-euc", `${alias}\n${lines}`], options);
}

/** The keys of buckets' users, as the Jobs find them. */
export function usersFiles(
  buckets: readonly string[],
  keys: Readonly<Record<string, Key>>,
): Record<string, string> {
  return Object.fromEntries(
    buckets.flatMap((bucket) =>
      Object.entries(keys[bucket]!).map(([part, value]) => [`${bucket}.${part}`, value]),
    ),
  );
}

/** The variables by which a pod of a bucket's client is told its key. */
export function keyVariables(bucket: Bucket, key: Key): Record<string, string> {
  return Object.fromEntries(
    bucketAccess(bucket).env.map((variable) => [
      variable.name,
      "valueFrom" in variable
        ? key[variable.valueFrom.secretKeyRef.key as keyof Key]
        : variable.value,
    ]),
  );
}

/** Writes folders of files below one, and says where each is. */
export function writeFolders(
  folder: string,
  folders: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(folders).map(([name, files]) => {
      const path = join(folder, name);
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true });
      for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
      return [name, path];
    }),
  );
}

/**
 * Runs the container of a Job, which finds what it mounts in folders of the volumes' names.
 *
 * @param told other values of variables that it has
 */
export function runJob(
  folder: string,
  container: Container,
  told: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { command, env } = mounted(folder, container);
  const here = Object.entries(env).map(([name, value]) => [name, told[name] ?? value]);
  return runWithMc(command, { cwd: folder, env: Object.fromEntries(here) });
}

/** In a container MinIO takes loopback for a name that does not lead to its pod yet, and waits. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((some) => some ?? []);
  return all.find(({ family, internal }) => family === "IPv4" && !internal)?.address ?? "127.0.0.1";
}

function newKey(): Key {
  return { "access-key": random(), "secret-key": random() };
}

function random(): string {
  return randomBytes(10).toString("hex");
}
