import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { type Build, build } from "../../sdk/check/build.ts";
import type { EvaluatedApplication } from "../../sdk/evaluate/evaluated.ts";
import { formatFinding } from "../../sdk/model/finding.ts";
import { type LabelSelector, matches } from "../../sdk/model/matches.ts";
import { ofKind, type KindName } from "../../sdk/model/of-kind.ts";
import { promtoolCheckConfig } from "../judges/promtool.ts";
import { kustomizeBuild } from "../judges/kustomize.ts";
import { differences } from "../layout/same-objects.ts";
import { putFiles, temporaryFolder } from "../layout/temporary-folder.ts";
import { shapes } from "./fleet.ts";

const folder = temporaryFolder();
let built: Build;
beforeAll(async () => {
  built = await build(shapes);
});

function applicationsOf(cluster: string): readonly EvaluatedApplication[] {
  return built.evaluated.clusters.find(({ facts }) => facts.name === cluster)!.applications;
}

function application(cluster: string, name: string): EvaluatedApplication {
  return applicationsOf(cluster).find((one) => one.name === name)!;
}

function all<Name extends KindName>(cluster: string, kind: Name) {
  return applicationsOf(cluster).flatMap(({ objects }) =>
    objects.flatMap((object) => ofKind(object, kind) ?? []),
  );
}

/** Who may reach whom, from the policies alone: `escalation-cache < escalation-engine:6379`. */
function doors(cluster: string, name: string): string[] {
  return all(cluster, "NetworkPolicy")
    .filter(({ metadata }) => metadata.name === name)
    .flatMap(({ spec }) =>
      (spec?.ingress ?? []).flatMap(({ from = [], ports = [] }) =>
        from.flatMap(({ podSelector }) =>
          ports.map(
            ({ port, protocol }) =>
              `${Object.values(podSelector?.matchLabels ?? {}).join()} ${protocol}/${port}`,
          ),
        ),
      ),
    );
}

function configOf(cluster: string, name: string, key: string): string {
  const map = all(cluster, "ConfigMap").find(({ metadata }) => metadata.name === name);
  return map?.data?.[key] ?? "";
}

test("every hard shape keeps every law", () => {
  expect(built.findings.map(formatFinding)).toEqual([]);
});

test("real kustomize builds every overlay of them to what the functions returned", async () => {
  putFiles(folder, built.files);
  for (const { facts, applications } of built.evaluated.clusters) {
    for (const { name, objects } of applications) {
      const made = await kustomizeBuild(join(folder, "overlays", facts.name, name));
      expect(differences(made, objects)).toEqual([]);
    }
  }
}, 60_000);

test("of two Prometheus each reads its own: every monitor and rule is selected by exactly one", () => {
  const readers = all("us-test", "Prometheus");
  expect(readers.map(({ metadata }) => metadata.name)).toEqual(["prometheus", "prometheus-mesh"]);
  for (const [kind, selector] of [
    ["ServiceMonitor", "serviceMonitorSelector"],
    ["PrometheusRule", "ruleSelector"],
  ] as const) {
    for (const { readers: bound, objects } of applicationsOf("us-test")) {
      for (const object of objects.filter((one) => one.kind === kind)) {
        const selecting = readers.filter(({ spec }) =>
          matches(spec[selector] as LabelSelector, object.metadata.labels ?? {}),
        );
        const wanted = kind === "ServiceMonitor" ? bound.scrapes : bound.rules;
        expect(selecting.map(({ metadata }) => metadata.name)).toEqual([wanted]);
      }
    }
  }
  const mesh = application("us-test", "viewer-mesh");
  expect(mesh.readers.scrapes).toBe("prometheus-mesh");
});

test("a second instance has names of its own, and the job, rules and dashboards of its component", () => {
  const { objects } = application("us-test", "prometheus-mesh");
  const named = objects
    .filter(({ kind }) => kind !== "Namespace")
    .map(({ metadata }) => metadata.name);
  expect(new Set(named)).toEqual(new Set(["prometheus-mesh"]));
  const [monitor] = objects.flatMap((object) => ofKind(object, "ServiceMonitor") ?? []);
  expect(monitor?.spec.endpoints[0]?.relabelings).toEqual([
    { action: "replace", targetLabel: "job", replacement: "prometheus" },
  ]);
  expect(objects.some(({ kind }) => kind === "PrometheusRule")).toBe(false);
  const folders = all("us-test", "ConfigMap").map(({ metadata }) => metadata.name);
  expect(folders.filter((name) => name.includes("dashboards-prometheus"))).toEqual([
    "grafana-dashboards-prometheus",
    "grafana-dashboards-prometheus-operator",
  ]);
});

test("several programs in one component have a policy each, with what it declares and nothing else", () => {
  expect(doors("us-test", "escalation-database")).toEqual([
    "escalation-engine TCP/5432",
    "escalation-celery TCP/5432",
    "escalation-migrate TCP/5432",
  ]);
  expect(doors("us-test", "escalation-cache")).toEqual(["escalation-engine TCP/6379"]);
  // It has no Service, and is scraped all the same.
  expect(doors("us-test", "escalation-celery")).toEqual(["prometheus,prometheus TCP/9808"]);
  expect(doors("us-test", "escalation-engine")).toContain("alertmanager,alertmanager TCP/8080");
});

