import { expect, test } from "@jest/globals";
import { rejections } from "../rejections.ts";
import {
  configMap,
  container,
  deployment,
  namespace,
  operatorObject,
  served,
  serviceAccount,
} from "../small-objects.ts";
import { saidBy } from "./said-by.ts";
import { monitor } from "./monitors.test.ts";

const needs: Record<string, [fields: object, pod: object, message: string]> = {
  ConfigMap: [
    {},
    { volumes: [{ name: "a", configMap: { name: "missing" } }] },
    'volumes[0].configMap: "missing" is no ConfigMap',
  ],
  "ConfigMap key": [
    { env: [{ name: "A", valueFrom: { configMapKeyRef: { name: "present", key: "missing" } } }] },
    {},
    '"missing" is no key of the ConfigMap present (one of key)',
  ],
  Secret: [
    { envFrom: [{ secretRef: { name: "missing" } }] },
    {},
    'envFrom[0].secretRef: "missing" is no Secret',
  ],
  "Secret key": [
    {},
    {
      volumes: [
        { name: "a", secret: { secretName: "token", items: [{ key: "missing", path: "a" }] } },
      ],
    },
    '"missing" is no key of the Secret token (one of value)',
  ],
  "projected Secret": [
    {},
    { volumes: [{ name: "a", projected: { sources: [{ secret: { name: "missing" } }] } }] },
    '"missing" is no Secret',
  ],
  PersistentVolumeClaim: [
    {},
    { volumes: [{ name: "a", persistentVolumeClaim: { claimName: "missing" } }] },
    'claimName: "missing" is no PersistentVolumeClaim',
  ],
  ServiceAccount: [{}, { serviceAccountName: "missing" }, '"missing" is no ServiceAccount'],
  PriorityClass: [
    {},
    { priorityClassName: "missing" },
    '"missing" is no PriorityClass of this cluster (',
  ],
  "pull Secret": [{}, { imagePullSecrets: [{ name: "missing" }] }, '"missing" is no Secret'],
};

const present = [
  serviceAccount("web"),
  configMap("present"),
  {
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name: "token", namespace },
    spec: {
      refreshInterval: "1h0m0s",
      secretStoreRef: { kind: "ClusterSecretStore", name: "secrets" },
      target: { name: "token" },
      data: [{ secretKey: "value", remoteRef: { key: "token" } }],
    },
  },
];

test("bad input 53: what a pod needs and nobody brings is rejected", async () => {
  for (const [what, [fields, pod, message]] of Object.entries(needs)) {
    const objects = [...present, deployment({}, { containers: [container(fields)], ...pod })];
    expect([what, await saidBy("references", objects)]).toEqual([
      what,
      [expect.stringMatching(/^web spec\.template\.spec\./)],
    ]);
    expect((await saidBy("references", objects))[0]).toContain(message);
  }
});

test("bad input 53: what a pod needs and somebody brings, or is optional, survives", async () => {
  const volumes = [
    { name: "a", configMap: { name: "present", items: [{ key: "key", path: "a" }] } },
    { name: "b", secret: { secretName: "token" } },
    { name: "c", secret: { secretName: "missing", optional: true } },
    { name: "d", configMap: { name: "kube-root-ca.crt" } },
  ];
  const pod = { volumes, priorityClassName: "system-node-critical" };
  expect(await rejections([...present, deployment({}, pod)])).toEqual([]);
});

test("bad input 53: a storage class, issuer or secret store that the cluster lacks is rejected", async () => {
  const claim = {
    apiVersion: "v1",
    kind: "PersistentVolumeClaim",
    metadata: { name: "data", namespace },
    spec: {
      accessModes: ["ReadWriteOnce"],
      storageClassName: "missing",
      resources: { requests: { storage: "1Gi" } },
    },
  };
  expect(await saidBy("references", [claim])).toEqual([
    'data spec.storageClassName: "missing" is no StorageClass of this cluster (take cluster.storageClass, or add one)',
  ]);
  const certificate = {
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: { name: "web", namespace },
    spec: {
      secretName: "web",
      dnsNames: ["a.example.com"],
      issuerRef: { kind: "ClusterIssuer", name: "missing" },
    },
  };
  expect(await saidBy("references", [certificate])).toEqual([
    expect.stringContaining('spec.issuerRef: "missing" is no ClusterIssuer of this cluster'),
  ]);
  const secret = {
    ...present[2],
    spec: { secretStoreRef: { kind: "ClusterSecretStore", name: "missing" } },
  };
  expect(await saidBy("references", [secret])).toEqual([
    expect.stringContaining('spec.secretStoreRef: "missing" is no ClusterSecretStore'),
  ]);
});

test("bad input 53: Secrets that operator objects name are looked for too", async () => {
  const basicAuth = {
    username: { name: "token", key: "value" },
    password: { name: "token", key: "no" },
  };
  const objects = [
    ...served,
    ...present.slice(1),
    monitor({ endpoints: [{ port: "http", basicAuth }] }),
  ];
  expect(await saidBy("references", objects)).toEqual([
    'web spec.endpoints[0].basicAuth.password: "no" is no key of the Secret token (one of value)',
  ]);
  expect(
    await saidBy("references", [operatorObject("Prometheus", "main", { secrets: ["missing"] })]),
  ).toEqual([expect.stringContaining('main spec.secrets[0]: "missing" is no Secret')]);
});
