import {
  component,
  disruptionBudget,
  externalSecret,
  headlessService,
  provide,
  type Resource,
  scrape,
  service,
  serviceAccount,
  to,
} from "../../sdk/index.ts";
import { objectStore } from "../roles.ts";
import { minioAlerts } from "./alerts.ts";
import { minioRuleTests } from "./alerts.rule-tests.ts";
import { bucketOf, bucketsOf } from "./buckets.ts";
import { minioDashboards } from "./dashboards.ts";
import { minioInhibitions } from "./inhibitions.ts";
import { backupJob, keyedS3, prepareJob, scriptMaps } from "./jobs.ts";
import { minioMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { pods } from "./pods.ts";
import { rootSecret, usersSecret } from "./secrets.ts";
import { server } from "./server.ts";

/** MinIO: an object store of four servers inside the cluster, with a copy of all it holds outside. */
export const minio = component({
  name: "minio",
  lifecycle: {
    status: "endOfLife",
    since: "2026-02-12",
    evidence: "https://github.com/minio/minio: this repository is no longer maintained",
    successor: "another store that speaks S3",
  },
  options,
  pods,
  provides: ({ own, name }) => [
    provide(objectStore, own.server.ports.api, { gives: ({ bucket }) => bucketOf(name, bucket) }),
  ],
  flows: ({ own, name }) => ({
    peers: to(own.server.ports.api, "keeps objects together", { by: own.server }),
    prepared: to(own.server.ports.api, "makes buckets and users", { by: own.prepare }),
    copied: to(own.server.ports.api, "reads what it copies", { by: own.backup }),
    copies: to(objectStore, "keeps copies", { bucket: `${name}-backup`, by: own.backup }),
  }),
  scrapes: ({ own }) => [
    scrape(own.server.ports.api, { path: "/minio/metrics/v3", exposes: [minioMetrics] }),
  ],
  rules: minioAlerts,
  ruleTests: minioRuleTests,
  inhibitions: minioInhibitions,
  dashboards: minioDashboards,
  objects: ({ cluster, name, namespace, own, options, flows, asked }): Resource[] => {
    const { prepared: store, copies } = flows;
    if (copies.name === name) {
      throw new Error(
        `Cannot keep copies in "${name}" itself: have the cluster provide a store outside, and bind the flow "copies" to it`,
      );
    }
    const where = { name, namespace, cluster };
    const buckets = bucketsOf(asked(objectStore));
    const around = { name, buckets, store, copies };
    return [
      serviceAccount({ name, namespace }),
      rootSecret(where),
      ...(buckets.length > 0 ? [usersSecret(where, buckets)] : []),
      externalSecret(keyedS3(copies).secret, namespace, {
        cluster,
        keys: ["access-key", "secret-key"],
      }),
      server(own, options, { cluster, account: name, root: `${name}-root` }),
      disruptionBudget(own.server),
      service(own.server),
      headlessService(own.server),
      ...scriptMaps(around, namespace),
      prepareJob(own, around),
      backupJob(own, around, options),
    ];
  },
});
