import { expect, test } from "@jest/globals";
import type { ReachedBucket } from "../../base/shared/object-store.ts";
import { refuseTwins } from "../../base/shared/refuse-twins.ts";
import { seriesOverrides } from "../../base/shared/series-limits.ts";
import { config, type Surroundings } from "../../base/cortex/config.ts";
import { options } from "../../base/cortex/options.ts";

const bucket: ReachedBucket = {
  kind: "s3",
  ...{ bucket: "metrics", region: "eu-west-1", pathStyle: false },
  ...{ host: "s3.example.com", port: 443, url: "https://s3.example.com" },
  credentials: { secret: "s" },
};
const surroundings: Surroundings = {
  cluster: "eu-test",
  ports: { http: 8080, grpc: 9095, gossip: 7946 },
  members: [],
  folders: { data: "/data", rules: "/rules", overrides: "/overrides.yaml" },
  bucket,
  alertReceivers: [],
};

test.each([
  [1, 1],
  [3, 3],
  [5, 3],
])("of %d replicas %d have each series and each block", (replicas, copies) => {
  expect(config({ ...options, replicas }, surroundings)).toMatchObject({
    ingester: { lifecycler: { ring: { replication_factor: copies } } },
    store_gateway: { sharding_ring: { replication_factor: copies } },
  });
});

test("it keeps blocks where it is told", () => {
  expect(config(options, surroundings)).toMatchObject({
    blocks_storage: { backend: "s3", s3: { bucket_name: "metrics", insecure: false } },
  });
  const google: ReachedBucket = { ...bucket, kind: "gcs" };
  expect(config(options, { ...surroundings, bucket: google })).toMatchObject({
    blocks_storage: { backend: "gcs", gcs: { bucket_name: "metrics" } },
  });
});

test("a tenant has the limits that are said of it, and all others the program's own", () => {
  expect(
    seriesOverrides({ shop: { ingestion: 100, series: 2000 }, bank: { retention: "90d" } }),
  ).toEqual({
    overrides: {
      shop: {
        ...{ ingestion_rate: 100, ingestion_burst_size: 1000 },
        max_global_series_per_user: 2000,
      },
      bank: { compactor_blocks_retention_period: "90d" },
    },
  });
});

test("two with replicas under one name, of which one would be taken for the other, are refused", () => {
  const writer = (by: string, tenant: string, more: object = { replicaLabel: "__replica__" }) => ({
    by,
    asks: { tenant, externalLabels: { cluster: "eu" }, ...more },
  });
  const home = writer("prometheus", "platform");
  expect(() => refuseTwins([home, writer("prometheus-teams", "platform")], "cluster")).toThrow(
    'Cannot tell "prometheus" and "prometheus-teams" apart: both write to the tenant "platform" with cluster="eu"',
  );
  expect(() => refuseTwins([home, { ...home, cluster: "us" }], "cluster")).toThrow(
    'Cannot tell "prometheus" and "prometheus of us" apart',
  );
  const others = [home, home, writer("prometheus-teams", "shop"), writer("tempo", "platform", {})];
  expect(() => refuseTwins(others, "cluster")).not.toThrow();
  const far = { externalLabels: { cluster: "us" } };
  expect(() =>
    refuseTwins([home, writer("other", "platform", { ...far, replicaLabel: "r" })], "cluster"),
  ).not.toThrow();
});
