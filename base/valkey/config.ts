/** Where things stand in the pod. */
export const folders = {
  data: "/data",
  config: "/etc/valkey",
  secrets: "/etc/valkey-secrets",
} as const;

/** The key of the Secret, and with it the file, that opens it. */
export const passwordKey = "password";

/**
 * Of the container's memory. While the log is written anew each page that is written to is there twice: with 256 MiB kept,
 * Redis 7.0 and its child took 385 MiB together where one write followed another, and 506 where they came in batches.
 */
const keptShare = 2 / 5;

/**
 * What Valkey is told, but for the password, which comes by its standard input. Queues are no cache: what finds no place
 * is refused, and never takes the place of something else, and a restart loses a second at most.
 *
 * @param memory MiB that the container may have
 */
export function config({
  port,
  memory,
  data,
}: {
  readonly port: number;
  readonly memory: number;
  readonly data: string;
}): string {
  const lines = {
    port,
    // Policies say who comes here; by itself it would listen to nobody but its own pod.
    bind: "* -::*",
    dir: data,
    appendonly: "yes",
    appendfsync: "everysec",
    // The log of writes is all that is read back.
    save: '""',
    maxmemory: `${Math.floor(memory * keptShare)}mb`,
    "maxmemory-policy": "noeviction",
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name} ${value}\n`)
    .join("");
}

/** Starts Valkey with its password as the last line of its configuration, so that no list of processes shows it. */
export function start(program: string, at: { file: string; password: string }): string {
  return `exec ${program} ${at.file} - <<END\nrequirepass $(cat ${at.password})\nEND\n`;
}
