import { catalogue } from "../../sdk/index.ts";
import { namespace } from "../small-objects.ts";
import type { LawExample, World } from "./law-example.ts";
import { alert } from "./rule-examples.ts";

const around: World = {
  metrics: [
    catalogue({
      program: "kube-state-metrics",
      version: "2.20.0",
      source: "test",
      outside: true,
      metrics: {
        kube_deployment_status_replicas_available: {
          type: "gauge",
          labels: ["deployment", "namespace"],
        },
      },
    }),
  ],
};

/** A draft, of which no test is asked. */
function rule(matchers: string): World {
  const rules = [
    alert({
      expr: `kube_deployment_status_replicas_available{${matchers}} == 0`,
      labels: { severity: "warning", draft: "true" },
      annotations: { summary: "s", description: "d", draft_until: "2026-12-31" },
    }),
  ];
  return {
    objects: [
      {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "PrometheusRule",
        metadata: { name: "cart", namespace },
        spec: { groups: [{ name: "cart", rules }] },
      },
    ],
  };
}

export const namedWorkloadExamples: readonly LawExample[] = [
  {
    law: "named-workloads",
    title: "a Deployment of that name, wherever it is",
    around,
    wrong: rule('deployment="cart"'),
    says: 'means every deployment "cart" of the cluster, whoever made it',
    right: rule('namespace="shop", deployment="cart"'),
  },
  {
    law: "named-workloads",
    title: "two of those names",
    around,
    wrong: rule('deployment=~"cart|checkout"'),
    says: 'means every deployment "cart|checkout" of the cluster, whoever made it',
    right: rule('deployment=~".+"'),
  },
  {
    law: "named-workloads",
    title: "a namespace that may be any",
    around,
    wrong: rule('namespace=~".+", deployment="cart"'),
    says: 'means every deployment "cart" of the cluster, whoever made it',
    right: rule('namespace=~"shop-.+", deployment="cart"'),
  },
];
