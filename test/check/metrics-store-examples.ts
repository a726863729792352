import { disruptionBudget } from "../../sdk/index.ts";
import { linux, namespace } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";
import { around, running } from "./running.ts";

/** A Prometheus object with these fields. */
function prometheus(spec: object): World {
  return {
    objects: [
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "Prometheus",
        metadata: { name: "main", namespace },
        spec: { ...linux, reloadStrategy: "ProcessSignal", ...spec },
      },
    ],
  };
}

/** What finds the pods of everybody. */
function scraping(limits: object): World {
  const metadata = { name: "pods", namespace };
  const apiVersion = "monitoring.coreos.com/v1alpha1";
  const spec = { kubernetesSDConfigs: [{ role: "Pod" }], ...limits };
  return { objects: [{ apiVersion, kind: "ScrapeConfig", metadata, spec }] };
}

const claim = {
  apiVersion: "monitoring.coreos.com/v1",
  kind: "EmbeddedPersistentVolumeClaim",
  spec: { resources: { requests: { storage: "100Gi" } } },
};
const keeping = (retentionSize: string) =>
  prometheus({ retentionSize, storage: { volumeClaimTemplate: claim } });
const resources = { limits: { memory: "4Gi" } };

const budget = disruptionBudget({ name: "main", namespace, labels: { prometheus: "main" } });
/** Two replicas that write to a store. */
const writing = (spec: object, queueConfig: object = {}) =>
  prometheus({
    ...{ replicas: 2, replicaExternalLabelName: "__replica__" },
    externalLabels: { cluster: "us-test" },
    remoteWrite: [{ url: "https://mimir.example.com/api/v1/push", queueConfig }],
    ...spec,
  });

/** One whose writing drops what a label matches. */
const dropping = (...steps: readonly object[]) =>
  writing({
    remoteWrite: [
      {
        url: "https://mimir.example.com/api/v1/push",
        writeRelabelConfigs: steps.map((step) => ({ action: "drop", ...step })),
      },
    ],
  });

