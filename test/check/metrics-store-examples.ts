import { linux, namespace } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";

/** A Prometheus object with these fields. */
function prometheus(spec: object): World {
  return {
    objects: [
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "Prometheus",
        metadata: { name: "main", namespace },
        spec: { ...linux, ...spec },
      },
    ],
  };
}

const claim = {
  apiVersion: "monitoring.coreos.com/v1",
  kind: "EmbeddedPersistentVolumeClaim",
  spec: { resources: { requests: { storage: "100Gi" } } },
};
const keeping = (retentionSize: string) =>
  prometheus({ retentionSize, storage: { volumeClaimTemplate: claim } });
const resources = { limits: { memory: "4Gi" } };

/** The laws about what a Prometheus keeps and answers. */
export const metricsStoreExamples: readonly LawExample[] = [
  {
    law: "query-memory",
    title: "more queries than the memory holds, by Prometheus' own defaults",
    wrong: prometheus({ resources }),
    says: "20 queries at once with 50000000 samples each need 14.9 GiB, but the memory limit is 4Gi",
    right: prometheus({ resources, query: { maxConcurrency: 10, maxSamples: 20_000_000 } }),
  },
  {
    law: "query-memory",
    title: "fewer queries, each with more",
    wrong: prometheus({ resources, query: { maxConcurrency: 3, maxSamples: 100_000_000 } }),
    says: "3 queries at once with 100000000 samples each need 4.5 GiB, but the memory limit is 4Gi",
    right: prometheus({ resources, query: { maxConcurrency: 2, maxSamples: 100_000_000 } }),
  },
  {
    law: "retention-sizes",
    title: "samples up to the brim",
    wrong: keeping("76GiB"),
    says: "76GiB is more than 75 % of the claim of 100Gi",
    right: keeping("75GB"),
  },
];
