import { expect, test } from "@jest/globals";
import { config, type Surroundings } from "../../base/mimir/config.ts";
import { options } from "../../base/mimir/options.ts";
import { refuse } from "../../base/mimir/refusals.ts";

const surroundings: Surroundings = {
  ring: "observability/mimir",
  ports: { http: 8080, grpc: 9095, gossip: 7946 },
  members: [],
  folders: { data: "/data", rules: "/rules", overrides: "/overrides.yaml" },
  bucket: {
    ...{ kind: "gcs", bucket: "series", credentials: { secret: "s" } },
    ...{ host: "storage.googleapis.com", port: 443, url: "https://storage.googleapis.com" },
  },
  alertReceivers: [],
};

test("what would lose samples is refused", () => {
  expect(() => refuse({ ...options, replicas: 2 })).toThrow("Cannot run 2 replicas");
  expect(() => refuse(options)).not.toThrow();
});

test("a limit that Mimir takes for none is refused, of all tenants and of one", () => {
  expect(() => refuse({ ...options, limits: { ...options.limits, series: 0 } })).toThrow(
    "Cannot limit series of limits to 0",
  );
  expect(() => refuse({ ...options, tenants: { shop: { ingestion: -1 } } })).toThrow(
    "Cannot limit ingestion of shop to -1",
  );
});

test("blocks go where the bucket is, under a name of their own beside nothing else", () => {
  expect(config(options, surroundings)).toMatchObject({
    common: { storage: { backend: "gcs", gcs: { bucket_name: "series" } } },
    blocks_storage: { storage_prefix: "blocks" },
  });
});
