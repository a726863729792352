import { catalogue } from "../../sdk/index.ts";
import { linux, namespace } from "../small-objects.ts";
import { alert } from "./rule-examples.ts";
import type { LawExample, World } from "./law-example.ts";

const labels = { "app.kubernetes.io/name": "web" };
const ports = [
  { name: "http", port: 80 },
  { name: "internal", port: 81 },
];

/** A program with two ports that are scraped under one job, and what tells when it is gone: a draft, of which no test is asked. */
function watchedBy(expr: string, monitored = "web"): World {
  return {
    objects: [
      monitor(monitored),
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "PrometheusRule",
        metadata: { name: "web", namespace },
        spec: {
          groups: [
            {
              name: "web",
              rules: [
                alert({
                  expr,
                  labels: { severity: "warning", draft: "true" },
                  annotations: { summary: "s", description: "d", draft_until: "2026-12-31" },
                }),
              ],
            },
          ],
        },
      },
    ],
  };
}

function monitor(name: string): NonNullable<World["objects"]>[number] {
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "ServiceMonitor",
    metadata: { name, namespace },
    spec: {
      jobLabel: "app.kubernetes.io/name",
      selector: { matchLabels: labels },
      endpoints: ports.map(({ name }) => ({ port: name })),
    },
  };
}

const around: World = {
  metrics: [
    catalogue({
      program: "prometheus",
      version: "3.13.2",
      source: "test",
      outside: true,
      metrics: { prometheus_target_scrape_pool_targets: { type: "gauge", labels: ["scrape_job"] } },
    }),
  ],
  objects: [
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "web", namespace },
      spec: {
        replicas: 1,
        selector: { matchLabels: labels },
        template: {
          metadata: { labels },
          spec: {
            ...linux,
            containers: [
              {
                name: "web",
                image: "registry.example.com/web:1.0.0",
                ports: ports.map(({ name, port }) => ({ name, containerPort: port })),
              },
            ],
          },
        },
      },
    },
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: "web", namespace, labels },
      spec: { selector: labels, ports },
    },
    {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "Prometheus",
      metadata: { name: "main", namespace },
      spec: {
        ...linux,
        reloadStrategy: "ProcessSignal",
        ruleNamespaceSelector: {},
        ruleSelector: {},
        serviceMonitorNamespaceSelector: {},
        serviceMonitorSelector: {},
      },
    },
  ],
};

/** The laws about what is gone. */
export const absenceExamples: readonly LawExample[] = [
  {
    law: "absent-targets",
    title: "two endpoints of one job",
    around,
    wrong: watchedBy('absent(up{job="web"} == 1)'),
    says: "means web http and web internal: one of them that is up hides that the others are gone",
    right: watchedBy('absent(up{job="web", endpoint="http"} == 1)'),
  },
  {
    law: "absent-targets",
    title: "two endpoints of a job that a pattern means, over time",
    around,
    wrong: watchedBy('absent_over_time(up{job=~"w.*"}[10m])'),
    says: "means web http and web internal: one of them that is up hides that the others are gone",
    right: watchedBy('absent_over_time(up{job=~"w.*", endpoint!="internal"}[10m])'),
  },
  {
    law: "watched-jobs",
    title: "targets of other ways of discovery alone",
    around,
    wrong: watchedBy('prometheus_target_scrape_pool_targets{scrape_job=~"scrapeConfig/.+"} == 0'),
    says: 'nobody hears when the job "web" has no target any more',
    right: watchedBy('prometheus_target_scrape_pool_targets{scrape_job!~"scrapeConfig/.+"} == 0'),
  },
  {
    law: "watched-jobs",
    title: "a job that is gone without a word",
    around,
    wrong: watchedBy('up{job="web"} == 0'),
    says: 'nobody hears when the job "web" has no target any more',
    right: watchedBy('absent(up{job="web", endpoint="http"} == 1)'),
  },
  {
    law: "watched-jobs",
    title: "a job of which there may be none, without saying so",
    around,
    wrong: watchedBy('up{job="web"} == 0'),
    says: 'nobody hears when the job "web" has no target any more',
    right: watchedBy('up{job="web"} == 0', "web-if-any"),
  },
];
