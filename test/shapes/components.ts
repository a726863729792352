import {
  logStore,
  metricsStore,
  objectStore,
  pager,
  remoteWriteReceiver,
} from "../../base/roles.ts";
import {
  component,
  external,
  from,
  grpc,
  headlessService,
  http,
  ingressController,
  inside,
  provide,
  type Resource,
  ruler,
  scrape,
  service,
  tcp,
  tenantRuleFiles,
  to,
  toEach,
  udp,
  yamlFile,
} from "../../sdk/index.ts";
import { mimirRulerLimits } from "../../base/shared/mimir-ruler-limits.ts";
import { s3Bucket } from "./s3-bucket.ts";
import { rulesOfTenants } from "./ruler.ts";
import { deployment, ingress, job, statefulSet } from "./workload.ts";

const tenantHeader = "X-Scope-OrgID";

/** Several programs and a Job before them: each has a policy of its own. */
export const escalation = component({
  name: "escalation",
  options: { smtp: "smtp.example.com" },
  pods: {
    engine: { ports: { http: http(8080) } },
    celery: { ports: { metrics: http(9808) } },
    migrate: { ports: {} },
    database: { ports: { postgres: tcp(5432) } },
    cache: { ports: { redis: tcp(6379) } },
  },
  provides: ({ own, name, cluster }) => [
    provide(pager, own.engine.ports.http, { host: `${name}.${cluster.domain}` }),
  ],
  flows: ({ own, options }) => ({
    visitors: from(ingressController, own.engine.ports.http, "other clusters and telephones"),
    state: from(own.engine, own.database.ports.postgres, "keeps its state"),
    sessions: from(own.engine, own.cache.ports.redis, "keeps sessions"),
    jobs: from(own.celery, own.database.ports.postgres, "keeps its state"),
    migrations: from(own.migrate, own.database.ports.postgres, "brings the schema up to date"),
    mail: to(external(options.smtp, tcp(587)), "mails people", { by: own.celery }),
    logs: to(logStore, "sends its own log", { tenant: "platform", by: own.engine }),
  }),
  scrapes: ({ own }) => [
    scrape(own.engine.ports.http),
    scrape(own.celery.ports.metrics, { by: "pods" }),
  ],
  logRules: [
    {
      name: "escalation",
      tenant: "platform",
      rules: [{ record: "app:log_lines:rate5m", expr: 'sum(rate({app="escalation"}[5m]))' }],
    },
  ],
  objects: ({ cluster, name, own }): Resource[] => [
    job(own.migrate),
    ...[own.engine, own.celery, own.database, own.cache].map(deployment),
    ...[own.engine, own.database, own.cache].map((pods) => service(pods)),
    ingress(own.engine.ports.http, `${name}.${cluster.domain}`, cluster),
  ],
});

/** A StatefulSet on http, grpc, tcp and udp with two Services, on a bucket, whose ruler reads LogQL. */
export const logs = component({
  name: "logs",
  options: { bucket: "logs" },
  ports: {
    http: http(3100),
    grpc: grpc(9095),
    gossip: tcp(7946, { peers: true }),
    syslog: udp(1514),
  },
  provides: ({ own }) => [
    provide(logStore, own.ports.http, {
      gives: ({ tenant }) => ({
        ...{ pushPath: "/loki/api/v1/push", otlpPath: "/otlp", queryTimeout: "1m" },
        headers: { [tenantHeader]: tenant },
      }),
    }),
  ],
  reads: { logRules: inside },
  flows: ({ own, options }) => ({
    chunks: to(objectStore, "keeps chunks", { bucket: options.bucket }),
    ring: to(own.ports.gossip, "finds the other replicas"),
  }),
  scrapes: ({ own }) => [scrape(own.ports.http)],
  objects: ({ cluster, name, namespace, own, flows, read }): Resource[] => [
    statefulSet(own, cluster),
    service(own),
    headlessService(own),
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name, namespace },
      data: {
        "config.yaml": yamlFile({ bucket: flows.chunks.bucket, url: flows.chunks.url }, "tests"),
      },
    },
    ...rulesOfTenants({ name, namespace }, tenantRuleFiles(read.logRules)),
  ],
});

/** An object store inside the cluster, which makes the buckets that it is asked for. */
export const buckets = component({
  name: "buckets",
  options: {},
  ports: { http: http(9000, { peers: "too" }) },
  provides: ({ own }) => [
    provide(objectStore, own.ports.http, {
      gives: ({ bucket }) => s3Bucket(bucket, `buckets-${bucket}`),
    }),
  ],
  flows: ({ own }) => ({ peers: to(own.ports.http, "keeps objects together") }),
  scrapes: ({ own }) => [scrape(own.ports.http)],
  objects: ({ cluster, name, namespace, own, asked }): Resource[] => [
    statefulSet(own, cluster),
    service(own),
    headlessService(own),
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name, namespace },
      data: {
        "buckets.yaml": yamlFile(
          asked(objectStore).map(({ by, asks }) => ({ by, bucket: asks.bucket })),
          "tests",
        ),
      },
    },
  ],
});

/** A store of metrics that keeps tenants apart, with a ruler over what others write to it. */
export const metrics = component({
  name: "metrics",
  options: {},
  ports: { http: http(8080), gossip: tcp(7946, { peers: true }) },
  provides: ({ own }) => [
    provide(metricsStore, own.ports.http, {
      gives: (asks) => ({
        ...{ timeInterval: "30s", queryTimeout: "2m", path: "/prometheus" },
        headers: { [tenantHeader]: asks?.tenant ?? "platform" },
      }),
    }),
    provide(remoteWriteReceiver, own.ports.http, {
      gives: ({ tenant }) => ({ pushPath: "/api/v1/push", headers: { [tenantHeader]: tenant } }),
    }),
  ],
  reads: { rules: ruler(remoteWriteReceiver, { tenant: "platform" }) },
  flows: ({ own }) => ({ ring: to(own.ports.gossip, "finds the other replicas") }),
  scrapes: ({ own }) => [scrape(own.ports.http)],
  objects: ({ cluster, name, namespace, own, read }): Resource[] => [
    statefulSet(own, cluster),
    service(own),
    headlessService(own),
    ...rulesOfTenants({ name, namespace }, tenantRuleFiles(read.rules, mimirRulerLimits)),
  ],
});

/** A team's rules for two tenants of a ruler. */
export const shop = component({
  name: "shop",
  options: {},
  rules: ["platform", "shop"].map((tenant) => ({
    name: `shop-${tenant}`,
    tenant,
    rules: [
      {
        record: `cluster:pods_of_${tenant}:count`,
        expr: 'count by (cluster) (kube_pod_info{job="kube-state-metrics"})',
      },
    ],
  })),
  dashboards: [
    {
      uid: "shop",
      title: "Shop",
      panels: [
        {
          title: "Pods",
          datasource: { type: "prometheus", uid: "metrics" },
          targets: [{ expr: "sum by (cluster) (cluster:pods_of_platform:count)" }],
        },
      ],
    },
  ],
  objects: () => [],
});

/** Shows what every metrics store has. */
export const viewer = component({
  name: "viewer",
  options: {},
  ports: { http: http(3000) },
  reads: { dashboards: inside },
  flows: () => ({ stores: toEach(metricsStore, "queries") }),
  scrapes: ({ own }) => [scrape(own.ports.http)],
  objects: ({ name, namespace, own, flows }): Resource[] => [
    deployment(own),
    service(own),
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name, namespace },
      data: {
        "stores.yaml": yamlFile(
          flows.stores.map(({ url }) => url),
          "tests",
        ),
      },
    },
  ],
});
