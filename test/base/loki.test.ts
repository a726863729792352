import { expect, test } from "@jest/globals";
import { config, type Surroundings } from "../../base/loki/config.ts";
import { options } from "../../base/loki/options.ts";
import { alertsAlone, refuse } from "../../base/loki/refusals.ts";
import { refuseStrangers } from "../../base/roles.ts";

const cluster = { monitoredNamespaces: ["shop"] };
const surroundings: Surroundings = {
  cluster: "us-test",
  ring: "observability/loki",
  ports: { http: 3100, grpc: 9095, gossip: 7946 },
  members: [],
  folders: { data: "/data", rules: "/rules", overrides: "/overrides.yaml" },
  bucket: undefined,
  alertReceivers: [],
};

test("what would lose lines, or answer with some of them, is refused", () => {
  expect(() => refuse({ ...options, replicas: 2 })).toThrow("Cannot run 2 replicas");
  expect(() => refuse({ ...options, replicas: 3, store: "volume" })).toThrow(
    "Cannot keep lines of 3 replicas on volumes",
  );
  expect(() => refuse({ ...options, tenants: { shop: { ingestion: 0.4 } } })).toThrow(
    "Cannot limit ingestion of shop to 0.4 MB per second",
  );
});

test("bad input 59: a tenant that nobody is, is refused", () => {
  const long = "shop".repeat(38);
  for (const tenant of ["shpo", "platform|shop", "fake", "anonymous", "../platform", long, ""]) {
    expect(() => refuseStrangers(["platform", tenant], cluster)).toThrow(
      `Cannot keep anything of the tenant "${tenant}": there are platform, otlp, shop, `,
    );
  }
  expect(() => refuseStrangers(["shpo"], cluster)).toThrow(/; did you mean "shop"\?$/);
  expect(() => refuseStrangers(["platform", "shop"], cluster)).not.toThrow();
  for (const taken of ["platform", "otlp"]) {
    expect(() => refuseStrangers([], { monitoredNamespaces: [taken] })).toThrow(
      `Cannot tell the team of the namespace "${taken}" from the tenant "${taken}"`,
    );
  }
});

test("a record of a log rule, which nobody would keep, is refused", () => {
  const by = { name: "shop", component: "shop", namespace: "shop", runbook: "", team: "shop" };
  const record = { record: "app:lines:rate5m", expr: 'sum(rate({app="shop"}[5m]))' };
  const of = [{ name: "shop", tenant: "shop", rules: [record] }];
  expect(() => alertsAlone({ by, of })).toThrow('Cannot record "app:lines:rate5m" of shop');
  expect(alertsAlone({ by, of: [] })).toEqual({ by, of: [] });
});

test.each([
  [undefined, "filesystem", { filesystem: { dir: "/data/store" } }],
  [
    { kind: "gcs", host: "storage.googleapis.com" } as const,
    "gcs",
    { gcs: { bucket_name: "logs" } },
  ],
  [
    { kind: "azureBlob", account: "acme", host: "acme.blob.core.windows.net" } as const,
    "azure",
    {
      azure: {
        account_name: "acme",
        account_key: "${AZURE_STORAGE_KEY}",
        container_name: "logs",
        endpoint_suffix: "blob.core.windows.net",
      },
    },
  ],
  [
    { kind: "s3", region: "eu-west-1", pathStyle: false, host: "s3.example.com" } as const,
    "s3",
    {
      s3: {
        bucket_name: "logs",
        bucket_lookup_type: "virtual-hosted",
        endpoint: "s3.example.com:443",
        insecure: false,
        region: "eu-west-1",
      },
    },
  ],
])("keeps lines where it is told: %#", (store, kind, wanted) => {
  const bucket = store && {
    ...store,
    ...{ bucket: "logs", port: 443, url: `https://${store.host}`, credentials: { secret: "s" } },
  };
  expect(config(options, { ...surroundings, bucket })).toMatchObject({
    schema_config: { configs: [{ object_store: kind }] },
    storage_config: { object_store: wanted },
    compactor: { delete_request_store: kind },
  });
});
