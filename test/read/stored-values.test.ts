import { expect, test } from "@jest/globals";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import {
  aboutSecret,
  type Cluster,
  externalSecret,
  reloadWith,
  rereads,
  secretEntry,
  secretStoreRef,
} from "../../sdk/index.ts";
import { formatStoredValues } from "../../sdk/read/format-stored-values.ts";
import { storedValues } from "../../sdk/read/stored-values.ts";
import { type Objects, smallFleet } from "../small-fleet.ts";
import { container, deployment, namespace } from "../small-objects.ts";

/** What is said of a cluster whose store is Azure's. */
function told(objects: Objects, more: Partial<Cluster> = {}): string[] {
  const secretStore = {
    kind: "ClusterSecretStore",
    name: "vault",
    provider: "azureKeyVault",
  } as const;
  const { evaluated, findings } = evaluate(
    smallFleet(objects, { euTest: { secretStore, ...more } }),
  );
  expect(findings).toEqual([]);
  const cluster = evaluated.clusters.find(({ facts }) => facts.name === "eu-test")!;
  return formatStoredValues(storedValues(cluster), cluster.facts);
}

/** A program that reads one key as a variable and another as a file. */
const program = deployment(
  {},
  {
    containers: [
      container({
        env: [{ name: "TOKEN", valueFrom: { secretKeyRef: { name: "web", key: "token" } } }],
      }),
    ],
    volumes: [{ name: "key", secret: { secretName: "web", items: [{ key: "key", path: "key" }] } }],
  },
);

const restart =
  "    Deployment web: kubectl --context eu-test --namespace observability rollout restart deployment/web";

test("each value is listed with who reads it, and with what a new one needs", () => {
  const lines = told(({ cluster }) => [
    externalSecret("web", namespace, {
      ...{ cluster, keys: ["token", "password", "key", "spare"] },
      about: { key: "keep it" },
    }),
    program,
    {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "ServiceMonitor",
      metadata: { name: "web", namespace },
      spec: {
        selector: {},
        endpoints: [{ basicAuth: { password: { name: "web", key: "password" } } }],
      },
    },
  ]);
  expect(lines.slice(0, -3)).toEqual([
    "In vault (Azure Key Vault), each entry a JSON map of its properties:",
    "",
    "monitoring-web",
    "  key, for the Secret observability/web",
    restart,
    "    keep it",
    "  password, for the Secret observability/web",
    "    ServiceMonitor web: the operator hands on a new value by itself",
    "  spare, for the Secret observability/web",
    "    nothing here names it",
    "  token, for the Secret observability/web",
    restart,
  ]);
});

test("a value that may come later is listed like those that are there", () => {
  const lines = told(({ cluster }) => [
    externalSecret("web", namespace, {
      ...{ cluster, keys: ["key", "token"] },
      until: { token: "unset" },
    }),
  ]);
  expect(lines.slice(2, -3)).toEqual([
    "monitoring-web",
    "  key, for the Secret observability/web",
    "    nothing here names it",
    "  token, for the Secret observability/web",
    "    nothing here names it",
  ]);
});

test("a whole entry is listed with what it holds, and one of another store under that", () => {
  const asked = (name: string, ref: object) => ({
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name, namespace, annotations: { [aboutSecret()]: "server and config" } },
    spec: {
      secretStoreRef: ref,
      target: {
        template: { metadata: { labels: { "argocd.argoproj.io/secret-type": "cluster" } } },
      },
      dataFrom: [{ extract: { key: name } }],
    },
  });
  const lines = told(({ cluster }) => [
    asked(secretEntry(cluster, "here"), secretStoreRef(cluster)),
    asked("there", { kind: "ClusterSecretStore", name: "another" }),
  ]);
  const holds = ["    Argo CD sees a new value by itself", "    server and config"];
  expect(lines.slice(0, -3)).toEqual([
    "In another, each entry a JSON map of its properties:",
    "",
    "there",
    "  all of it, for the Secret observability/there",
    ...holds,
    "In vault (Azure Key Vault), each entry a JSON map of its properties:",
    "",
    "monitoring-here",
    "  all of it, for the Secret observability/monitoring-here",
    ...holds,
  ]);
});

test("where nothing is asked that is said", () => {
  expect(told([])).toEqual(["eu-test asks no secret store for anything"]);
});

test("what Reloader restarts needs nobody, where it runs", () => {
  const objects: Objects = ({ cluster }) => [
    externalSecret("web", namespace, { cluster, keys: ["token"] }),
    { ...program, metadata: { name: "web", namespace, ...reloadWith(cluster, "web") } },
  ];
  expect(told(objects, { reloader: true })).toContain("    Deployment web: Reloader restarts it");
  expect(told(objects)).toContain(restart);
});

test("what reads files whenever it needs them is restarted by nobody", () => {
  const objects: Objects = ({ cluster }) => [
    externalSecret("web", namespace, { cluster, keys: ["token"] }),
    { ...program, metadata: { name: "web", namespace, ...rereads("web") } },
  ];
  const itself = "    Deployment web: reads a new value by itself";
  expect(told(objects)).toContain(itself);
  expect(told(objects, { reloader: true })).toContain(itself);
});
