import { chartNeeds } from "./chart-needs.ts";
import type { Permission } from "./permissions.ts";

/** A right of a program's, with whoever needs it of what it does. */
export interface Need extends Permission {
  readonly why: string;
  /** Where a cluster chooses so: neither asked for nor refused on every one. */
  readonly chosen?: true;
}

const read = ["get", "list", "watch"];
const look = ["list", "watch"];
const teams = ["shop"];
const own = ["observability", "observability-teams"];
/** Where a cluster has a Prometheus without an operator, or OnCall, the platform's watches them. */
const plain = ["observability-oncall", "observability-plain"];
const bySlices = ["default", "kube-system", "observability-nodes", ...own];
/** Likewise where it has a mesh, whose proxies run with their teams'. */
const mesh = ["istio-system", "observability-mesh"];
const watched = ["observability-nodes", ...own, ...teams];
const coreos = "monitoring.coreos.com";
const discovery = "discovery.k8s.io";

/** @see https://prometheus.io/docs/prometheus/latest/configuration/configuration/#kubernetes_sd_config */
const discovers = (namespaces: readonly string[]): readonly Need[] => [
  { why: "finds what it scrapes", verbs: read, namespaces, resources: ["pods"] },
  { why: "finds it by Services", verbs: read, namespaces, resources: ["services"] },
  {
    ...{ why: "finds it by Services", verbs: read, namespaces },
    ...{ group: discovery, resources: ["endpointslices"] },
  },
];

const prometheus: readonly Need[] = [
  ...discovers(bySlices),
  ...discovers([...plain, ...mesh]).map((need) => ({ ...need, chosen: true as const })),
  { why: "a kubelet asks for it", verbs: ["get"], resources: ["nodes/metrics"] },
  { why: "the API server asks for it", verbs: ["get"], paths: ["/metrics"] },
  {
    ...{ why: "EKS asks for it", verbs: ["get"], group: "metrics.eks.amazonaws.com" },
    ...{ resources: ["kcm/metrics", "ksh/metrics"], chosen: true },
  },
  { why: "finds annotated pods", verbs: read, resources: ["pods"], chosen: true },
  ...["nodes", "services"].map((one) => ({
    ...{
      why: "finds what asks by annotation",
      verbs: read,
      resources: [one],
      chosen: true as const,
    },
  })),
  {
    ...{ why: "finds what stands behind Services", verbs: read, chosen: true },
    ...{ group: discovery, resources: ["endpointslices"] },
  },
];

/** Without an operator it finds nodes, Services and pods wherever they are. */
const prometheusPlain: readonly Need[] = [
  { why: "a kubelet asks for it", verbs: ["get"], resources: ["nodes/metrics"] },
  { why: "finds what it scrapes", verbs: read, resources: ["nodes", "pods", "services"] },
  {
    ...{ why: "finds what stands behind Services", verbs: read },
    ...{ group: discovery, resources: ["endpointslices"] },
  },
];

/** @see https://prometheus-operator.dev/docs/platform/rbac/ */
const prometheusOperator: readonly Need[] = [
  {
    ...{ why: "what it configures Prometheus with", verbs: read, namespaces: watched },
    group: coreos,
    resources: ["podmonitors", "probes", "prometheusrules", "scrapeconfigs", "servicemonitors"],
  },
  {
    ...{ why: "what it configures Prometheus with", verbs: read, namespaces: plain },
    ...{ group: coreos, chosen: true },
    resources: ["podmonitors", "probes", "prometheusrules", "scrapeconfigs", "servicemonitors"],
  },
  {
    ...{ why: "which namespace a selector means", verbs: ["get"], namespaces: ["observability"] },
    ...{ resources: ["namespaces"], name: "observability" },
  },
  {
    ...{ why: "the routes of teams", verbs: read, namespaces: teams },
    ...{ group: coreos, resources: ["alertmanagerconfigs"] },
  },
  {
    ...{ why: "the names of what routes name; it begins no sooner", verbs: look },
    ...{ namespaces: teams, resources: ["configmaps", "secrets"] },
  },
  {
    ...{ why: "what it makes pods of, and routes", verbs: read, namespaces: own },
    ...{ group: coreos, resources: ["alertmanagerconfigs", "alertmanagers", "prometheuses"] },
  },
  {
    ...{ why: "what it makes is owned by them", verbs: ["update"], namespaces: own },
    ...{ group: coreos, resources: ["alertmanagers/finalizers", "prometheuses/finalizers"] },
  },
  {
    ...{ why: "says what became of them", verbs: ["patch", "update"], namespaces: own },
    ...{ group: coreos, resources: ["alertmanagers/status", "prometheuses/status"] },
  },
  {
    why: "their pods; what cannot be changed is made anew",
    verbs: [...read, "create", "update", "patch", "delete"],
    ...{ namespaces: own, group: "apps", resources: ["statefulsets"] },
  },
  {
    why: "their configuration, rules and certificates",
    verbs: [...read, "create", "update", "delete"],
    ...{ namespaces: own, resources: ["configmaps", "secrets"] },
  },
  {
    ...{ why: "the Service that names their pods", verbs: ["get", "create", "update"] },
    ...{ namespaces: own, resources: ["services"] },
  },
  {
    why: "counts those of the newest revision",
    verbs: ["list"],
    namespaces: own,
    resources: ["pods"],
  },
  {
    ...{ why: "the kubelets' Service; no name is known yet", verbs: ["create"] },
    ...{ namespaces: ["kube-system"], resources: ["services"] },
  },
  {
    ...{ why: "the kubelets' Service", verbs: ["get", "update"], namespaces: ["kube-system"] },
    ...{ resources: ["services"], name: "kubelet" },
  },
  {
    ...{ why: "the kubelets' slices are owned by it", verbs: ["update"] },
    ...{ namespaces: ["kube-system"], resources: ["services/finalizers"], name: "kubelet" },
  },
  {
    why: "the kubelets' slices",
    verbs: ["get", "list", "create", "update", "delete"],
    ...{ namespaces: ["kube-system"], group: discovery, resources: ["endpointslices"] },
  },
  { why: "the kubelets' addresses", verbs: ["list"], resources: ["nodes"] },
  {
    ...{ why: "whether a volume's class is there", verbs: ["get"] },
    ...{ group: "storage.k8s.io", resources: ["storageclasses"] },
  },
  {
    ...{ why: "tells people what it refuses", verbs: ["create", "patch"] },
    ...{ group: "events.k8s.io", resources: ["events"] },
  },
];

