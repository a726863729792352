import type { Chart } from "../../sdk/model/chart.ts";
import type { Folder } from "../../sdk/model/folder.ts";
import { configMap, namespace } from "../small-objects.ts";
import { storeExamples } from "./store-examples.ts";

/** An object that runs, and two that may come in its place. */
export interface UpgradeExample {
  readonly check: string;
  readonly title: string;
  readonly before: object;
  /** Nothing, where it goes. */
  readonly wrong?: object;
  /** The message. */
  readonly says: string;
  readonly right: object;
}

const own = (kind: string, name: string, spec: object) => ({
  ...{ apiVersion: "monitoring.coreos.com/v1", kind },
  ...{ metadata: { name, namespace }, spec },
});
const set = (name: string, spec: object) => ({
  ...{ apiVersion: "apps/v1", kind: "StatefulSet" },
  ...{ metadata: { name, namespace }, spec },
});
const claim = (name: string) => ({
  ...{ metadata: { name } },
  spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "10Gi" } } },
});
const stored = (storage: string) => ({
  storage: { volumeClaimTemplate: { spec: { resources: { requests: { storage } } } } },
});
const policy = (name: string, spec: object) => ({
  ...{ apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy" },
  ...{ metadata: { name, namespace }, spec },
});
const volume = (name: string, storage: string) => ({
  ...{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name, namespace } },
  spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage } } },
});
const mounting = (name: string, ...volumeMounts: object[]) =>
  set(name, {
    volumeClaimTemplates: [claim("data")],
    template: { spec: { containers: [{ name: "store", volumeMounts }] } },
  });
const disk = (persistentVolumeReclaimPolicy: string, labels?: object) => ({
  ...{
    apiVersion: "v1",
    kind: "PersistentVolume",
    metadata: { name: "disk", ...(labels && { labels }) },
  },
  spec: { capacity: { storage: "10Gi" }, persistentVolumeReclaimPolicy },
});
const keeping = (name: string, ...args: readonly string[]) =>
  set(name, { template: { spec: { containers: [{ name: "prometheus", args }] } } });

const pulling = (name: string, image: string) =>
  set(name, {
    volumeClaimTemplates: [claim("data")],
    template: { spec: { containers: [{ name: "store", image }] } },
  });
const counting = (replicas: number, ...args: readonly string[]) =>
  set("counted", {
    replicas,
    volumeClaimTemplates: [claim("data")],
    template: { spec: { containers: [{ name: "store", args }] } },
  });

