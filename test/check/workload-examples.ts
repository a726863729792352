import { disruptionBudget } from "../../sdk/index.ts";
import { configMap, deployment, namespace, service, serviceAccount } from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";
import { around, mounting, running } from "./running.ts";

const budget = disruptionBudget({
  ...{ name: "web", namespace },
  labels: { "app.kubernetes.io/name": "web" },
});

const { unhealthyPodEvictionPolicy: _, ...holdingBack } = budget.spec!;

const credential = (name: string) => ({
  apiVersion: "external-secrets.io/v1",
  kind: "ExternalSecret",
  metadata: { name, namespace },
  spec: {
    refreshInterval: "1h0m0s",
    secretStoreRef: { kind: "ClusterSecretStore", name: "secrets" },
    target: { name },
    data: [{ secretKey: "value", remoteRef: { key: name } }],
  },
});

/** The laws about what runs, and what it runs with. */
export const workloadExamples: readonly LawExample[] = [
  {
    law: "disruption-budgets",
    title: "several copies without a budget",
    around,
    wrong: { objects: [deployment({ replicas: 2 })] },
    says: "runs in several copies, which one drained node may all take",
    right: { objects: [deployment({ replicas: 2 }), budget] },
  },
  {
    law: "disruption-budgets",
    title: "a budget that keeps what is not ready where it is",
    around: { objects: [...around.objects, deployment({ replicas: 2 })] },
    wrong: { objects: [{ ...budget, spec: holdingBack }] },
    says: "holds a node back for a pod that never gets ready",
    right: { objects: [budget] },
  },
  {
    law: "one-of",
    title: "a budget in two ways",
    around: { objects: [...around.objects, deployment({ replicas: 2 })] },
    wrong: { objects: [{ ...budget, spec: { ...budget.spec, minAvailable: 1 } }] },
    says: "says maxUnavailable and minAvailable",
    right: { objects: [budget] },
  },
  {
    law: "durations",
    title: "a day where Go reads the duration",
    wrong: { objects: [refreshed("1d")] },
    says: '"1d" is no duration',
    right: { objects: [refreshed("24h")] },
  },
  {
    law: "references",
    title: "a ConfigMap that nobody brings",
    around: { objects: [serviceAccount("web"), configMap("settings")] },
    wrong: mounting({ name: "settigns" }),
    says: '"settigns" is no ConfigMap',
    right: mounting({ name: "settings" }),
  },
  {
    law: "references",
    title: "a key that the Secret lacks",
    around: { objects: [serviceAccount("web"), credential("token")] },
    wrong: running({ env: [taking("token", "password")] }),
    says: '"password" is no key of the Secret token (one of value)',
    right: running({ env: [taking("token", "value")] }),
  },
  {
    law: "schema",
    title: "a number in quotes",
    around,
    wrong: { objects: [deployment({ replicas: "1" })] },
    says: 'is "1", but must be',
    right: { objects: [deployment({ replicas: 1 })] },
  },
  {
    law: "schema",
    title: "a field that no Deployment has",
    around,
    wrong: { objects: [deployment({ replica: 3 })] },
    says: 'spec.replica: is no field that the schema knows there (did you mean "replicas"?)',
    right: { objects: [deployment({ replicas: 1 })] },
  },
  {
    law: "schema",
    title: "a description that no Deployment has",
    around,
    wrong: { objects: [deployment({ description: "The shop." })] },
    says: "spec.description: is no field that the schema knows there",
    right: { objects: [deployment()] },
  },
  {
    law: "schema",
    title: "a Secret",
    wrong: {
      objects: [
        { apiVersion: "v1", kind: "Secret", metadata: { name: "token", namespace }, data: {} },
      ],
    },
    says: "is of kind v1/Secret, which the tree may not hold",
    right: { objects: [credential("token")] },
  },
  {
    law: "secrets",
    title: "a URL with a password",
    // In two parts, so that no scanner takes this file for a leak.
    wrong: { objects: [configMap("a", { url: ["https://user", "word@example.com"].join(":") })] },
    says: "looks like a URL with a password",
    right: { objects: [configMap("a", { url: "https://example.com" })] },
  },
  {
    law: "secret-values",
    title: "a password in a variable",
    around: { objects: [serviceAccount("web"), credential("database")] },
    wrong: running({ env: [{ name: "DATABASE_PASSWORD", value: "correct horse" }] }),
    says: 'stands in the tree, where everybody reads it: "DATABASE_PASSWORD" is called as a secret',
    right: running({
      env: [
        {
          name: "DATABASE_PASSWORD",
          valueFrom: { secretKeyRef: { name: "database", key: "value" } },
        },
      ],
    }),
  },
  {
    law: "secret-values",
    title: "a token in a configuration file",
    wrong: { objects: [configMap("a", { "web.yaml": "remote: { token: correct-horse }\n" })] },
    says: 'data["web.yaml"], remote.token: stands in the tree',
    right: { objects: [configMap("a", { "web.yaml": "remote: { tokenFile: /etc/token }\n" })] },
  },
  {
    law: "secret-values",
    title: "a password in a script",
    wrong: { objects: [configMap("a", { "run.sh": "PASSWORD='correct horse'\npsql\n" })] },
    says: 'data["run.sh"], line 1: stands in the tree',
    right: { objects: [configMap("a", { "run.sh": "PASSWORD=$(cat /etc/password)\npsql\n" })] },
  },
  {
    law: "selectors",
    title: "pods that the template does not make",
    around: { objects: [serviceAccount("web"), service("web")] },
    wrong: { objects: [selecting("shop")] },
    says: "does not match the labels of its template",
    right: { objects: [selecting("web")] },
  },
];

function refreshed(refreshInterval: string): object {
  const { spec, ...rest } = credential("token");
  return { ...rest, spec: { ...spec, refreshInterval } };
}

function taking(name: string, key: string): object {
  return { name: "TOKEN", valueFrom: { secretKeyRef: { name, key } } };
}

function selecting(name: string) {
  return deployment({ selector: { matchLabels: { "app.kubernetes.io/name": name } } });
}