/** Its operator writes into a configuration what Prometheus shows to OnCall and its Grafana. */
const shown: readonly Need[] = ["oncall", "oncall-grafana"].map((name) => ({
  ...{ why: "what Prometheus shows it", verbs: ["get"], chosen: true },
  ...{ namespaces: ["observability-oncall"], resources: ["secrets"], name },
}));

/** A mesh's Prometheus stands in a namespace of its own. */
const besideMesh = prometheusOperator
  .filter(({ namespaces }) => namespaces === own)
  .map((need) => ({ ...need, namespaces: ["observability-mesh"], chosen: true as const }));

const counted: readonly [group: string, resources: readonly string[]][] = [
  [
    "",
    [
      ...["namespaces", "nodes", "persistentvolumeclaims", "persistentvolumes", "pods"],
      ...["resourcequotas", "services"],
    ],
  ],
  ["apps", ["daemonsets", "deployments", "replicasets", "statefulsets"]],
  ["autoscaling", ["horizontalpodautoscalers"]],
  ["batch", ["cronjobs", "jobs"]],
  ["networking.k8s.io", ["ingresses"]],
  ["policy", ["poddisruptionbudgets"]],
  ["storage.k8s.io", ["storageclasses", "volumeattachments"]],
];

/** @see https://github.com/kubernetes/kube-state-metrics/tree/main/examples/standard */
const kubeStateMetrics: readonly Need[] = counted.map(([group, resources]) => ({
  ...{ why: "tells their state", verbs: look, group, resources },
}));

/** @see https://github.com/kubernetes-sigs/metrics-server/tree/v0.9.0/manifests/base */
const metricsServer: readonly Need[] = [
  { why: "asks kubelets what pods use", verbs: ["get"], resources: ["nodes/metrics"] },
  {
    why: "finds the kubelets, and whose pods are there",
    verbs: look,
    resources: ["nodes", "pods"],
  },
  {
    ...{ why: "who calls it", verbs: ["create"] },
    ...{ group: "authentication.k8s.io", resources: ["tokenreviews"] },
  },
  {
    ...{ why: "whether who calls it may", verbs: ["create"] },
    ...{ group: "authorization.k8s.io", resources: ["subjectaccessreviews"] },
  },
  {
    ...{ why: "how it knows the API server", verbs: read, namespaces: ["kube-system"] },
    ...{ resources: ["configmaps"], name: "extension-apiserver-authentication" },
  },
  // Not its own, but of whoever may look at a namespace.
  {
    ...{ why: "see by kubectl top", verbs: ["get", "list"], chosen: true },
    ...{ group: "metrics.k8s.io", resources: ["pods"] },
  },
];

/** What each program needs, by its ServiceAccount. */
export const needs: Readonly<Record<string, readonly Need[]>> = {
  ...chartNeeds,
  // Namespace, pod and container of a line stand in its file's path.
  alloy: [],
  alertmanager: [],
  "alertmanager-ui": [],
  "alertmanager-plain": [],
  "alertmanager-teams": [],
  "blackbox-exporter": [],
  cortex: [],
  "dcgm-exporter": [],
  grafana: [],
  "grafana-plain": [],
  "kube-state-metrics": kubeStateMetrics,
  "kube-state-metrics-plain": kubeStateMetrics,
  loki: [],
  "metrics-server": metricsServer,
  mimir: [],
  minio: [],
  nginx: [],
  "node-exporter": [],
  "node-directory-size-metrics": [],
  "node-exporter-plain": [],
  oncall: [],
  "oncall-grafana": [],
  "opentelemetry-collector-gateway": [
    { why: "whose an address is, and no longer", verbs: look, resources: ["pods"] },
  ],
  "opentelemetry-collector-sampler": [],
  postgresql: [],
  prometheus,
  "prometheus-mesh": [
    ...discovers(["observability"]),
    { why: "finds the proxies", verbs: read, namespaces: teams, resources: ["pods"] },
  ],
  "prometheus-plain": prometheusPlain,
  "prometheus-teams": discovers(["observability-teams", ...teams]),
  "prometheus-ui": [],
  "prometheus-operator": [...prometheusOperator, ...besideMesh, ...shown],
  promtail: [],
  tempo: [],
  valkey: [],
};