test("each port stands in one Service that is scraped; peers meet in the headless one", () => {
  const services = all("us-test", "Service").filter(({ metadata }) =>
    /^(logs|buckets)/.test(metadata.name),
  );
  const portsOf = (name: string) =>
    services
      .find(({ metadata }) => metadata.name === name)
      ?.spec?.ports?.map(
        ({ name: port, port: number, protocol }) => `${port} ${protocol}/${number}`,
      );
  expect(portsOf("logs")).toEqual(["http TCP/3100", "grpc TCP/9095", "syslog UDP/1514"]);
  expect(portsOf("logs-headless")).toEqual(["gossip TCP/7946"]);
  expect(portsOf("buckets")).toEqual(["http TCP/9000"]);
  expect(portsOf("buckets-headless")).toEqual(["http TCP/9000"]);
  for (const monitor of all("us-test", "ServiceMonitor")) {
    const selected = all("us-test", "Service").filter(
      ({ metadata }) =>
        monitor.spec.namespaceSelector?.matchNames?.includes(metadata.namespace ?? "") &&
        matches(monitor.spec.selector as LabelSelector, metadata.labels ?? {}),
    );
    // kube-state-metrics and the like are inside; what is outside has no Service here.
    expect(selected.length).toBeLessThanOrEqual(1);
  }
});

test("an object store is found inside and outside, and makes what it is asked for", () => {
  expect(configOf("us-test", "logs", "config.yaml")).toContain(
    "url: http://buckets.logging.svc:9000",
  );
  expect(configOf("us-test", "buckets", "buckets.yaml")).toContain("by: logs\n  bucket: logs");
  expect(configOf("eu-test", "logs", "config.yaml")).toContain(
    "url: http://objects.example.com:9000",
  );
  expect(configOf("eu-test", "logs", "config.yaml")).toContain("bucket: eu-logs");
});

test("a flow leads to another cluster's public host, and inside where the role is at home", () => {
  const targets = (cluster: string) =>
    all(cluster, "NetworkPolicy")
      .filter(({ metadata }) => metadata.name === "alertmanager")
      .flatMap(({ spec }) => spec?.egress ?? [])
      .flatMap(({ to = [], ports = [] }) =>
        to.map(({ ipBlock, podSelector }) =>
          [
            ipBlock?.cidr ?? podSelector?.matchLabels?.["app.kubernetes.io/name"],
            ports[0]?.port,
          ].join(),
        ),
      );
  expect(targets("eu-test")).toContain("0.0.0.0/0,443");
  expect(targets("us-test")).toContain("escalation-engine,8080");
});

test("one fact of a cluster makes every public host an HTTPRoute at its Gateway, else it is an Ingress", () => {
  expect(all("us-test", "HTTPRoute")).toEqual([]);
  expect(all("us-test", "Ingress").map(({ metadata }) => metadata.name)).toContain("grafana");
  expect(all("eu-test", "Ingress")).toEqual([]);
  expect(all("eu-test", "HTTPRoute").map(({ spec }) => spec)).toEqual([
    {
      parentRefs: [
        expect.objectContaining({ name: "public", namespace: "gateways", sectionName: "https" }),
      ],
      hostnames: ["grafana.eu.example.com"],
      rules: [
        {
          matches: [{ path: { type: "PathPrefix", value: "/" } }],
          backendRefs: [expect.objectContaining({ name: "grafana", port: 3000 })],
        },
      ],
    },
  ]);
  expect(doors("eu-test", "grafana")).toContain("public TCP/3000");
  expect(doors("us-test", "grafana")).toContain("ingress TCP/3000");
});

test("a Service says of a port what a proxy before it must know", () => {
  const [logs] = all("us-test", "Service").filter(({ metadata }) => metadata.name === "logs");
  expect(logs?.spec?.ports?.map(({ name, appProtocol }) => [name, appProtocol])).toEqual([
    ["http", undefined],
    ["grpc", "kubernetes.io/h2c"],
    ["syslog", undefined],
  ]);
});

test("rules go to whoever reads them: a tenant's ruler, a plain Prometheus, the operator's", () => {
  expect(configOf("us-test", "logs-rules-platform", "escalation.yaml")).toContain(
    "app:log_lines:rate5m",
  );
  expect(configOf("eu-test", "plain-prometheus-rules", "kube-state-metrics.yaml")).toContain(
    "alert: KubePodCrashLooping",
  );
  expect(configOf("eu-test", "plain-prometheus", "prometheus.yml")).toContain(
    "job_name: observability/kube-state-metrics/0",
  );
  expect(all("eu-test", "ServiceMonitor")).toEqual([]);
  expect(all("eu-test", "PrometheusRule")).toEqual([]);
});

test("a ruler with tenants has a folder of rule files for each", () => {
  const rules = (tenant: string) => configOf("eu-test", `metrics-rules-${tenant}`, "shop.yaml");
  expect(rules("platform")).toContain("record: cluster:pods_of_platform:count");
  expect(rules("shop")).toContain("record: cluster:pods_of_shop:count");
  expect(configOf("eu-test", "plain-prometheus", "prometheus.yml")).toContain(
    "X-Scope-OrgID: shop",
  );
});

test("promtool takes the configuration of the Prometheus without an operator", async () => {
  const content = configOf("eu-test", "plain-prometheus", "prometheus.yml");
  putFiles(folder, [{ path: "prometheus.yml", content }]);
  expect(await promtoolCheckConfig(join(folder, "prometheus.yml"))).toMatchObject({ ok: true });
});

test("Grafana says which store is meant by default, and asks another one by its path and tenant", () => {
  const text = configOf("eu-test", "grafana", "datasources.yaml");
  const { datasources } = parse(text) as { datasources: readonly object[] };
  expect(datasources.slice(0, 2)).toMatchObject([
    { uid: "prometheus", isDefault: true, url: "http://plain-prometheus.logging.svc:9090" },
    {
      uid: "metrics",
      isDefault: false,
      url: "http://metrics.logging.svc:8080/prometheus",
      jsonData: { httpHeaderName1: "X-Scope-OrgID" },
      secureJsonData: { httpHeaderValue1: "platform" },
    },
  ]);
});
