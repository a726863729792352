import { expect, test } from "@jest/globals";
import { remoteWriteReceiver } from "../../base/roles.ts";
import { config, type Surroundings } from "../../base/tempo/config.ts";
import { options } from "../../base/tempo/options.ts";
import { overrides } from "../../base/tempo/overrides.ts";
import { refuse } from "../../base/tempo/refusals.ts";
import { tempo } from "../../base/tempo/tempo.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import { component, http, provide } from "../../sdk/index.ts";
import type { AnyComponent } from "../../sdk/model/component.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { smallFleet } from "../small-fleet.ts";

const surroundings: Surroundings = {
  externalLabels: { cluster: "us-test" },
  ring: "observability/tempo",
  ports: { http: 3200, otlp: 4318, grpc: 9095, gossip: 7946 },
  members: [],
  frontends: "127.0.0.1:9095",
  folders: { data: "/data", overrides: "/overrides.yaml" },
  bucket: undefined,
  spanMetrics: undefined,
};

test("what would lose traces, or answer with some of them, is refused", () => {
  expect(() => refuse({ replicas: 2, store: "bucket" })).toThrow("Cannot run 2 replicas");
  expect(() => refuse({ replicas: 3, store: "volume" })).toThrow(
    "Cannot keep traces of 3 replicas on volumes",
  );
});

test.each([
  [undefined, { backend: "local", local: { path: "/data/blocks" } }],
  [
    { kind: "gcs", host: "storage.googleapis.com" } as const,
    { backend: "gcs", gcs: { bucket_name: "traces" } },
  ],
  [
    { kind: "azureBlob", account: "acme", host: "acme.blob.core.windows.net" } as const,
    {
      backend: "azure",
      azure: {
        container_name: "traces",
        endpoint_suffix: "blob.core.windows.net",
        storage_account_name: "acme",
      },
    },
  ],
])("traces are kept on a volume, or in any kind of bucket", (kind, trace) => {
  const credentials = { secret: "key" };
  const bucket = kind && { ...kind, port: 443, url: "", bucket: "traces", credentials };
  expect(config(options, { ...surroundings, bucket })).toMatchObject({ storage: { trace } });
});

test("a tenant with a limit of its own has all others, too, as Tempo gives it none of the defaults", () => {
  const chosen = { ...options, tenants: { shop: { retention: "24h" } } };
  const made = overrides(chosen, ["platform", "shop"], undefined) as {
    overrides: Record<string, object>;
  };
  expect(made.overrides["platform"]).toMatchObject({ compaction: { block_retention: "336h" } });
  expect(made.overrides["shop"]).toEqual({
    ...made.overrides["platform"],
    compaction: { block_retention: "24h" },
  });
});

/** What becomes of a Tempo beside these receivers. */
function beside(...receivers: readonly string[]) {
  const others = receivers.map((name) => [
    name,
    component({
      ...{ name, options: {}, ports: { http: http(8080) }, objects: () => [] },
      provides: ({ own }) => [
        provide(remoteWriteReceiver, own.ports.http, {
          gives: ({ tenant }) => ({ pushPath: "/push", headers: { "X-Scope-OrgID": tenant } }),
        }),
      ],
    }) as unknown as AnyComponent,
  ]);
  const onVolume = { ...tempo, options: { ...options, store: "volume" } };
  const all = { tempo: onVolume as unknown as AnyComponent, ...Object.fromEntries(others) };
  const { evaluated, findings } = evaluate(smallFleet([], { beside: all }));
  const [cluster] = evaluated.clusters;
  const { objects = [] } = cluster?.applications.find(({ name }) => name === "tempo") ?? {};
  return { text: JSON.stringify(objects), findings: findings.map(formatFinding).join("\n") };
}

test("series of spans are written as their tenant where somebody keeps them, and nowhere else", () => {
  expect(beside().text).not.toContain("metrics_generator");
  const { text } = beside("near");
  expect(text).toContain("url: http://near.observability.svc:8080/push");
  expect(text).toContain("X-Scope-OrgID: platform");
});

test("who could write series of spans to several stores is told to name one", () => {
  expect(beside("far", "near").findings).toContain(
    "Cannot write series of spans to far and near: each series is kept once",
  );
});
