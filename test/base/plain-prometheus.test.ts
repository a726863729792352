import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { options } from "../../base/prometheus/options.ts";
import { plain } from "../../base/prometheus/plain/plain.ts";
import { volume } from "../../base/prometheus/plain/volume.ts";
import type { OwnPods } from "../../sdk/index.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { promtoolCheckConfig, promtoolCheckRules } from "../judges/promtool.ts";
import { judgedJobs } from "../judges/scrape-configs.ts";
import { putFiles, temporaryFolder } from "../layout/temporary-folder.ts";
import { NotInFleet } from "../not-in-fleet.ts";
import { clusters, objectOf, objectsOf } from "./evaluated.ts";

const folder = temporaryFolder();

/** The first Prometheus of the fleet that no operator runs, and its cluster. */
function found() {
  for (const cluster of clusters) {
    for (const application of cluster.applications) {
      const [map] = objectsOf(application, "ConfigMap").filter(
        ({ data }) => data?.["prometheus.yml"] !== undefined,
      );
      if (map) return { cluster, application, config: map.data!["prometheus.yml"]! };
    }
  }
  throw new NotInFleet("a Prometheus without an operator");
}

test("promtool takes its configuration and its rules, the API its objects", async () => {
  const { application, config } = found();
  const rules = objectOf(application, "ConfigMap", `${application.name}-rules`).data!;
  const files = Object.entries(rules).map(([path, content]) => ({ path, content }));
  expect(files.length).toBeGreaterThan(0);
  putFiles(folder, [...files, { path: "prometheus.yml", content: config }]);
  const paths = files.map(({ path }) => join(folder, path));
  expect(await promtoolCheckConfig(join(folder, "prometheus.yml"))).toMatchObject({ ok: true });
  expect(await promtoolCheckRules(paths)).toMatchObject({ ok: true });
  const { objects } = application;
  expect(await kubeconformObjects(objects)).toEqual({ objects: objects.length, findings: [] });
});

test("its volume waits for its own claim, on the node that has the disk", () => {
  const { application, cluster } = found();
  const { spec: set } = objectOf(application, "StatefulSet");
  const [claim] = set!.volumeClaimTemplates!;
  const { spec: disk, metadata } = objectOf(application, "PersistentVolume");
  const { namespace } = application;
  expect(disk!.claimRef).toEqual({
    namespace: namespace.name,
    name: `${claim!.metadata!.name}-${application.name}-0`,
  });
  expect(claim!.spec).toMatchObject({
    storageClassName: objectOf(application, "StorageClass").metadata!.name,
    resources: { requests: { storage: disk!.capacity!["storage"] } },
  });
  expect(disk!.storageClassName).toBe(claim!.spec!.storageClassName);
  expect(metadata!.annotations).toEqual({
    "argocd.argoproj.io/sync-options": "Prune=false,Delete=false",
  });
  const { node, path, tolerations } = cluster.facts.localDisk!;
  expect(set!.template.spec!.tolerations).toEqual(tolerations);
  expect(disk!.local).toEqual({ path });
  expect(JSON.stringify(disk!.nodeAffinity)).toContain(`"${node}"`);
});

test("another disk is another volume, as none moves, for the same claim of the same pod", () => {
  const { cluster } = found();
  const disk = cluster.facts.localDisk!;
  const own = { name: "plain", namespace: "plain" } as OwnPods;
  const volumes = [disk, { ...disk, node: "other" }, { ...disk, path: "/other" }].map((one) =>
    volume(own, one).find(({ kind }) => kind === "PersistentVolume")!,
  );
  expect(new Set(volumes.map(({ metadata }) => metadata!.name)).size).toBe(3);
  const claims = volumes.map((one) => (one as { spec?: { claimRef?: object } }).spec!.claimRef);
  expect(new Set(claims.map((claim) => JSON.stringify(claim))).size).toBe(1);
});

const annotated = (more: object = {}) => ({
  annotations: { "prometheus.io/scrape": "true", ...more },
});

function pod(name: string, namespace: string, more: object = {}): object {
  return {
    ...{ apiVersion: "v1", kind: "Pod" },
    metadata: { name, namespace, uid: name, ...more },
    spec: {
      nodeName: "node-1",
      containers: [{ name: "a", ports: [{ containerPort: 80, protocol: "TCP" }] }],
    },
    status: { phase: "Running", podIP: `10.1.0.${name.length}`, hostIP: "10.99.0.1" },
  };
}

