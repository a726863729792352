import { expect, test } from "@jest/globals";
import { http } from "../../sdk/index.ts";
import type { Dashboard } from "../../sdk/model/dashboard.ts";
import { fleetRejections, rejections } from "../rejections.ts";
import { componentOf, smallFleet } from "../small-fleet.ts";
import {
  configMap,
  container,
  containerWith,
  deployment,
  labels,
  namespace,
  service,
  serviceAccount,
} from "../small-objects.ts";

const ports = [{ name: "http", containerPort: 80 }];
/** A Deployment that listens, and the Service before it. */
const web = [
  ...containerWith({ ports }),
  service("web", [{ name: "http", port: 80, targetPort: "http" }]),
];

function operator(kind: string, name: string, spec: object) {
  return { apiVersion: "monitoring.coreos.com/v1", kind, metadata: { name, namespace }, spec };
}

function monitor(spec: object = {}) {
  const endpoints = [{ port: "http" }];
  return operator("ServiceMonitor", "web", {
    selector: { matchLabels: labels },
    endpoints,
    ...spec,
  });
}

/** What one law says, each line from the object's name on. */
async function said(law: string, objects: readonly unknown[]): Promise<string[]> {
  const lines = await rejections(objects);
  return lines
    .filter((line) => line.endsWith(` [${law}]`))
    .map((line) => line.slice(line.lastIndexOf("/", line.indexOf(" ")) + 1, -law.length - 3));
}

test("bad input 51: a monitor of no Service, or of a port that the Service lacks, is rejected", async () => {
  expect(await said("monitors", [...web, monitor()])).toEqual([]);
  const other = { selector: { matchLabels: { app: "other" } } };
  expect(await said("monitors", [...web, monitor(other)])).toEqual([
    "web spec.selector: selects no Service of this cluster " +
      '(add service(own), or find the pods without one: scrape(port, { by: "pods" }); ' +
      "declare what this tree does not run `outside`)",
  ]);
  const elsewhere = { namespaceSelector: { matchNames: ["elsewhere"] } };
  expect(await said("monitors", [...web, monitor(elsewhere)])).toHaveLength(1);
  expect(await said("monitors", [...web, monitor({ endpoints: [{ port: "https" }] })])).toEqual([
    'web spec.endpoints[0].port: "https" is no port of the selected Service (one of http)',
  ]);
});

test("bad input 51: a monitor of a Service that is declared outside survives", async () => {
  const shop = {
    outside: { namespace: "shop", service: "shop", labels: { app: "shop" } },
    ports: { metrics: http(9000) },
  };
  const one = monitor({
    selector: { matchLabels: { app: "shop" } },
    namespaceSelector: { matchNames: ["shop"] },
    endpoints: [{ port: "metrics" }],
  });
  const watcher = (declared: boolean) =>
    smallFleet([], {
      beside: { watcher: componentOf("watcher", [one], { ...(declared && { pods: { shop } }) }) },
    });
  const monitored = async (declared: boolean) =>
    (await fleetRejections(watcher(declared))).filter((line) => line.endsWith("[monitors]"));
  expect(await monitored(true)).toEqual([]);
  expect(await monitored(false)).toHaveLength(1);
});

test("a namespace outside of the tree is one that the cluster is known to have, told once", async () => {
  const team = (namespace: string) => {
    const own = (service: string) => ({
      outside: { namespace, service, labels: { app: service } },
      ports: { metrics: http(9000) },
    });
    return {
      watcher: componentOf("watcher", [], { pods: { shop: own("shop"), cart: own("cart") } }),
    };
  };
  const judged = async (namespace: string, monitoredNamespaces: readonly string[]) =>
    fleetRejections(
      smallFleet([], {
        beside: team(namespace),
        euTest: { monitoredNamespaces },
        usTest: { monitoredNamespaces },
      }),
    );
  for (const namespace of ["shop", "kube-system", "ingress", "observability"]) {
    expect(await judged(namespace, ["shop"])).toEqual([]);
  }
  expect(await judged("shopp", ["shop"])).toEqual([
    'eu-test/watcher: "shopp" is no namespace that this cluster is known to have ' +
      '(did you mean "shop"?) [outside-namespaces]',
  ]);
  expect(await judged("shop", [])).toEqual([
    expect.stringContaining(
      "(add a team's to monitoredNamespaces, and others to the stack's visits, by",
    ),
  ]);
});

