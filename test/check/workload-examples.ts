import { disruptionBudget, restrictedContainer, restrictedPod } from "../../sdk/index.ts";
import {
  configMap,
  container,
  containerWith,
  deployment,
  namespace,
  ports,
  service,
  serviceAccount,
} from "../small-objects.ts";
import type { LawExample } from "./law-example.ts";

/** A Deployment of one container with these fields, beside the account that it runs under. */
function running(fields: object) {
  const [, workload] = containerWith(fields);
  return { objects: [workload!] };
}

const around = { objects: [serviceAccount("web")] };

const closed = {
  apiVersion: "v1",
  kind: "Namespace",
  metadata: { name: namespace, labels: { "pod-security.kubernetes.io/enforce": "restricted" } },
};

const scaler = {
  apiVersion: "autoscaling/v2",
  kind: "HorizontalPodAutoscaler",
  metadata: { name: "web", namespace },
  spec: {
    scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "web" },
    minReplicas: 1,
    maxReplicas: 3,
  },
};

const budget = disruptionBudget({
  ...{ name: "web", namespace },
  labels: { "app.kubernetes.io/name": "web" },
});

const storageClass = (fields: object) => ({
  ...{ apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name: "gp3" } },
  ...{ provisioner: "ebs.csi.aws.com", volumeBindingMode: "WaitForFirstConsumer" },
  ...fields,
});

const { unhealthyPodEvictionPolicy: _, ...holdingBack } = budget.spec!;

/** A Deployment with a volume that outlives its pods, whose files get a group. */
const grouped = (securityContext: object) => ({
  objects: [
    deployment(
      {},
      {
        securityContext: { fsGroup: 65534, ...securityContext },
        volumes: [{ name: "data", persistentVolumeClaim: { claimName: "data" } }],
      },
    ),
  ],
});
const claimed = {
  ...{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "data", namespace } },
  spec: { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } },
};

const claim = {
  accessModes: ["ReadWriteOnce"],
  storageClassName: "fast",
  resources: { requests: { storage: "1Gi" } },
};