/** The laws about what a Prometheus keeps and answers. */
export const metricsStoreExamples: readonly LawExample[] = [
  {
    law: "lifecycle-apis",
    title: "a Prometheus that its operator reloads by a request",
    wrong: prometheus({ reloadStrategy: undefined }),
    says: "HTTP (the operator's default) has it take POST /-/quit of everybody who may query it",
    right: prometheus({}),
  },
  {
    law: "lifecycle-apis",
    title: "a Prometheus whose series are deleted by a request",
    wrong: prometheus({ enableAdminAPI: true }),
    says: "lets everybody who may query it delete its series",
    right: prometheus({}),
  },
  {
    law: "lifecycle-apis",
    title: "a Prometheus that a request ends, by a flag",
    around,
    wrong: running({ args: ["--web.enable-lifecycle"] }),
    says: "--web.enable-lifecycle lets everybody who may query it end it",
    right: running({ args: ["--config.auto-reload-interval=30s"] }),
  },
  {
    law: "scrape-limits",
    title: "pods of anybody, of whom one may bring what it likes",
    wrong: scraping({ sampleLimit: 5000 }),
    says: "spec.bodySizeLimit: is missing: one response, which may come compressed, is read into memory",
    right: scraping({ sampleLimit: 5000, bodySizeLimit: "16MB" }),
  },
  {
    law: "scrape-limits",
    title: "pods of anybody, of whom one may bring any number of samples",
    wrong: scraping({ bodySizeLimit: "16MB" }),
    says: "spec.sampleLimit: is missing: one target fills the store of all",
    right: scraping({ sampleLimit: 5000, bodySizeLimit: "16MB" }),
  },
  {
    law: "negative-numbers",
    title: "fewer samples than none",
    around,
    wrong: scraping({ sampleLimit: -1, bodySizeLimit: "16MB" }),
    says: "spec.sampleLimit: -1 is negative",
    right: scraping({ sampleLimit: 5000, bodySizeLimit: "16MB" }),
  },
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
  {
    law: "retention-sizes",
    title: "samples up to the limit at which the pod is evicted",
    wrong: prometheus({ retentionSize: "16GiB", storage: { emptyDir: { sizeLimit: "20Gi" } } }),
    says: "16GiB is more than 75 % of the emptyDir of 20Gi",
    right: prometheus({ retentionSize: "15GiB", storage: { emptyDir: { sizeLimit: "20Gi" } } }),
  },
  {
    law: "retention-sizes",
    title: "a size that its schema takes and Prometheus does not read",
    wrong: keeping("60GiB60GiB"),
    says: '"60GiB60GiB" is no size that Prometheus reads',
    right: keeping("60GiB"),
  },
  {
    law: "remote-writes",
    badInput: 61,
    title: "a queue that holds one request",
    around: { objects: [budget] },
    wrong: writing({}, { capacity: 2_500 }),
    says: "2500 is 1.3 times the 2000 samples of a request: a shard waits for samples while the store answers (6000 to 20000)",
    right: writing({}, { capacity: 6_000 }),
  },
  {
    law: "remote-writes",
    badInput: 61,
    title: "a queue that holds more than the store is sent sooner",
    around: { objects: [budget] },
    wrong: writing({}, { maxSamplesPerSend: 500 }),
    says: "10000 is 20.0 times the 500 samples of a request",
    right: writing({}, { maxSamplesPerSend: 500, capacity: 5_000 }),
  },
  {
    law: "remote-writes",
    badInput: 61,
    title: "replicas that nobody tells apart",
    around: { objects: [budget] },
    wrong: writing({ replicaExternalLabelName: "replica" }),
    says: 'spec.replicaExternalLabelName: is not "__replica__": 2 replicas write every sample as often',
    right: writing({}),
  },
  {
    law: "remote-writes",
    title: "a relabeling that leaves the store nothing",
    around: { objects: [budget] },
    wrong: dropping({ sourceLabels: ["__name__"], regex: ".+" }),
    says: "writeRelabelConfigs[0]: drops every series: the store gets nothing",
    right: dropping({ sourceLabels: ["__name__"], regex: "go_.+" }),
  },
  {
    law: "remote-writes",
    title: "a relabeling that keeps what nothing has",
    around: { objects: [budget] },
    wrong: dropping({ action: "keep", regex: "shop" }),
    says: "writeRelabelConfigs[0]: drops every series: the store gets nothing",
    right: dropping({ action: "keep", sourceLabels: ["team"], regex: "shop" }),
  },
  {
    law: "remote-writes",
    title: "a relabeling that drops what every series carries",
    around: { objects: [budget] },
    wrong: dropping({ sourceLabels: ["cluster"], regex: "us-.+" }),
    says: "writeRelabelConfigs[0]: drops every series: the store gets nothing",
    right: dropping({ sourceLabels: ["cluster"], regex: "eu-.+" }),
  },
  {
    law: "remote-writes",
    title: "a relabeling that takes away what replicas are known by",
    around: { objects: [budget] },
    wrong: dropping({ action: "labeldrop", regex: "cluster|uid" }),
    says: 'writeRelabelConfigs[0]: takes "cluster" away: 2 replicas write every sample as often',
    right: dropping({ action: "labeldrop", regex: "uid" }),
  },
  {
    law: "remote-writes",
    title: "a relabeling that gives replicas one name",
    around: { objects: [budget] },
    wrong: dropping({ action: "replace", targetLabel: "__replica__", replacement: "one" }),
    says: 'writeRelabelConfigs[0]: writes "__replica__": 2 replicas write every sample as often',
    right: dropping({ action: "replace", targetLabel: "cluster", replacement: "one" }),
  },
  {
    law: "remote-writes",
    title: "a relabeling that makes series of all pods one",
    around: { objects: [budget] },
    wrong: dropping({ action: "labeldrop", regex: "pod|instance|uid" }),
    says: 'writeRelabelConfigs[0]: makes "instance" and "pod" of all series the same',
    right: dropping(
      { action: "keep", sourceLabels: ["__name__"], regex: "job:.+|namespace:.+" },
      { action: "labeldrop", regex: "pod|instance|uid" },
    ),
  },
  {
    law: "remote-writes",
    title: "or that gives them one name",
    around: { objects: [budget] },
    wrong: dropping({ action: "replace", targetLabel: "job", replacement: "shop" }),
    says: 'writeRelabelConfigs[0]: makes "job" of all series the same',
    right: dropping({
      ...{ action: "replace", targetLabel: "job", replacement: "shop" },
      ...{ sourceLabels: ["job"], regex: "shop-old" },
    }),
  },
  {
    law: "remote-writes",
    badInput: 61,
    title: "replicas of a cluster without a name",
    around: { objects: [budget] },
    wrong: writing({ externalLabels: {} }),
    says: 'spec.externalLabels: lacks "cluster"',
    right: writing({}),
  },
];
