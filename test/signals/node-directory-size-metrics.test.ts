import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { nodeDirectorySizeMetricsMetrics } from "../../base/node-directory-size-metrics/metrics.ts";
import { file } from "../../base/node-directory-size-metrics/script.ts";
import { familiesOfExposition } from "../../sdk/metrics/exposition.ts";
import { startDaemon, waitReady, killRunning } from "../judges/daemon.ts";
import { freePorts } from "../judges/free-ports.ts";
import { requireJudge } from "../judges/judge-path.ts";
import { promtoolCheckMetrics, promtoolStored } from "../judges/promtool.ts";
import { temporaryFolder } from "../layout/temporary-folder.ts";
import { eventually } from "./eventually.ts";
import {
  blocksOf,
  exporterArgs,
  putDirectory,
  startMeasuring,
  valuesOf,
} from "./node-directories.ts";

const size = "node_directory_size_bytes";
const odd = [
  "/var/log",
  '/data/a "quoted" one',
  "/data/back\\slash\\n",
  "/data/two\nlines",
  "/data/größe 目录",
];
const root = temporaryFolder();

let folders: { work: string; node: string; sizes: string };
let count = 0;
beforeEach(() => {
  const work = join(root, `${count++}`);
  folders = { work, node: join(work, "node"), sizes: join(work, "sizes") };
  mkdirSync(folders.sizes, { recursive: true });
});
afterEach(killRunning);

const inNode = (directory: string) => join(folders.node, directory);
const target = () => join(folders.sizes, file);
/** Nothing yet? Then nothing is told. */
const written = () => (existsSync(target()) ? readFileSync(target(), "utf8") : "");
const told = (metric = size) => valuesOf(written(), metric);

/** Waits until each directory is told with what it takes now. */
async function measures(directories: readonly string[]): Promise<void> {
  const sizes = directories.map((directory) => [directory, blocksOf(inNode(directory))] as const);
  await eventually(async () => Promise.resolve(told()), Object.fromEntries(sizes));
}

test("directories are told by their names, whatever these are, again and again", async () => {
  for (const [index, directory] of odd.entries()) putDirectory(inNode(directory), 10_000 * index);
  startMeasuring(folders, odd);
  await measures(odd);
  const first = written();
  putDirectory(inNode("/var/log"), 1_000_000);
  await measures(odd);
  expect(written()).not.toBe(first);
  const { blocks, bsize } = statfsSync(folders.node);
  expect(told("node_directory_filesystem_size_bytes")).toEqual(
    Object.fromEntries(odd.map((directory) => [directory, blocks * bsize])),
  );
});

test("its file is one that the project's reader, and Prometheus, read so", async () => {
  for (const directory of odd) putDirectory(inNode(directory), 1);
  startMeasuring(folders, odd);
  await measures(odd);
  expect(
    familiesOfExposition(written()).map(({ name, type, help, labels }) => ({
      name,
      type,
      help,
      labels,
    })),
  ).toEqual([
    {
      name: size,
      type: "gauge",
      help: "Disk space that a directory takes.",
      labels: ["directory"],
    },
    {
      name: "node_directory_filesystem_size_bytes",
      type: "gauge",
      help: "Size of the file system that a directory is on.",
      labels: ["directory"],
    },
  ]);
  expect(await promtoolCheckMetrics(written())).toMatchObject({ ok: true });
  const timed = written().replace(/^[^#].*$/gm, "$& 1");
  const stored = await promtoolStored(`${timed}# EOF\n`, folders.work);
  const names = stored.flatMap((series) =>
    series["__name__"] === size ? [series["directory"]] : [],
  );
  expect(names.sort()).toEqual([...odd].sort());
});

test("what is gone is left out, and the rest is told", async () => {
  putDirectory(inNode("/var/log"), 1);
  startMeasuring(folders, ["/gone", "/var/log"]);
  await measures(["/var/log"]);
  expect(readFileSync(join(folders.work, "measure.log"), "utf8")).toContain("/gone");
});

if (mayReadAll()) {
  test("what is let to its owner alone is counted with the pod's capability, and not without", async () => {
    putDirectory(inNode("/var/log"), 100_000, 65534);
    const whole = blocksOf(inNode("/var/log"));
    const bounded = (set: string) => ["setpriv", `--bounding-set=${set}`];
    const without = startMeasuring(folders, ["/var/log"], bounded("-all"));
    await eventually(async () => Promise.resolve(told()["/var/log"] !== undefined), true);
    await without.stop();
    expect(told()["/var/log"]).toBeLessThan(whole);
    expect(readFileSync(join(folders.work, "measure.log"), "utf8")).toContain("Permission denied");
    startMeasuring(folders, ["/var/log"], bounded("-all,+dac_read_search"));
    await measures(["/var/log"]);
  });
}

test("node_exporter shows it, nothing that its catalogue lacks, and nothing of a broken file", async () => {
  for (const directory of odd) putDirectory(inNode(directory), 1);
  const measuring = startMeasuring(folders, odd);
  await measures(odd);
  const [port = 0] = await freePorts(1);
  const log = join(folders.work, "node_exporter.log");
  const exporter = startDaemon(requireJudge("node-exporter"), exporterArgs(port, folders.sizes), {
    log,
  });
  const scraped = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  await waitReady(exporter, async () => (await scraped()) !== "");
  const exposition = await scraped();
  expect(valuesOf(exposition, size)).toEqual(told());
  const shown = familiesOfExposition(exposition).map(({ name, type, labels }) => [
    name,
    { type, labels },
  ]);
  const known = Object.entries(nodeDirectorySizeMetricsMetrics.metrics).map(
    ([name, { type, labels }]) => [name, { type, labels }],
  );
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(known));
  await measuring.stop();
  writeFileSync(target(), `${size} a\n`);
  const broken = await scraped();
  expect(broken).toMatch(/^node_textfile_scrape_error 1$/m);
  expect(broken).not.toContain("node_textfile_mtime_seconds{");
});

/** In many containers root lacks the capability, and whoever is not root cannot hand it on. */
function mayReadAll(): boolean {
  if (process.getuid?.() !== 0 || process.platform !== "linux") return false;
  const [, had = "0"] = /^CapBnd:\s+(\w+)$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  // CAP_DAC_READ_SEARCH, linux/capability.h
  return (BigInt(`0x${had}`) & (1n << 2n)) !== 0n;
}
