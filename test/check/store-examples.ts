import { configMap } from "../small-objects.ts";
import type { UpgradeExample } from "./upgrade-examples.ts";

const file = (name: string, text: string) => configMap(name, { "config.yaml": text });

/** What configuration files of stores say of the data that they keep. */
export const storeExamples: readonly UpgradeExample[] = [
  {
    check: "kept-data",
    title: "by a store's file",
    before: configMap("logs", { "config.yaml": "limits_config:\n  retention_period: 744h\n" }),
    wrong: configMap("logs", { "config.yaml": "limits_config:\n  retention_period: 24h\n" }),
    says: "744h → 24h: what is older, or too much, is deleted",
    right: configMap("logs", { "config.yaml": "limits_config:\n  retention_period: 31d\n" }),
  },
  {
    check: "kept-data",
    title: "of one tenant, who had what all have",
    before: configMap("samples", {
      "config.yaml": 'limits:\n  compactor_blocks_retention_period: "0"\n',
      "overrides.yaml": "overrides: {}\n",
    }),
    wrong: configMap("samples", {
      "config.yaml": 'limits:\n  compactor_blocks_retention_period: "0"\n',
      "overrides.yaml": "overrides:\n  shop:\n    compactor_blocks_retention_period: 1y\n",
    }),
    says: "no limit → 1y: what is older, or too much, is deleted",
    right: configMap("samples", {
      "config.yaml": "limits: {}\n",
      "overrides.yaml": "overrides: {}\n",
    }),
  },
  {
    check: "kept-data",
    title: "of one tenant, who has what all have from then on",
    before: configMap("traces", {
      "config.yaml": "overrides:\n  defaults:\n    block_retention: 336h\n",
      "overrides.yaml": "overrides:\n  shop:\n    compaction:\n      block_retention: 30d\n",
    }),
    wrong: configMap("traces", {
      "config.yaml": "overrides:\n  defaults:\n    block_retention: 336h\n",
    }),
    says: "30d → 336h: what is older, or too much, is deleted",
    right: configMap("traces", {
      "config.yaml": "overrides:\n  defaults:\n    block_retention: 720h\n",
    }),
  },
  {
    check: "kept-data",
    title: "of some lines of a tenant",
    before: file("lines", "limits_config:\n  retention_period: 744h\n"),
    wrong: file(
      "lines",
      "limits_config:\n  retention_period: 744h\n  retention_stream:\n" +
        "    - { selector: '{namespace=~\".+\"}', priority: 1, period: 24h }\n",
    ),
    says: "744h → 24h: what is older, or too much, is deleted",
    right: file(
      "lines",
      "limits_config:\n  retention_period: 744h\n  retention_stream:\n" +
        "    - { selector: '{namespace=\"audit\"}', priority: 1, period: 8760h }\n",
    ),
  },
  {
    check: "kept-buckets",
    title: "one that another setting has now",
    before: file(
      "ruled",
      "blocks_storage:\n  s3:\n    bucket_name: blocks\nruler_storage:\n  s3:\n    bucket_name: rules\n",
    ),
    wrong: file(
      "ruled",
      "blocks_storage:\n  s3:\n    bucket_name: rules\nruler_storage:\n  s3:\n    bucket_name: rules\n" +
        "alertmanager_storage:\n  s3:\n    bucket_name: blocks\n",
    ),
    says: 'looks no more in the bucket "blocks": what is there is found by nobody',
    right: file(
      "ruled",
      "ruler_storage:\n  s3:\n    bucket_name: rules\nblocks_storage:\n  s3:\n    bucket_name: blocks\n",
    ),
  },
  {
    check: "kept-buckets",
    title: "another bucket",
    before: file("blocks", "s3:\n  bucket_name: mimir\n  endpoint: minio:9000\n"),
    wrong: file("blocks", "s3:\n  bucket_name: blocks\n  endpoint: minio:9000\n"),
    says: 'looks no more in the bucket "mimir" at minio:9000: what is there is found by nobody',
    right: file("blocks", "s3:\n  endpoint: minio:9000\n  bucket_name: mimir\n  insecure: true\n"),
  },
  {
    check: "kept-buckets",
    title: "a bucket of that name elsewhere",
    before: file("spans", "s3:\n  bucket: tempo\n  endpoint: minio:9000\n"),
    wrong: file("spans", "s3:\n  bucket: tempo\n  endpoint: s3.amazonaws.com\n"),
    says: 'looks no more in the bucket "tempo" at minio:9000: what is there is found by nobody',
    right: file("spans", "storage:\n  s3:\n    bucket: tempo\n    endpoint: minio:9000\n"),
  },
  {
    check: "kept-buckets",
    title: "another folder of the bucket",
    before: file("folder", "blocks_storage:\n  bucket_store: {}\n  storage_prefix: blocks\n"),
    wrong: file("folder", "blocks_storage:\n  bucket_store: {}\n  storage_prefix: tsdb\n"),
    says: 'looks no more in the folder "blocks" of its bucket: what is there is found by nobody',
    right: file("folder", "blocks_storage:\n  storage_prefix: blocks\n"),
  },
  {
    check: "kept-buckets",
    title: "a period of the schema changes, and what was written in it is looked for elsewhere",
    before: file("periods", 'schema_config:\n  configs:\n    - from: "2024-01-01"\n'),
    wrong: file("periods", 'schema_config:\n  configs:\n    - from: "2026-12-01"\n'),
    says: 'looks no more in periods of which "from" is "2024-01-01": what is there is found by nobody',
    right: file(
      "periods",
      'schema_config:\n  configs:\n    - from: "2024-01-01"\n    - from: "2026-12-01"\n',
    ),
  },
];