/** A Service with an EndpointSlice of one pod. */
function behind(service: string, target: string, annotations: object): object[] {
  const metadata = { name: service, namespace: "shop" };
  return [
    {
      ...{ apiVersion: "v1", kind: "Service", metadata: { ...metadata, annotations } },
      spec: { ports: [{ name: "http", port: 8080 }] },
    },
    {
      ...{ apiVersion: "discovery.k8s.io/v1", kind: "EndpointSlice", addressType: "IPv4" },
      metadata: { ...metadata, labels: { "kubernetes.io/service-name": service } },
      ports: [{ name: "http", port: 80, protocol: "TCP" }],
      endpoints: [
        {
          addresses: [`10.1.0.${target.length}`],
          conditions: { ready: true },
          targetRef: { kind: "Pod", name: target, namespace: "shop" },
        },
      ],
    },
  ];
}

test("its jobs find nodes, and once each what asks by annotation and nobody scrapes", async () => {
  const { config, cluster } = found();
  const scraped = cluster.applications
    .flatMap(({ facets }) => facets.scrapes ?? [])
    .map(({ port }) => port.of)
    .filter(({ labels }) => Object.keys(labels).length > 0);
  const ours = scraped.map(({ namespace, labels }, index) =>
    pod(`ours-${index}`, namespace, { labels: { ...labels }, ...annotated() }),
  );
  const [jobs] = await judgedJobs(
    [config],
    [
      {
        ...{ apiVersion: "v1", kind: "Node", metadata: { name: "node-1" } },
        status: {
          addresses: [{ type: "InternalIP", address: "10.99.0.1" }],
          daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
        },
      },
      ...ours,
      pod("cart", "shop", annotated({ "prometheus.io/port": "9999" })),
      pod("quiet", "shop"),
      pod("backend", "shop"),
      ...behind("cart", "cart", { "prometheus.io/scrape": "true" }),
      ...behind("backend", "backend", {
        ...{ "prometheus.io/scrape": "true", "prometheus.io/port": "9102" },
        "prometheus.io/path": "/stats",
      }),
      {
        ...pod("daemon", "shop"),
        status: { phase: "Running", podIP: "10.99.0.1", hostIP: "10.99.0.1" },
      },
      ...behind("daemon", "daemon", { "prometheus.io/scrape": "true" }),
      ...behind("outside", "no-such-pod", { "prometheus.io/scrape": "true" }),
      ...behind("quiet", "quiet", { "prometheus.io/probe": "true" }),
    ],
  );
  const targets = jobs!
    .filter(({ name }) => name.startsWith("kubernetes-"))
    .flatMap(({ name, targets }) =>
      targets.map(({ url, labels }) => `${name} ${url} ${labels["job"]}`),
    );
  expect(targets).toEqual([
    "kubernetes-nodes https://10.99.0.1:10250/metrics kubernetes-nodes",
    "kubernetes-resources https://10.99.0.1:10250/metrics/resource kubernetes-resources",
    "kubernetes-endpoints http://10.1.0.7:9102/stats kubernetes-endpoints",
    "kubernetes-services http://blackbox-exporter.observability-plain.svc:9115/probe?module=http_2xx&target=quiet.shop.svc%3A8080 kubernetes-services",
    "kubernetes-pods http://10.1.0.4:9999/metrics kubernetes-pods",
  ]);
  const patient = jobs!.filter(({ settings }) =>
    settings.includes("fallback_scrape_protocol: PrometheusText0.0.4"),
  );
  expect(patient.map(({ name }) => name)).toEqual(["kubernetes-endpoints", "kubernetes-pods"]);
});

test.each([
  ["remoteWrite", { remoteWrite: { platform: {} } }],
  ["teams", { teams: true }],
  ["annotatedPods", { annotatedPods: true }],
])("without an operator it refuses the option %s", (name, chosen) => {
  const { cluster } = found();
  const around = {
    ...{ cluster: cluster.facts, flows: { alertmanagers: [] } },
    ...{ read: { rules: [], scrapes: [] }, scraped: [] },
  };
  const own = {
    name: "plain",
    namespace: "plain",
    labels: {},
    ports: {},
  } as unknown as OwnPods<never>;
  expect(() => plain(own, { ...options, ...chosen }, around)).toThrow(`and with "${name}"`);
  const { localDisk: _, ...facts } = cluster.facts;
  expect(() => plain(own, options, { ...around, cluster: facts })).toThrow("has no localDisk");
});
