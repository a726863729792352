import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { applicationOf, objectOf } from "../base/evaluated.ts";
import { run } from "../judges/run.ts";
import { sectionOf } from "../recipe.ts";
import { plainFolder } from "../write/sandbox.ts";
import { closed, heldAgainst } from "./differences.ts";
import { eventually } from "./eventually.ts";
import { differingLeaves } from "./leaves.ts";
import {
  asUser,
  type Key,
  type MinioServers,
  runJob,
  startServers,
  usersFiles,
  writeFolders,
} from "./minio.ts";
import { type Container, onlyContainer, writeMaps } from "./mounted.ts";

const minute = 60_000;
const folder = plainFolder();
let store: MinioServers;
let keys: Readonly<Record<string, Key>>;

beforeAll(async () => {
  store = await startServers(join(folder, "store"));
  keys = await store.prepare(["loki", "tempo"]);
}, 5 * minute);

afterAll(() => store?.stop());

/** Runs lines of shell with the alias `store`, which shows the key of a bucket's user. */
function asUserOf(bucket: string, lines: string): Promise<string> {
  const { "access-key": user, "secret-key": password } = keys[bucket]!;
  return asUser(folder, { url: store.urls[0]!, user, password }, lines);
}

/** What a server says of itself and the others, by metric. */
async function metricsOf(server: number): Promise<Map<string, number>> {
  const response = await fetch(`${store.urls[server]!}/minio/metrics/v3`);
  const lines = (await response.text()).split("\n").filter((line) => /^minio_/.test(line));
  return new Map(
    lines.map((line) => {
      const [, name = "", value] = /^(\w+)(?:\{.*\})? (\S+)/.exec(line) ?? [];
      return [name, Number(value)];
    }),
  );
}

const said = (server: number, metric: string) => async () => (await metricsOf(server)).get(metric);

/** What a server is told, by the names of flags and variables. */
function told([command, ...args]: readonly string[], env: Readonly<Record<string, string>>) {
  const [address, ofAddress, certificates, ofCertificates, ...volumes] = args;
  return { command, [address!]: ofAddress, [certificates!]: ofCertificates, volumes, ...env };
}

test("a server of the cluster is told the same but for what is listed", () => {
  const { spec } = objectOf(applicationOf("minio"), "StatefulSet");
  const { args = [], env = [] } = spec!.template!.spec!.containers[0]!;
  const plain = env.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]));
  const differing = differingLeaves(
    told(args, Object.fromEntries(plain) as Record<string, string>),
    told(store.settings[0]!.args, store.settings[0]!.env),
  );
  expect(heldAgainst("minio", differing)).toEqual(closed);
});

test(
  "the Job may run again, and takes away users of whom nobody asks any more",
  async () => {
    const { cortex } = await store.prepare(["loki", "tempo", "cortex"]);
    const { template } = objectOf(applicationOf("minio"), "Job").spec!;
    const runAgain = (buckets: string) =>
      runJob(store.folder, onlyContainer(template), { STORE: store.urls[0]!, BUCKETS: buckets });
    await runAgain("loki tempo cortex");
    await runAgain("loki tempo");
    keys = { ...keys, cortex: cortex! };
    await expect(asUserOf("cortex", "mc ls store/cortex")).rejects.toThrow();
    await asUserOf("loki", "mc ls store/loki");
  },
  2 * minute,
);

test(
  "bad input 60: the key of a bucket reaches no other one, no rule of its own, and nothing of an administrator's",
  async () => {
    await asUserOf("loki", "echo line | mc pipe store/loki/line");
    for (const forbidden of [
      "mc ls store/tempo",
      "echo line | mc pipe store/tempo/line",
      "mc mb store/another",
      "mc admin user list store",
      "mc ilm rule add --expire-days 1 store/loki",
    ]) {
      await expect(asUserOf("loki", forbidden)).rejects.toThrow(/denied|insufficient permissions/i);
    }
  },
  2 * minute,
);

/** The container of a Job that is made from one by the line of the runbook's section about restores. */
async function restoringOf(copying: Container): Promise<Container> {
  const runbook = readFileSync(join(import.meta.dirname, "../../base/minio/RUNBOOK.md"), "utf8");
  const [, script = ""] = /\bsed '([^']+)' \| kubectl apply/.exec(
    sectionOf(runbook, "## Restore"),
  )!;
  const { stdout } = await run("sed", [script], { input: JSON.stringify(copying) });
  return JSON.parse(stdout) as Container;
}

test(
  "out of the cluster and back: bytes equal, and a store without versions is refused",
  async () => {
    const copies = await startServers(join(folder, "outside"));
    const minio = applicationOf("minio");
    const { template } = objectOf(minio, "CronJob").spec!.jobTemplate.spec!;
    const copying = onlyContainer(template);
    const restoring = await restoringOf(copying);
    try {
      const { archive } = await copies.prepare(["archive"]);
      const bytes = randomBytes(3 * 1024 * 1024);
      const sum = createHash("sha256").update(bytes).digest("hex");
      const object = writeFolders(folder, { objects: { large: bytes.toString("base64") } });
      await asUserOf("loki", `mc cp ${object["objects"]}/large store/loki/chunks/large`);
      writeMaps(folder, template.spec!, minio);
      writeFolders(folder, { users: usersFiles(["loki", "tempo"], keys), copies: { ...archive! } });
      const runHere = (container: Container) =>
        runJob(folder, container, {
          STORE: store.urls[0]!,
          BUCKETS: "loki tempo",
          COPIES_STORE: copies.urls[0]!,
          COPIES_BUCKET: "archive",
          COPIES_PATH: "on",
        });
      await expect(runHere(copying)).rejects.toThrow(/keeps no versions/);
      await copies.asRoot("mc version enable store/archive");
      await runHere(copying);
      await store.wipe();
      await store.start();
      await store.prepare(["loki", "tempo"]);
      await runHere(restoring);
      const back = await asUserOf("loki", "mc cat store/loki/chunks/large");
      expect(createHash("sha256").update(Buffer.from(back, "base64")).digest("hex")).toBe(sum);
    } finally {
      await copies.stop();
    }
  },
  6 * minute,
);

test(
  "without one of four servers reads and writes go on; without two the metrics say that writes do not",
  async () => {
    await asUserOf("loki", "echo before | mc pipe store/loki/before");
    await store.kill(3);
    await eventually(said(0, "minio_cluster_health_nodes_offline_count"), 1);
    expect(await asUserOf("loki", "mc cat store/loki/before")).toBe("before\n");
    await asUserOf("loki", "echo between | mc pipe store/loki/between");
    await store.kill(2);
    expect(await asUserOf("loki", "mc cat store/loki/before")).toBe("before\n");
    await expect(asUserOf("loki", "echo after | mc pipe store/loki/after")).rejects.toThrow();
    // What the alerts compare. A server says for a minute what it was first asked for: this one has not been asked yet.
    await eventually(said(1, "minio_cluster_erasure_set_online_drives_count"), 2);
    const told = await metricsOf(1);
    expect(told.get("minio_cluster_erasure_set_write_quorum")).toBe(3);
    expect(told.get("minio_cluster_erasure_set_read_quorum")).toBe(2);
  },
  6 * minute,
);
