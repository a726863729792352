import { chownSync, chmodSync, mkdirSync, statSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { applicationOf, objectOf } from "../base/evaluated.ts";
import { type Daemon, startDaemon } from "../judges/daemon.ts";

const delivered = () => applicationOf("node-directory-size-metrics");

/** A container of the delivered pod. */
function containerOf(name: string) {
  const containers = objectOf(delivered(), "DaemonSet").spec?.template.spec?.containers ?? [];
  const found = containers.find((container) => container.name === name);
  if (!found) throw new Error(`test/signals: the pod has no container ${name}`);
  return found;
}

/**
 * Runs the delivered script as its pod does, but for folders and for what it measures, and without waiting.
 *
 * @param wrapped a command that starts it
 */
export function startMeasuring(
  folders: { readonly work: string; readonly node: string; readonly sizes: string },
  directories: readonly string[],
  wrapped: readonly string[] = [],
): Daemon {
  const script = join(folders.work, "measure.sh");
  writeFileSync(script, objectOf(delivered(), "ConfigMap").data?.["measure.sh"] ?? "");
  const command = (containerOf("measure").command ?? []).map((word) =>
    word.endsWith("/measure.sh") ? script : word,
  );
  const [program = "", ...args] = [...wrapped, ...command];
  return startDaemon(program, [...args, "0.1", folders.sizes, folders.node, ...directories], {
    log: join(folders.work, "measure.log"),
  });
}

/** The delivered flags of the exporter, for a port on loopback and a folder of the test. */
export function exporterArgs(port: number, sizes: string): string[] {
  const own: Readonly<Record<string, string>> = {
    "--web.listen-address": `127.0.0.1:${port}`,
    "--collector.textfile.directory": sizes,
  };
  return (containerOf("node-exporter").args ?? []).map((arg) => {
    const [flag = ""] = arg.split("=");
    return own[flag] === undefined ? arg : `${flag}=${own[flag]}`;
  });
}

/** A directory with a file of so many bytes in it and another one below, which is let to its owner alone. */
export function putDirectory(path: string, bytes: number, owner?: number): void {
  const below = join(path, "below");
  mkdirSync(below, { recursive: true });
  writeFileSync(join(path, 'odd "name"\n\\'), "x".repeat(bytes));
  writeFileSync(join(below, "file"), "x".repeat(bytes));
  chmodSync(below, 0o700);
  if (owner !== undefined) chownSync(below, owner, owner);
}

/** What the blocks of a directory and all in it take. */
export function blocksOf(path: string): number {
  const paths = [
    path,
    ...readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name)),
  ];
  return paths.reduce((sum, one) => sum + statSync(one).blocks * 512, 0);
}

/** Of an exposition's metric value by directory. */
export function valuesOf(exposition: string, metric: string): Record<string, number> {
  const pattern = new RegExp(String.raw`^${metric}\{directory=("(?:[^"\\]|\\.)*")\} (\S+)$`, "gm");
  return Object.fromEntries(
    // Of JSON's escapes an exposition has some, and no others.
    [...exposition.matchAll(pattern)].map(([, label = "", value]) => [
      JSON.parse(label),
      Number(value),
    ]),
  );
}
