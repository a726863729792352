import { expect, test } from "@jest/globals";
import { bucketsOf, policyOf } from "../../base/minio/buckets.ts";
import { backup, prepare, restore } from "../../base/minio/scripts.ts";
import { servers, settings } from "../../base/minio/server.ts";
import { objectStore } from "../../base/roles.ts";
import { fleet } from "../../clusters/index.ts";
import { build } from "../../sdk/check/build.ts";
import { bind } from "../../sdk/index.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import type { EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { alone } from "../alone.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { applicationOf, clusters } from "./evaluated.ts";

/** A cluster whose clients have their buckets in MinIO, and the other store that it provides. */
function onMinio() {
  for (const cluster of fleet.clusters) {
    const { binds = [], provides = [] } = cluster;
    const [other] = provides.flatMap(({ role, at }) =>
      role === objectStore && "host" in at ? [at.host] : [],
    );
    const line = binds.find(({ what, to, of }) => what === objectStore && !of && !("nobody" in to));
    if (line && other !== undefined) return { cluster, line, other };
  }
  throw new NotInFleet("a cluster that binds clients of object stores to one of several");
}

test("one line of a cluster leads its clients to another store", async () => {
  const { cluster, line, other } = onMinio();
  const binds = cluster.binds!.map((said) => (said === line ? bind(objectStore, other) : said));
  const { findings, evaluated } = await build(alone({ ...cluster, binds }));
  expect(findings.map(formatFinding)).toEqual([]);
  const endpoints = ([one]: readonly EvaluatedCluster[]) =>
    JSON.stringify(applicationOf("loki", one).objects).match(/(?<=\\n +endpoint: ).+?(?=\\n)/g);
  const before = clusters.filter(({ facts }) => facts.name === cluster.name);
  expect(endpoints(before)).toEqual(["minio-server.observability.svc:9000"]);
  expect(endpoints(evaluated.clusters)).toEqual([`${other}:443`]);
});

test("one server may be away, and no shard is without another that stands for it", () => {
  const { MINIO_STORAGE_CLASS_STANDARD: parity } = settings([], 9000).env;
  const shards = Number(/^EC:(\d+)$/.exec(parity)?.[1]);
  expect(shards).toBeGreaterThan(0);
  expect(shards).toBeLessThanOrEqual(servers / 2);
});

test("two clients of one bucket are refused", () => {
  const asked = ["loki", "tempo"].map((by) => ({ by, asks: { bucket: "chunks" } }));
  expect(() => bucketsOf(asked)).toThrow(
    'Cannot give "tempo" the bucket "chunks": it is that of "loki"; let one of them ask for another',
  );
  expect(bucketsOf(asked.slice(1))).toEqual(["chunks"]);
});

test("bad input 60: a bucket without a name is refused, and no rule of a bucket deletes what a program keeps", () => {
  for (const bucket of ["", "a", "Chunks", "chunks/loki"]) {
    expect(() => bucketsOf([{ by: "loki", asks: { bucket } }])).toThrow(
      `Cannot give "loki" the bucket "${bucket}": no store takes that name`,
    );
  }
  // How long something is kept is said to the program alone; test/signals asks a real server.
  expect(JSON.stringify(policyOf("loki"))).not.toMatch(/Lifecycle/i);
  for (const script of [prepare, backup, restore]) expect(script).not.toMatch(/\bilm\b/);
});