/** Every object has a name of its own: all are delivered together. */
export const upgradeExamples: readonly UpgradeExample[] = [
  {
    check: "kept-volumes",
    title: "a claim gets another name",
    before: set("store", { volumeClaimTemplates: [claim("data")] }),
    wrong: set("store", { volumeClaimTemplates: [claim("blocks")] }),
    says: "claims no more data: whatever stands in its place starts without what data-store-<n> hold",
    right: set("store", { volumeClaimTemplates: [claim("data")], replicas: 3 }),
  },
  {
    check: "kept-volumes",
    title: "a workload with claims goes, or gets another name",
    before: own("Alertmanager", "alerts", stored("1Gi")),
    says:
      "is not delivered any more, and claimed alertmanager-alerts-db: whatever stands in its place " +
      "starts without what alertmanager-alerts-db-alertmanager-alerts-<n> hold",
    right: own("Alertmanager", "alerts", { ...stored("1Gi"), replicas: 3 }),
  },
  {
    check: "kept-volumes",
    title: "a claim is mounted at another folder of it",
    before: mounting("mounted", { name: "data", mountPath: "/data", subPath: "blocks" }),
    wrong: mounting("mounted", { name: "data", mountPath: "/data" }),
    says: "finds no more at /data what is in data/blocks, and starts without it",
    right: mounting("mounted", {
      name: "data",
      mountPath: "/data",
      subPath: "blocks",
      readOnly: true,
    }),
  },
  {
    check: "kept-volumes",
    title: "another folder at the path of one; another path is told to the program",
    before: mounting(
      "swapped",
      { name: "data", mountPath: "/a" },
      { name: "data", mountPath: "/b", subPath: "b" },
    ),
    wrong: mounting(
      "swapped",
      { name: "data", mountPath: "/a", subPath: "b" },
      { name: "data", mountPath: "/b", subPath: "b" },
    ),
    says: "finds no more at /a what is in data, and starts without it",
    right: mounting(
      "swapped",
      { name: "data", mountPath: "/c" },
      { name: "data", mountPath: "/b", subPath: "b" },
    ),
  },
  {
    check: "kept-volumes",
    title: "fewer pods of a ring",
    before: set("ring", { replicas: 3, volumeClaimTemplates: [claim("data")] }),
    wrong: set("ring", { replicas: 1, volumeClaimTemplates: [claim("data")] }),
    says: "3 → 1: nobody reads any more what the last of data-ring-<n> hold",
    right: set("ring", { replicas: 5, volumeClaimTemplates: [claim("data")] }),
  },
  {
    check: "kept-volumes",
    title: "fewer shards; copies may go",
    before: own("Prometheus", "sharded", { ...stored("80Gi"), replicas: 2, shards: 3 }),
    wrong: own("Prometheus", "sharded", { ...stored("80Gi"), replicas: 2, shards: 2 }),
    says: "3 → 2: nobody reads any more what the last of prometheus-sharded-db-prometheus-sharded-<n> hold",
    right: own("Prometheus", "sharded", { ...stored("80Gi"), replicas: 1, shards: 3 }),
  },
  {
    check: "kept-volumes",
    title: "a Prometheus leaves the folder of its volume",
    before: own("Prometheus", "moves", stored("80Gi")),
    wrong: own("Prometheus", "moves", {
      storage: { ...stored("80Gi").storage, disableMountSubPath: true },
    }),
    says: "finds no more at /prometheus what is in prometheus-moves-db/prometheus-db, and starts without it",
    right: own("Prometheus", "moves", {
      storage: { ...stored("80Gi").storage, disableMountSubPath: false },
    }),
  },
  {
    check: "kept-volumes",
    title: "a volume goes with its claim",
    before: disk("Retain"),
    wrong: disk("Delete"),
    says: "Retain → Delete: whoever deletes the claim deletes what is in the volume",
    right: disk("Retain", { "app.kubernetes.io/name": "disk" }),
  },
  {
    check: "kept-volumes",
    title: "a set of servers has more members; another set comes beside one",
    before: counting(4, "server", "http://counted-{0...3}/data"),
    wrong: counting(5, "server", "http://counted-{0...4}/data"),
    says: "{0...3} → {0...4}: what is there is divided among the members of the first, and no other set reads it",
    right: counting(8, "server", "http://counted-{0...3}/data", "http://counted-{4...7}/data"),
  },
  {
    check: "image-versions",
    title: "PostgreSQL on files of another major version",
    before: pulling("database", "docker.io/library/postgres:15.18"),
    wrong: pulling("database", "docker.io/library/postgres:18.1@sha256:00"),
    says: "15.18 → 18.1: PostgreSQL does not start on files of another major version",
    right: pulling("database", "docker.io/library/postgres:15.17-bookworm"),
  },
  {
    check: "image-versions",
    title: "a program goes back",
    before: pulling("goes-back", "registry.example.com:5000/grafana:13.2.1"),
    wrong: pulling("goes-back", "registry.example.com:5000/grafana:12.10.1"),
    says: "13.2.1 → 12.10.1: it may not read the files that the later version wrote",
    right: pulling("goes-back", "registry.example.com:5000/grafana:13.2.0"),
  },
  {
    check: "image-versions",
    title: "a version by its date",
    before: pulling("dated", "quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z"),
    wrong: pulling("dated", "quay.io/minio/minio:RELEASE.2025-09-06T17-38-46Z"),
    says:
      "RELEASE.2025-09-07T16-13-09Z → RELEASE.2025-09-06T17-38-46Z: it may not read the files " +
      "that the later version wrote",
    right: pulling("dated", "quay.io/minio/minio:RELEASE.2026-01-02T00-00-00Z"),
  },
  {
    check: "volume-sizes",
    title: "a claim grows, and the volumes that are there do not",
    before: own("Prometheus", "grows", stored("80Gi")),
    wrong: own("Prometheus", "grows", stored("95Gi")),
    says: "80Gi → 95Gi: the volumes that are there stay as they are, and what may fill 95Gi fills them",
    right: own("Prometheus", "grows", { ...stored("80Gi"), retention: "30d" }),
  },
  {
    check: "volume-sizes",
    title: "a claim shrinks",
    before: own("Prometheus", "shrinks", stored("80Gi")),
    wrong: own("Prometheus", "shrinks", stored("10Gi")),
    says: "80Gi → 10Gi: no volume shrinks, and a new one may be too small for what the old ones hold",
    right: own("Prometheus", "shrinks", { ...stored("80Gi"), replicas: 1 }),
  },
  {
    check: "deleted-volumes",
    title: "volumes begin to go with their workload",
    before: own("Prometheus", "deletes", stored("80Gi")),
    wrong: own("Prometheus", "deletes", {
      ...stored("80Gi"),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Delete" },
    }),
    says: "Delete: what the volumes hold is lost when the object is deleted, or replaced under another name",
    right: own("Prometheus", "deletes", {
      ...stored("80Gi"),
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
    }),
  },
  {
    check: "deleted-volumes",
    title: "or with a pod that is scaled away",
    before: set("scaled", { persistentVolumeClaimRetentionPolicy: { whenScaled: "Retain" } }),
    wrong: set("scaled", { persistentVolumeClaimRetentionPolicy: { whenScaled: "Delete" } }),
    says: "Delete: what the volumes hold is lost of every pod that a smaller number of replicas takes away",
    right: set("scaled", { replicas: 1 }),
  },
  {
    check: "kept-data",
    title: "samples are kept for less long",
    before: own("Prometheus", "forgets", { retention: "15d" }),
    wrong: own("Prometheus", "forgets", { retention: "1h" }),
    says: "15d → 1h: what is older, or too much, is deleted",
    right: own("Prometheus", "forgets", { retention: "3w" }),
  },
  {
    check: "kept-data",
    title: "nothing said of it is the default",
    before: own("Alertmanager", "forgets-silences", { retention: "30d" }),
    wrong: own("Alertmanager", "forgets-silences", {}),
    says: "30d → 120h: what is older, or too much, is deleted",
    right: own("Alertmanager", "forgets-silences", { retention: "45d" }),
  },
  {
    check: "kept-data",
    title: "fewer bytes are kept",
    before: own("Prometheus", "keeps-less", { retention: "15d" }),
    wrong: own("Prometheus", "keeps-less", { retention: "15d", retentionSize: "5GB" }),
    says: "none → 5GB: what is older, or too much, is deleted",
    right: own("Prometheus", "keeps-less", { retention: "16d" }),
  },
  {
    check: "kept-data",
    title: "by a flag",
    before: keeping("metrics", "--storage.tsdb.retention.time=30d"),
    wrong: keeping("metrics", "--storage.tsdb.retention.time=1h"),
    says: "30d → 1h: what is older, or too much, is deleted",
    right: keeping("metrics", "--storage.tsdb.retention.time", "60d"),
  },
  {
    check: "kept-data",
    title: "by a flag that nobody can read",
    before: keeping("variable", "--storage.tsdb.retention.time=$(KEPT)"),
    wrong: keeping("variable", "--storage.tsdb.retention.time=1h"),
    says: "$(KEPT) → 1h: what is older, or too much, is deleted",
    right: keeping(
      "variable",
      "--storage.tsdb.retention.time=$(KEPT)",
      "--storage.tsdb.no-lockfile",
    ),
  },
  ...storeExamples,
  {
    check: "closed-namespaces",
    title: "nothing closes a namespace any more",
    before: policy("default-deny", { podSelector: {}, policyTypes: ["Egress", "Ingress"] }),
    wrong: policy("default-deny", { podSelector: {}, policyTypes: ["Ingress"] }),
    says:
      "no policy closes observability for Egress any more: every pod there is open, but for those " +
      "that another policy selects",
    right: policy("closed", { podSelector: {}, policyTypes: ["Ingress", "Egress"] }),
  },
  {
    check: "precious-objects",
    title: "a claim goes, and what it holds with it",
    before: volume("data", "1Gi"),
    says: "is not delivered any more, and what it holds is lost with it",
    right: volume("data", "2Gi"),
  },
];