test("bad input 51: a PodMonitor of no pods is rejected, one of the operator's pods survives", async () => {
  const pods = (matchLabels: object, port: string) =>
    operator("PodMonitor", "web", { selector: { matchLabels }, podMetricsEndpoints: [{ port }] });
  const server = operator("Prometheus", "main", {});
  const own = { "app.kubernetes.io/name": "prometheus", prometheus: "main" };
  expect(await said("monitors", [server, pods(own, "web")])).toEqual([]);
  expect(await said("monitors", [server, pods(own, "http")])).toEqual([
    expect.stringContaining('podMetricsEndpoints[0].port: "http" is no port of the selected pods'),
  ]);
  expect(await said("monitors", [server, pods({ prometheus: "other" }, "web")])).toHaveLength(1);
});

test("bad input 51: a Service that leads nowhere is rejected", async () => {
  expect(await said("services", web)).toEqual([]);
  expect(await said("services", [service("web")])).toEqual(["web spec.selector: selects no pods"]);
  const wrong = service("web", [{ name: "http", port: 80, targetPort: "https" }]);
  expect(await said("services", [...containerWith({ ports }), wrong])).toEqual([
    'web spec.ports[0].targetPort: "https", TCP, is no port of the selected pods (they declare http 80/TCP)',
  ]);
});

function ingress(
  name: string,
  spec: object = {},
  backend: object = { name: "web", port: { name: "http" } },
) {
  const host = "web.example.com";
  const paths = [{ path: "/", pathType: "Prefix", backend: { service: backend } }];
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "Ingress",
    metadata: { name, namespace, annotations: { "cert-manager.io/cluster-issuer": "letsencrypt" } },
    spec: {
      ingressClassName: "haproxy",
      tls: [{ hosts: [host], secretName: "web-tls" }],
      rules: [{ host, http: { paths } }],
      ...spec,
    },
  };
}

test("bad input 52: an Ingress to a Service or port that does not exist is rejected", async () => {
  expect(await rejections([...web, ingress("web")])).toEqual([]);
  const at = "web spec.rules[0].http.paths[0].backend.service";
  expect(
    await said("ingresses", [...web, ingress("web", {}, { name: "no", port: { number: 80 } })]),
  ).toEqual([`${at}: "no" is no Service of this namespace`]);
  expect(
    await said("ingresses", [...web, ingress("web", {}, { name: "web", port: { number: 81 } })]),
  ).toEqual([`${at}.port: "81" is no port of the Service web`]);
});

test("bad input 52: two Ingresses of one host and path, and a host without TLS, are rejected", async () => {
  expect(await said("ingresses", [...web, ingress("a"), ingress("b")])).toEqual([
    "b spec.rules[0].http.paths[0]: web.example.com/ is served by observability/a already",
  ]);
  expect(await said("ingresses", [...web, ingress("web", { tls: [] })])).toEqual([
    "web spec.rules[0].host: web.example.com has no TLS (add it to spec.tls)",
  ]);
  expect(await said("ingresses", [...web, ingress("web", { ingressClassName: "nginx" })])).toEqual([
    expect.stringContaining(
      'spec.ingressClassName: "nginx" is not the class that the cluster serves',
    ),
  ]);
});

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
    expect([what, await said("references", objects)]).toEqual([
      what,
      [expect.stringMatching(/^web spec\.template\.spec\./)],
    ]);
    expect((await said("references", objects))[0]).toContain(message);
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
  expect(await said("references", [claim])).toEqual([
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
  expect(await said("references", [certificate])).toEqual([
    expect.stringContaining('spec.issuerRef: "missing" is no ClusterIssuer of this cluster'),
  ]);
  const secret = {
    ...present[2],
    spec: { secretStoreRef: { kind: "ClusterSecretStore", name: "missing" } },
  };
  expect(await said("references", [secret])).toEqual([
    expect.stringContaining('spec.secretStoreRef: "missing" is no ClusterSecretStore'),
  ]);
});

test("bad input 53: Secrets that operator objects name are looked for too", async () => {
  const basicAuth = {
    username: { name: "token", key: "value" },
    password: { name: "token", key: "no" },
  };
  const objects = [
    ...web,
    ...present.slice(1),
    monitor({ endpoints: [{ port: "http", basicAuth }] }),
  ];
  expect(await said("references", objects)).toEqual([
    'web spec.endpoints[0].basicAuth.password: "no" is no key of the Secret token (one of value)',
  ]);
  expect(
    await said("references", [operator("Prometheus", "main", { secrets: ["missing"] })]),
  ).toEqual([expect.stringContaining('main spec.secrets[0]: "missing" is no Secret')]);
});

function policy(spec: object) {
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "web", namespace },
    spec: { podSelector: { matchLabels: labels }, policyTypes: ["Egress", "Ingress"], ...spec },
  };
}