const requests = { memory: "1Gi" };

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
    law: "autoscalers",
    title: "an autoscaler beside fixed replicas",
    around,
    wrong: { objects: [deployment(), scaler] },
    says: "Deployment web fixes its replicas, which Argo CD would set back",
    right: { objects: [deployment({ replicas: undefined }), scaler] },
  },
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
    law: "durations",
    title: "a day where Go reads the duration",
    wrong: { objects: [refreshed("1d")] },
    says: '"1d" is no duration',
    right: { objects: [refreshed("24h")] },
  },
  {
    law: "environment",
    title: "a variable twice",
    around,
    wrong: running({
      env: [
        { name: "A", value: "1" },
        { name: "A", value: "2" },
      ],
    }),
    says: '"A" stands twice',
    right: running({ env: [{ name: "A", value: "2" }] }),
  },
  {
    law: "images",
    title: "whatever is the newest",
    around,
    wrong: running({ image: "registry.example.com/web:latest" }),
    says: '"registry.example.com/web:latest" is whatever is the newest when it is pulled',
    right: running({ image: "registry.example.com/web:1.0.0" }),
  },
  {
    law: "limits",
    title: "a limit below its request",
    around,
    wrong: running({ resources: { requests, limits: { memory: "1023Mi" } } }),
    says: "1023Mi is below the request of 1Gi",
    right: running({ resources: { requests, limits: { memory: "1Gi" } } }),
  },
  {
    law: "node-mounts",
    title: "the volumes of pods, mounted for their driver",
    around,
    wrong: running({ args: ["--path.rootfs=/host", excluding("/var/lib/kubelet/pods/.+")] }),
    says: "lets in /var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/0b1c2d3e/globalmount",
    right: running({ args: ["--path.rootfs=/host", excluding("/var/lib/kubelet/.+")] }),
  },
  {
    law: "node-mounts",
    title: "what is left out by itself",
    around,
    wrong: running({ args: ["--path.rootfs=/host"] }),
    says: "has no --collector.filesystem.mount-points-exclude",
    right: running({ args: [excluding("/dev")] }),
  },
  {
    law: "operating-systems",
    title: "pods that a Windows node may get",
    around: { objects: [serviceAccount("web")] },
    wrong: { objects: [deployment({}, { nodeSelector: {} })] },
    says: "does not name kubernetes.io/os",
    right: { objects: [deployment()] },
  },
  {
    law: "pod-security",
    title: "a pod that the level of its namespace forbids",
    around: { objects: around.objects, beside: { namespaces: [closed] } },
    wrong: running({ securityContext: { runAsNonRoot: true } }),
    says: 'spec.template.spec.containers[0].securityContext: the API server refuses it at the level restricted of observability: allowPrivilegeEscalation must be false; capabilities must drop ["ALL"]',
    right: {
      objects: [
        deployment(
          {},
          {
            securityContext: restrictedPod(65534),
            containers: [container({ ports, securityContext: restrictedContainer() })],
          },
        ),
      ],
    },
  },
  {
    law: "ports",
    title: "one port's name for two ports",
    around,
    wrong: running({ ports: listening("http", "http") }),
    says: '"http" stands twice in this pod',
    right: running({ ports: listening("http", "metrics") }),
  },
  {
    law: "probes",
    title: "a probe that asks another host",
    around,
    wrong: running({
      livenessProbe: { httpGet: { path: "/", port: 80, host: "web.example.com" } },
    }),
    says: 'is "web.example.com" (leave it out: it is the pod)',
    right: running({ livenessProbe: { httpGet: { path: "/", port: 80 } } }),
  },
  {
    law: "probes",
    title: "a probe of a port that nobody has",
    around,
    wrong: running({ readinessProbe: { httpGet: { path: "/", port: "htpp" } } }),
    says: '"htpp" is no port of TCP of this container (did you mean "http"?)',
    right: running({ readinessProbe: { httpGet: { path: "/", port: "http" } } }),
  },
  {
    law: "quantities",
    title: "less than nothing",
    around,
    wrong: running({ resources: { limits: { memory: "-1" } } }),
    says: '"-1" is no quantity',
    right: running({ resources: { limits: { memory: "1G" } } }),
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
    law: "selectors",
    title: "pods that the template does not make",
    around: { objects: [serviceAccount("web"), service("web")] },
    wrong: { objects: [selecting("shop")] },
    says: "does not match the labels of its template",
    right: { objects: [selecting("web")] },
  },
  {
    law: "volumes",
    title: "a claim without a name",
    around,
    wrong: claiming({ spec: claim }, { name: "data", mountPath: "/data" }),
    says: "has no name, and no API server takes it",
    right: claiming(
      { metadata: { name: "data" }, spec: claim },
      { name: "data", mountPath: "/data" },
    ),
  },
  {
    law: "volumes",
    title: "a claim that nobody mounts",
    around,
    wrong: claiming({ metadata: { name: "data" }, spec: claim }),
    says: '"data" is claimed, and no container mounts it',
    right: claiming(
      { metadata: { name: "data" }, spec: claim },
      { name: "data", mountPath: "/data" },
    ),
  },
  {
    law: "volumes",
    title: "a mount of no volume",
    around: { objects: [serviceAccount("web"), configMap("settings")] },
    wrong: mounting({ name: "settings" }, "settigns"),
    says: '"settigns" is no volume of this pod (one of settings)',
    right: mounting({ name: "settings" }, "settings"),
  },
  {
    law: "storage-classes",
    title: "a class whose volumes cannot grow",
    wrong: { objects: [storageClass({})] },
    says: "its volumes cannot grow",
    right: { objects: [storageClass({ allowVolumeExpansion: true })] },
  },
  {
    law: "storage-classes",
    title: "a class whose volumes are made before anybody knows where their pod will be",
    wrong: {
      objects: [storageClass({ allowVolumeExpansion: true, volumeBindingMode: "Immediate" })],
    },
    says: "makes a volume in some zone, and its pod can run there only",
    right: { objects: [storageClass({ allowVolumeExpansion: true })] },
  },
  {
    law: "volume-groups",
    title: "a volume whose files change their group at every start",
    around: { objects: [...around.objects, claimed] },
    wrong: grouped({}),
    says: "is Always: the kubelet walks through all files of the volume before each start",
    right: grouped({ fsGroupChangePolicy: "OnRootMismatch" }),
  },
];

function refreshed(refreshInterval: string): object {
  const { spec, ...rest } = credential("token");
  return { ...rest, spec: { ...spec, refreshInterval } };
}

function excluding(paths: string): string {
  return `--collector.filesystem.mount-points-exclude=^(${paths})($|/)`;
}

function listening(...names: readonly string[]): object[] {
  return names.map((name, index) => ({ name, containerPort: 8080 + index }));
}

function mounting(configMap: object, ...names: readonly string[]) {
  const volumes = [{ name: "settings", configMap }];
  const volumeMounts = names.map((name) => ({ name, mountPath: "/etc/settings" }));
  return { objects: [deployment({}, { containers: [container({ volumeMounts })], volumes })] };
}

function claiming(template: object, ...volumeMounts: readonly object[]) {
  const { spec, ...rest } = deployment({}, { containers: [container({ ports, volumeMounts })] });
  const volumeClaimTemplates = [{ apiVersion: "v1", kind: "PersistentVolumeClaim", ...template }];
  return {
    objects: [
      { ...rest, kind: "StatefulSet", spec: { ...spec, serviceName: "web", volumeClaimTemplates } },
      service("web"),
    ],
  };
}

function taking(name: string, key: string): object {
  return { name: "TOKEN", valueFrom: { secretKeyRef: { name, key } } };
}

function selecting(name: string) {
  return deployment({ selector: { matchLabels: { "app.kubernetes.io/name": name } } });
}