/** What an application delivers. */
export interface ApplicationExample {
  readonly title: string;
  readonly before: readonly object[];
  readonly wrong: readonly object[];
  readonly says: string;
  readonly right: readonly object[];
}

const maps = (...names: readonly string[]) => names.map((name) => configMap(name));

export const applicationExamples: readonly ApplicationExample[] = [
  {
    title: "more than half of an application's objects go",
    before: maps("a", "b", "c", "d"),
    wrong: maps("a", "e"),
    says: "loses 3 of 4 objects",
    right: maps("a", "b", "e"),
  },
  {
    title: "an application delivers nothing any more",
    before: maps("last"),
    wrong: [],
    says: "delivers none of 1",
    right: maps("last", "first"),
  },
];

/** Where another project's objects come from. */
export interface UpstreamExample {
  readonly title: string;
  readonly before: Source;
  readonly wrong: Source;
  readonly says: string;
  readonly right: Source;
}

type Source = Omit<Folder, "kinds"> | Omit<Chart, "kinds">;

const crds: Omit<Folder, "kinds"> = {
  repository: "https://github.com/example/operator",
  tag: "v0.93.1",
  path: "crds",
  form: "files",
};

const chart: Omit<Chart, "kinds"> = {
  repository: "oci://registry.example.com/charts",
  chart: "operator",
  version: "1.10.0",
  values: () => ({}),
};