test("bad input 54: a policy of no pods, or that opens to everything, is rejected", async () => {
  expect(await said("network-policies", [...web, policy({})])).toEqual([]);
  expect(await said("network-policies", [policy({})])).toEqual([
    "web spec.podSelector: selects no pods",
  ]);
  expect(await said("network-policies", [...web, policy({ egress: [{}] })])).toEqual([
    "web spec.egress[0].to: is missing: the rule opens to everything",
  ]);
  expect(
    await said("network-policies", [...web, policy({ ingress: [{ ports: [{ port: 80 }] }] })]),
  ).toEqual(["web spec.ingress[0].from: is missing: the rule opens to everything"]);
});

test("bad input 54: a peer that matches nothing is rejected, one of a foreign namespace survives", async () => {
  const from = (...peers: object[]) => policy({ ingress: [{ from: peers }] });
  const other = { podSelector: { matchLabels: { app: "other" } } };
  const at = (name: string) => ({
    namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } },
  });
  expect(await said("network-policies", [...web, from(other)])).toEqual([
    "web spec.ingress[0].from[0]: matches no pods of the namespace observability",
  ]);
  expect(
    await said("network-policies", [...web, from({ ...other, ...at(namespace) })]),
  ).toHaveLength(1);
  expect(await said("network-policies", [...web, from({ ...other, ...at("shop") })])).toEqual([]);
  expect(await said("network-policies", [...web, from({})])).toEqual([
    "web spec.ingress[0].from[0]: names nobody",
  ]);
  expect(
    await said("network-policies", [...web, from({ ipBlock: { cidr: "10.0.0.0/33" } })]),
  ).toEqual(['web spec.ingress[0].from[0]: "10.0.0.0/33" is no range of addresses']);
});

const rbac = "rbac.authorization.k8s.io";

function role(rule: object) {
  return {
    apiVersion: `${rbac}/v1`,
    kind: "Role",
    metadata: { name: "reader", namespace },
    rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["get"], ...rule }],
  };
}

test("bad input 55: a role with a wildcard, or a right that leads to all others, is rejected", async () => {
  const faults: Record<string, object> = {
    'rules[0].verbs[0]: "*" is a wildcard': { verbs: ["*"] },
    'rules[0].resources[0]: "*" is a wildcard': { resources: ["*"] },
    'rules[0].resources[0]: "pods/*" is a wildcard': { resources: ["pods/*"] },
    'rules[0].apiGroups[0]: "*" is a wildcard': { apiGroups: ["*"] },
    'rules[0].resources[0]: "nodes/proxy" leads to every other right': {
      resources: ["nodes/proxy"],
    },
    'rules[0].resources[0]: "pods/exec" leads to every other right': { resources: ["pods/exec"] },
    'rules[0].verbs[0]: "escalate" leads to every other right': { verbs: ["escalate"] },
    'rules[0].verbs[0]: "bind" leads to every other right': { verbs: ["bind"] },
    'rules[0].verbs[0]: "impersonate" leads to every other right': { verbs: ["impersonate"] },
  };
  for (const [message, rule] of Object.entries(faults)) {
    expect(await said("permissions", [role(rule)])).toEqual([`reader ${message}`]);
  }
  expect(await rejections([role({})])).toEqual([]);
});

test("bad input 55: a binding to an absent role, an absent or a default account is rejected", async () => {
  const binding = (roleName: string, account: string) => ({
    apiVersion: `${rbac}/v1`,
    kind: "RoleBinding",
    metadata: { name: "reader", namespace },
    roleRef: { apiGroup: rbac, kind: "Role", name: roleName },
    subjects: [{ kind: "ServiceAccount", name: account, namespace }],
  });
  const bound = (roleName: string, account: string) =>
    rejections([role({}), serviceAccount("web"), binding(roleName, account)]);
  const at = "eu-test/example/RoleBinding/observability/reader";
  expect(await bound("reader", "web")).toEqual([]);
  expect(await bound("writer", "web")).toEqual([
    `${at} roleRef: "writer" is no Role here [bindings]`,
  ]);
  expect(await bound("reader", "default")).toEqual([
    `${at} subjects[0]: is a default ServiceAccount [bindings]`,
  ]);
  expect(await bound("reader", "missing")).toEqual([
    `${at} subjects[0]: "missing" is no ServiceAccount of observability [bindings]`,
  ]);
});

function budget(spec: object, matchLabels: object = labels) {
  return {
    apiVersion: "policy/v1",
    kind: "PodDisruptionBudget",
    metadata: { name: "web", namespace },
    spec: { selector: { matchLabels }, unhealthyPodEvictionPolicy: "AlwaysAllow", ...spec },
  };
}

