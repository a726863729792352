import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";

const labels = { app: "a" };
const metadata = { name: "a", namespace: "default" };
const image = "registry.example.com/web:1.0.0";
const selector = { matchLabels: labels };
const asked = { accessModes: ["ReadWriteOnce"], resources: { requests: { storage: "1Gi" } } };
const tcp = [{ name: "http", containerPort: 80 }];

const container = {
  ...{ name: "web", image, ports: tcp, imagePullPolicy: "Always" },
  env: [
    { name: "A", value: "1" },
    { name: "POD", valueFrom: { fieldRef: { fieldPath: "metadata.name" } } },
    { name: "KEY", valueFrom: { configMapKeyRef: { name: "a", key: "a" } } },
  ],
  envFrom: [{ configMapRef: { name: "a" } }, { secretRef: { name: "a" } }],
  lifecycle: { preStop: { sleep: { seconds: 5 } }, postStart: { exec: { command: ["a"] } } },
  livenessProbe: {
    exec: { command: ["a"] },
    successThreshold: 1,
    terminationGracePeriodSeconds: 5,
  },
  readinessProbe: {
    httpGet: { port: "http", path: "/", httpHeaders: [{ name: "Accept", value: "a" }] },
  },
  startupProbe: { grpc: { port: 80 }, failureThreshold: 3, periodSeconds: 5 },
  resources: { requests: { cpu: "1", "example.com/gpu": "1" }, limits: { "example.com/gpu": "1" } },
  securityContext: {
    ...{ allowPrivilegeEscalation: false, privileged: false, runAsUser: 1000, runAsGroup: 1000 },
    seccompProfile: { type: "Localhost", localhostProfile: "a" },
  },
  volumeMounts: [
    { name: "all", mountPath: "/a", subPath: "a" },
    { name: "own", mountPath: "/b", subPathExpr: "$(POD)", mountPropagation: "HostToContainer" },
  ],
};

/** A pod that says what pods of ours seldom say. */
const pod = {
  ...{ hostname: "a", subdomain: "a", dnsPolicy: "None", terminationGracePeriodSeconds: 30 },
  ...{ os: { name: "linux" }, nodeSelector: { "kubernetes.io/os": "linux" } },
  dnsConfig: { nameservers: ["10.0.0.1", "10.0.0.2"], searches: ["a.example.com"] },
  hostAliases: [{ ip: "10.0.0.1", hostnames: ["a"] }],
  imagePullSecrets: [{ name: "a" }],
  readinessGates: [{ conditionType: "example.com/a" }],
  securityContext: {
    ...{ fsGroup: 1000, supplementalGroups: [1000], fsGroupChangePolicy: "OnRootMismatch" },
    sysctls: [{ name: "net.ipv4.tcp_rmem", value: "1" }],
  },
  tolerations: [
    { key: "a", operator: "Equal", value: "b", effect: "NoExecute", tolerationSeconds: 5 },
    { operator: "Exists" },
  ],
  topologySpreadConstraints: [
    {
      ...{ maxSkew: 1, minDomains: 2, topologyKey: "a", whenUnsatisfiable: "DoNotSchedule" },
      labelSelector: selector,
    },
  ],
  affinity: {
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: [
        { weight: 1, podAffinityTerm: { topologyKey: "a", labelSelector: selector } },
      ],
    },
  },
  initContainers: [{ name: "prepare", image }],
  containers: [container],
  volumes: [
    {
      name: "all",
      projected: {
        defaultMode: 0o444,
        sources: [
          { configMap: { name: "a", items: [{ key: "a", path: "a", mode: 0o444 }] } },
          { serviceAccountToken: { expirationSeconds: 3600, path: "token" } },
          { downwardAPI: { items: [{ path: "l", fieldRef: { fieldPath: "metadata.labels" } }] } },
        ],
      },
    },
    { name: "own", ephemeral: { volumeClaimTemplate: { spec: asked } } },
    { name: "node", hostPath: { path: "/a", type: "Directory" } },
  ],
};

const template = { metadata: { labels }, spec: pod };
// What a StatefulSet's pods are called it says itself, and the API server reads no other names.
const { hostname: _, subdomain: _own, ...unnamed } = pod;
const ended = { metadata: { labels }, spec: { ...pod, restartPolicy: "Never" } };

const job = {
  ...{ activeDeadlineSeconds: 60, backoffLimit: 1, completionMode: "Indexed" },
  ...{ completions: 2, parallelism: 1, backoffLimitPerIndex: 1 },
  podFailurePolicy: {
    rules: [
      {
        action: "FailJob",
        onExitCodes: { containerName: "web", operator: "In", values: [1, 2] },
      },
    ],
  },
  template: ended,
};

/** Objects that say what objects of ours seldom say; the API server takes them, and so do the laws about what it refuses. */
export const richObjects: readonly KubernetesObject[] = [
  {
    ...{ apiVersion: "apps/v1", kind: "Deployment", metadata },
    spec: {
      ...{ selector, template, minReadySeconds: 5, progressDeadlineSeconds: 60 },
      strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: 0 } },
    },
  },
  {
    ...{ apiVersion: "apps/v1", kind: "DaemonSet", metadata },
    spec: {
      selector,
      template,
      updateStrategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } },
    },
  },
  {
    ...{ apiVersion: "apps/v1", kind: "StatefulSet", metadata },
    spec: {
      ...{ selector, serviceName: "a", podManagementPolicy: "Parallel" },
      template: { ...template, spec: unnamed },
      updateStrategy: { type: "RollingUpdate", rollingUpdate: { partition: 1 } },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Delete" },
    },
  },
  { ...{ apiVersion: "batch/v1", kind: "Job", metadata }, spec: job },
  {
    ...{ apiVersion: "batch/v1", kind: "CronJob", metadata },
    spec: {
      ...{
        schedule: "*/5 0-12 * JAN-MAR ?",
        timeZone: "Europe/Berlin",
        concurrencyPolicy: "Forbid",
      },
      ...{ startingDeadlineSeconds: 60, successfulJobsHistoryLimit: 1 },
      jobTemplate: { spec: job },
    },
  },
  {
    ...{ apiVersion: "v1", kind: "Service", metadata },
    spec: {
      ...{ type: "LoadBalancer", selector: labels, loadBalancerSourceRanges: ["10.0.0.0/8"] },
      ...{ externalTrafficPolicy: "Local", sessionAffinity: "None" },
      ports: [
        { name: "http", port: 80, targetPort: "http", appProtocol: "http", nodePort: 30080 },
        { name: "https", port: 443 },
      ],
    },
  },
  {
    ...{ apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata },
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "a" },
      ...{ minReplicas: 2, maxReplicas: 3 },
      metrics: [
        {
          type: "Resource",
          resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } },
        },
      ],
      behavior: {
        scaleUp: {
          ...{ stabilizationWindowSeconds: 60, selectPolicy: "Max" },
          policies: [{ type: "Pods", value: 1, periodSeconds: 60 }],
        },
      },
    },
  },
  {
    ...{ apiVersion: "policy/v1", kind: "PodDisruptionBudget", metadata },
    spec: { selector, minAvailable: "50%" },
  },
  {
    ...{ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata },
    spec: { ...asked, volumeMode: "Filesystem", storageClassName: "a" },
  },
];