export const upstreamExamples: readonly UpstreamExample[] = [
  {
    title: "a tag goes back",
    before: crds,
    wrong: { ...crds, tag: "v0.92.10" },
    says: "v0.93.1 → v0.92.10 is no way forward; older definitions drop fields of objects that live",
    right: { ...crds, tag: "v0.100.0" },
  },
  {
    title: "the path changes",
    before: crds,
    wrong: { ...crds, path: "crds-full" },
    says:
      "came from https://github.com/example/operator crds as files, comes from " +
      "https://github.com/example/operator crds-full as files; what only lies there stays, and nobody looks after it",
    right: { ...crds, tag: "v0.94.0" },
  },
  {
    title: "a folder of files is built",
    before: crds,
    wrong: { ...crds, form: "kustomize" },
    says:
      "came from https://github.com/example/operator crds as files, comes from " +
      "https://github.com/example/operator crds as kustomize; what only lies there stays, and nobody looks after it",
    right: { ...crds, tag: "v0.94.0" },
  },
  {
    title: "the path of what is pruned changes",
    before: { ...crds, form: "kustomize", prune: true },
    wrong: { ...crds, form: "kustomize", prune: true, path: "crds-full" },
    says:
      "came from https://github.com/example/operator crds as kustomize, comes from " +
      "https://github.com/example/operator crds-full as kustomize; what only lies there is removed",
    right: { ...crds, form: "kustomize", prune: true, tag: "v0.94.0" },
  },
  {
    title: "a chart's version goes back",
    before: chart,
    wrong: { ...chart, version: "1.9.2" },
    says: "1.10.0 → 1.9.2 is no way forward; older definitions drop fields of objects that live",
    right: { ...chart, version: "1.11.0", values: () => ({ replicas: 2 }) },
  },
  {
    title: "a chart comes from elsewhere",
    before: chart,
    wrong: { ...chart, repository: "https://charts.example.com" },
    says:
      "came from registry.example.com/charts by the chart operator, comes from " +
      "https://charts.example.com by the chart operator; what only lies there stays, and nobody looks after it",
    right: { ...chart, version: "1.10.1" },
  },
];