const copies = (replicas: number) => [serviceAccount("web"), deployment({ replicas })];

test("bad input 56: several copies without a budget are rejected", async () => {
  expect(await rejections(copies(2))).toEqual([
    "eu-test/example/Deployment/observability/web: runs in several copies, which one drained node " +
      "may all take (add a PodDisruptionBudget) [disruption-budgets]",
  ]);
  expect(
    await said("disruption-budgets", [operator("Prometheus", "main", { replicas: 2 })]),
  ).toEqual([expect.stringMatching(/^main: runs in several copies/)]);
  expect(await rejections([...copies(2), budget({ maxUnavailable: 1 })])).toEqual([]);
  expect(await rejections(copies(1))).toEqual([]);
});

test("bad input 56: a budget that selects nothing or lets no pod go is rejected", async () => {
  expect(await rejections([...copies(1), budget({ maxUnavailable: 1 }, { app: "other" })])).toEqual(
    [expect.stringContaining("spec.selector: selects no pods [disruption-budgets]")],
  );
  for (const spec of [
    { maxUnavailable: 0 },
    { maxUnavailable: "0%" },
    { minAvailable: 2 },
    { minAvailable: "100%" },
    { minAvailable: "51%" },
  ]) {
    expect(await rejections([...copies(2), budget(spec)])).toEqual([
      expect.stringContaining("lets no pod go, so that no node can be drained (maxUnavailable: 1)"),
    ]);
  }
  expect(await rejections([...copies(2), budget({ minAvailable: 1 })])).toEqual([]);
  expect(await rejections([...copies(1), budget({ minAvailable: 1 })])).toHaveLength(1);
});

test("bad input 57: an autoscaler beside fixed replicas, or of nothing, is rejected", async () => {
  const scaler = (name: string) => ({
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name: "web", namespace },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
      minReplicas: 1,
      maxReplicas: 3,
    },
  });
  const target = [serviceAccount("web"), deployment({ replicas: undefined })];
  expect(await rejections([...target, scaler("web")])).toEqual([]);
  expect(await said("autoscalers", [...copies(1), scaler("web")])).toEqual([
    "web spec.scaleTargetRef: Deployment web fixes its replicas, which Argo CD would set back " +
      "(leave out spec.replicas there)",
  ]);
  expect(await said("autoscalers", [...target, scaler("no")])).toEqual([
    'web spec.scaleTargetRef: "no" is no Deployment of this namespace',
  ]);
});

test("bad input 58: a dashboard without a uid of its own is rejected", async () => {
  const drawn = (...uids: string[]) =>
    fleetRejections(
      smallFleet([], {
        beside: {
          drawn: componentOf("drawn", [serviceAccount("a")], {
            dashboards: uids.map((uid): Dashboard => ({ uid, title: "One" })),
          }),
        },
      }),
    );
  expect(await drawn("a", "b")).toEqual([]);
  expect(await drawn("a", "a")).toEqual([
    'eu-test/drawn dashboards["One"].uid: "a" is the uid of another dashboard too [dashboards]',
  ]);
  for (const uid of ["", "a/b", "a".repeat(41)]) {
    expect(await drawn(uid)).toEqual([
      `eu-test/drawn dashboards["One"].uid: "${uid}" is no uid of a dashboard ` +
        "(1 to 40 letters, digits, - and _) [dashboards]",
    ]);
  }
});

test("bad input 58: a provisioned datasource without a uid of its own is rejected", async () => {
  const file = (...uids: (string | undefined)[]) =>
    configMap("grafana", {
      "datasources.yaml": `datasources:\n${uids.map((uid) => `- name: One\n${uid ? `  uid: ${uid}\n` : ""}`).join("")}`,
    });
  expect(await said("dashboards", [file("a", "b")])).toEqual([]);
  expect(await said("dashboards", [file("a", "a")])).toEqual([
    'grafana data["datasources.yaml"] One: "a" is the uid of another datasource too',
  ]);
  expect(await said("dashboards", [file(undefined)])).toHaveLength(1);
});

test("a namespaced object names its namespace, another does not", async () => {
  expect(await rejections([serviceAccount("a", { namespace: undefined })])).toEqual([
    expect.stringContaining(
      "metadata.namespace: is missing (take it from the context) [namespaces]",
    ),
  ]);
  const space = { apiVersion: "v1", kind: "Namespace", metadata: { name: "b", namespace } };
  expect(await rejections([space])).toEqual([
    expect.stringContaining(
      "metadata.namespace: is set, but no Namespace lives in one (remove it)",
    ),
  ]);
});
