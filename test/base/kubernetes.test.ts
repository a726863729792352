import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { kubernetesAlerts } from "../../base/kubernetes/alerts.ts";
import { kubernetesDashboards } from "../../base/kubernetes/dashboards.ts";
import {
  apiServerDrops,
  cadvisorDrops,
  type Drop,
  dropSteps,
  kubeletDrops,
} from "../../base/kubernetes/drops.ts";
import { usualNetwork } from "../../sdk/model/network.ts";
import { type Kubernetes, startKubernetes } from "../judges/kube-apiserver.ts";
import { kubeconformObjects } from "../judges/kubeconform.ts";
import { applicationOf, objectOf } from "./evaluated.ts";
import { metricsOf, queriesOf } from "./expressions.ts";

const application = applicationOf("kubernetes");

let exposed: string[];
let kubernetes: Kubernetes;
beforeAll(async () => {
  kubernetes = await startKubernetes();
  // The second time it also tells of the first request.
  for (let time = 0; time < 2; time++) {
    const { stdout } = await kubernetes.kubectl(["get", "--raw", "/metrics"]);
    exposed = stdout.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  }
}, 120_000);
afterAll(() => kubernetes?.stop());

/** Whether Prometheus would drop a line of an exposition: it joins the labels' values by `;`. */
function isDropped(line: string, drops: readonly Drop[]): boolean {
  return dropSteps(drops).some(({ sourceLabels, regex }) => {
    const values = sourceLabels.map((label) =>
      label === "__name__"
        ? (line.match(/^[\w:]+/)?.[0] ?? "")
        : (line.match(new RegExp(`[{,]${label}="([^"]*)"`))?.[1] ?? ""),
    );
    return new RegExp(`^(?:${regex})$`).test(values.join(";"));
  });
}

/** What alerts and panels of this component read under one job. */
function readFrom(job: string): string[] {
  const rules = kubernetesAlerts({ network: usualNetwork }).flatMap((group) => group.rules);
  const queries = kubernetesDashboards.flatMap(queriesOf);
  return [...rules, ...queries]
    .flatMap(({ expr }) => expr.match(/[\w:]+\{[^}]*\}/g) ?? [])
    .filter((selector) => selector.includes(job));
}

test("each drop for the API server meets something that a real one exposes", () => {
  const single = apiServerDrops.flatMap((drop) =>
    drop.metrics.map((metric) => ({ ...drop, metrics: [metric] })),
  );
  const idle = single.filter((drop) => !exposed.some((line) => isDropped(line, [drop])));
  expect(idle).toEqual([]);
  const dropped = exposed.filter((line) => isDropped(line, apiServerDrops));
  expect(dropped.length / exposed.length).toBeGreaterThan(0.4);
});

test("what alerts and dashboards read of the API server is exposed and kept", () => {
  const metrics = new Set(readFrom('job="apiserver"').flatMap(metricsOf));
  metrics.delete("up");
  // Counted from the first such request on, which this server has no reason to break off.
  expect(isDropped('apiserver_request_terminations_total{code="504"}', apiServerDrops)).toBe(false);
  metrics.delete("apiserver_request_terminations_total");
  // Counted from the first aggregated API on that does not answer, and this server has none.
  const unavailable = 'aggregator_unavailable_apiservice_total{name="a",reason="b"}';
  expect(isDropped(unavailable, apiServerDrops)).toBe(false);
  metrics.delete("aggregator_unavailable_apiservice_total");
  // Measured from the first admission webhook on, and this server has none.
  for (const part of ["sum", "count"]) {
    const webhooks = `apiserver_admission_webhook_admission_duration_seconds_${part}`;
    expect(isDropped(`${webhooks}{name="a"}`, apiServerDrops)).toBe(false);
    metrics.delete(webhooks);
  }
  expect(metrics.size).toBeGreaterThan(1);
  const kept = exposed.filter((line) => !isDropped(line, apiServerDrops));
  for (const metric of metrics) {
    const isThere = kept.some((line) => /^[\w:]+/.exec(line)?.[0] === metric);
    expect([metric, isThere]).toEqual([metric, true]);
  }
});

test("the buckets that are kept end with infinity, as histogram_quantile needs", () => {
  const buckets = (lines: readonly string[]) => [
    ...new Set(
      lines
        .filter((line) => line.startsWith("apiserver_request_sli_duration_seconds_bucket"))
        .map((line) => line.match(/le="([^"]+)"/)?.[1]),
    ),
  ];
  const kept = buckets(exposed.filter((line) => !isDropped(line, apiServerDrops)));
  expect(kept).toEqual(["0.1", "1", "5", "10", "30", "60", "+Inf"]);
  // Prometheus 3 writes whole numbers with a fraction before it drops.
  const normalised = exposed.map((line) => line.replace(/le="(\d+)"/, 'le="$1.0"'));
  expect(buckets(normalised.filter((line) => !isDropped(line, apiServerDrops)))).toEqual([
    "0.1",
    "1.0",
    "5.0",
    "10.0",
    "30.0",
    "60.0",
    "+Inf",
  ]);
});

test("nothing that alerts and dashboards read of kubelets and containers is dropped", () => {
  const read = readFrom('job="kubelet"');
  expect(read.length).toBeGreaterThan(4);
  for (const selector of read) {
    const drops = selector.includes("/metrics/cadvisor") ? cadvisorDrops : kubeletDrops;
    const line = selector.replace("{", '{pod="web-0",');
    expect([selector, isDropped(line, drops)]).toEqual([selector, false]);
  }
  expect(
    isDropped('container_memory_working_set_bytes{id="/kubepods",pod=""}', cadvisorDrops),
  ).toBe(true);
});

test("each job has the name that alerts ask for", () => {
  const jobs = application.objects
    .filter(({ kind }) => kind === "ServiceMonitor")
    .map(({ metadata }) => {
      const { spec } = objectOf(application, "ServiceMonitor", metadata.name);
      const renamed = spec.endpoints[0]?.relabelings?.find(
        ({ targetLabel }) => targetLabel === "job",
      );
      return renamed?.replacement ?? spec.selector.matchLabels?.[spec.jobLabel ?? ""];
    });
  expect(jobs.sort()).toEqual(["apiserver", "coredns", "kubelet"]);
});

test("CoreDNS is scraped through a Service of ours, whose pods are those that answer", () => {
  const { metadata, spec } = objectOf(application, "Service");
  expect(spec).toEqual({
    clusterIP: "None",
    selector: { "k8s-app": "kube-dns" },
    ports: [{ name: "metrics", port: 9153, targetPort: 9153, protocol: "TCP" }],
  });
  const monitor = objectOf(application, "ServiceMonitor", "coredns");
  expect(monitor.spec.selector.matchLabels).toEqual(metadata?.labels);
  expect(monitor.spec.namespaceSelector).toEqual({ matchNames: [metadata?.namespace] });
});

test("where another DNS server runs, CoreDNS is neither scraped nor missed", () => {
  const names = (server: "coreDns" | "kubeDns") =>
    kubernetesAlerts({ network: { ...usualNetwork, dns: { server } } }).map(({ name }) => name);
  expect(names("coreDns")).toContain("coredns");
  expect(names("kubeDns")).not.toContain("coredns");
});

test("its objects are what the API and the operator know", async () => {
  expect(await kubeconformObjects(application.objects)).toEqual({
    objects: application.objects.length,
    findings: [],
  });
});
