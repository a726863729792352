import {
  catalogue,
  component,
  containerPorts,
  from,
  http,
  ingressController,
  namespace,
  type OwnPods,
  prometheusRule,
  type Resource,
  restrictedContainer,
  restrictedPod,
  type RuleTests,
  service,
  serviceAccount,
} from "../../sdk/index.ts";

export const shop = namespace({
  name: "shop",
  podSecurity: "restricted",
  purpose: "What the bench delivers",
});

export const namespaces = component({
  name: "namespaces",
  options: {},
  objects: () => [{ apiVersion: "v1", kind: "Namespace", metadata: { name: shop.name } }],
});

const ports = { http: http(8080) };

/** A program that the cluster's visitors reach, with configuration that names its cluster, and an alert. */
export function program(name: string) {
  const metric = name.replaceAll("-", "_");
  return component({
    name,
    options: {},
    ports,
    flows: ({ own }) => ({ visitors: from(ingressController, own.ports.http, "people") }),
    metrics: [
      catalogue({
        program: name,
        version: "1.0.0",
        source: "this bench",
        outside: true,
        metrics: { [`${metric}_up`]: { type: "gauge", labels: [] } },
      }),
    ],
    ruleTests: ruleTests(name, metric),
    objects: ({ cluster, namespace, own, fleet, runbook }): Resource[] => [
      serviceAccount(own),
      {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata: { name, namespace },
        data: { "config.yaml": `region: ${cluster.region}\ndomain: ${cluster.domain}\n` },
      },
      deployment(own),
      service(own),
      prometheusRule(name, namespace, { runbook, team: fleet.team, groups: groups(name, metric) }),
    ],
  });
}

function deployment(own: OwnPods<typeof ports>): Resource {
  const { name, namespace, labels } = own;
  return {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name, namespace, labels },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          serviceAccountName: name,
          automountServiceAccountToken: false,
          nodeSelector: { "kubernetes.io/os": "linux" },
          securityContext: restrictedPod(65534),
          containers: [
            {
              name,
              image: `registry.example.com/bench/${name}:1.0.0`,
              ports: containerPorts(own),
              resources: { requests: { cpu: "10m", memory: "32Mi" }, limits: { memory: "64Mi" } },
              securityContext: restrictedContainer(),
              volumeMounts: [{ name: "config", mountPath: "/etc/config" }],
            },
          ],
          volumes: [{ name: "config", configMap: { name } }],
        },
      },
    },
  };
}

function groups(name: string, metric: string) {
  const annotations = {
    summary: `${name} does not answer.`,
    description: `${name} in {{ $labels.namespace }} has not answered for 5 minutes.`,
  };
  const expr = `max by (namespace) (${metric}_up{job="${name}"}) == 0`;
  const labels = { severity: "warning" } as const;
  return [{ name, rules: [{ alert: alertOf(metric), expr, for: "5m", labels, annotations }] }];
}

function ruleTests(name: string, metric: string): RuleTests {
  const series = (value: number) => ({
    [`${metric}_up{job="${name}", namespace="shop"}`]: `${value}x10`,
    [`${metric}_up{job="stranger", namespace="shop"}`]: "0x10",
  });
  return [
    {
      alert: alertOf(metric),
      severity: "warning",
      fires: { series: series(0), at: "5m", labels: { namespace: "shop" } },
      quiet: [{ series: series(1) }],
    },
  ];
}

export function runbook(name: string): string {
  const parts = ["Meaning", "Impact", "Diagnosis", "Mitigation"];
  const text = parts.map((part) => `**${part}.** See the bench.`).join("\n\n");
  return `# ${name}\n\n## ${alertOf(name.replaceAll("-", "_"))}\n\n${text}\n`;
}

function alertOf(metric: string): string {
  const [word = "", number = ""] = metric.split("_");
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${number}Down`;
}
