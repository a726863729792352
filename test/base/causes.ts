type Labels = Readonly<Record<string, string>>;

/** Something that happens, and what of it people hear. */
export interface Cause {
  readonly cause: string;
  /** The component that it happens to, where not every cluster runs it. */
  readonly of?: string;
  /** The alerts that fire, by name and severity, with the labels of their series. */
  readonly fires: readonly (readonly [key: string, labels: Labels])[];
  /** Those that people are told of; of each but the first the reason. */
  readonly told: Readonly<Record<string, string>>;
}

const monitoring = { namespace: "observability" };
const replica = (name: string) => ({ ...monitoring, pod: `${name}-${name}-0` });
const pod = { namespace: "shop", pod: "web-0" };
const disk = { instance: "a", device: "/dev/sda1", fstype: "ext4", mountpoint: "/var" };
const target = (job: string, labels: Labels = {}): [string, Labels] => [
  "TargetDown/warning",
  { job, service: job, ...monitoring, ...labels },
];

const apiServerAway: Cause = {
  cause: "the API server is away",
  fires: [
    ["KubeApiServerDown/critical", {}],
    target("apiserver", { namespace: "default", service: "kubernetes" }),
    ["KubeApiServerErrorBudgetBurn/critical", {}],
    ["KubeApiServerTerminatedRequests/warning", {}],
    ["KubeClientErrors/warning", { job: "kubelet", instance: "10.0.0.1:10250" }],
    ["KubeStateMetricsListErrors/critical", { resource: "*v1.Pod" }],
    ["KubeStateMetricsWatchErrors/critical", { resource: "*v1.Pod" }],
    ["PrometheusKubernetesListWatchFailures/warning", replica("prometheus")],
    ["PrometheusOperatorListWatchErrors/warning", { ...monitoring, controller: "prometheus" }],
    ["PrometheusOperatorReconcileErrors/warning", { ...monitoring, controller: "prometheus" }],
    ["PrometheusOperatorSyncFailed/warning", { ...monitoring, controller: "prometheus" }],
  ],
  told: { KubeApiServerDown: "" },
};

const nodeLost: Cause = {
  cause: "a node is lost, and a replica of Alertmanager with it",
  fires: [
    ["KubeNodeNotReady/warning", { node: "a" }],
    ["KubePodNotReady/warning", { ...pod, node: "a" }],
    ["KubePodNotReady/warning", { ...replica("alertmanager"), node: "a" }],
    target("kubelet", { namespace: "kube-system" }),
    target("node-exporter"),
    target("alertmanager"),
    ["AlertmanagerClusterDown/warning", monitoring],
    ["AlertmanagerClusterFailedPeers/warning", { ...monitoring, pod: "alertmanager-1" }],
    ["AlertmanagerMembersInconsistent/warning", { ...monitoring, pod: "alertmanager-1" }],
    [
      "PrometheusErrorSendingAlertsToSomeAlertmanagers/warning",
      { ...replica("prometheus"), alertmanager: "a" },
    ],
    ["KubeStatefulSetReplicasMismatch/warning", { ...monitoring, statefulset: "alertmanager" }],
    ["KubeDaemonSetRolloutStuck/warning", { ...monitoring, daemonset: "node-exporter" }],
  ],
  told: {
    KubeNodeNotReady: "",
    AlertmanagerClusterDown:
      "one more, and nobody is told of anything: why it is away matters less",
    KubeStatefulSetReplicasMismatch:
      "no label says on which nodes its pods are; another may lack them elsewhere",
    KubeDaemonSetRolloutStuck:
      "no label says which nodes it lacks; another may stand still elsewhere",
  },
};

const rest: readonly Cause[] = [
  {
    cause: "no kubelet answers",
    fires: [
      ["KubeletDown/critical", {}],
      ["KubeletUnreachable/warning", { node: "a" }],
      ["KubeletUnreachable/warning", { node: "b" }],
      target("kubelet", { namespace: "kube-system" }),
    ],
    told: { KubeletDown: "" },
  },
  {
    cause: "kube-state-metrics is away",
    fires: [["KubeStateMetricsDown/critical", {}], target("kube-state-metrics")],
    told: { KubeStateMetricsDown: "" },
  },
  {
    cause: "a disk is full within minutes",
    fires: [
      ["NodeFilesystemAlmostOutOfSpace/critical", disk],
      ["NodeFilesystemAlmostOutOfSpace/warning", disk],
      ["NodeFilesystemSpaceFillingUp/critical", disk],
      ["NodeFilesystemSpaceFillingUp/warning", disk],
    ],
    told: { NodeFilesystemAlmostOutOfSpace: "" },
  },
  {
    cause: "the disk of one node fills up while another's is full",
    fires: [
      ["NodeFilesystemAlmostOutOfSpace/critical", disk],
      ["NodeFilesystemSpaceFillingUp/warning", { ...disk, instance: "b" }],
    ],
    told: { NodeFilesystemAlmostOutOfSpace: "", NodeFilesystemSpaceFillingUp: "another node" },
  },
  {
    cause: "who is told takes nothing",
    fires: [
      ["AlertmanagerClusterFailedToSendAlerts/critical", { ...monitoring, integration: "slack" }],
      [
        "AlertmanagerFailedToSendAlerts/warning",
        { ...replica("alertmanager"), integration: "slack" },
      ],
    ],
    told: { AlertmanagerClusterFailedToSendAlerts: "" },
  },
  {
    cause: "Alertmanager refuses its configuration",
    fires: [
      ["AlertmanagerFailedReload/critical", replica("alertmanager")],
      ["ConfigReloaderSidecarErrors/warning", replica("alertmanager")],
      ["AlertmanagerConfigInconsistent/warning", monitoring],
    ],
    told: { AlertmanagerFailedReload: "" },
  },
  {
    cause: "Prometheus refuses its configuration",
    fires: [
      ["PrometheusBadConfig/critical", replica("prometheus")],
      ["ConfigReloaderSidecarErrors/warning", replica("prometheus")],
    ],
    told: { PrometheusBadConfig: "" },
  },
  {
    cause: "alerts reach no Alertmanager",
    fires: [
      ["PrometheusErrorSendingAlertsToAnyAlertmanager/critical", replica("prometheus")],
      [
        "PrometheusErrorSendingAlertsToSomeAlertmanagers/warning",
        { ...replica("prometheus"), alertmanager: "a" },
      ],
      [
        "PrometheusNotificationQueueRunningFull/warning",
        { ...replica("prometheus"), alertmanager: "a" },
      ],
    ],
    told: { PrometheusErrorSendingAlertsToAnyAlertmanager: "" },
  },
  {
    cause: "what was rolled out crashes",
    fires: [
      ["KubePodCrashLooping/warning", { ...pod, container: "app" }],
      ["KubePodNotReady/warning", { ...pod, node: "a" }],
      ["KubeDeploymentReplicasMismatch/warning", { namespace: "shop", deployment: "web" }],
      ["KubeDeploymentRolloutStuck/warning", { namespace: "shop", deployment: "web" }],
    ],
    told: {
      KubePodCrashLooping: "",
      KubeDeploymentRolloutStuck: "says what to roll back; no label of a pod says whose it is",
    },
  },
];

const logStoreAway = (of: string, agent: string): Cause => {
  const one = (pod: string) => ({ namespace: "observability-nodes", pod });
  return {
    ...{ cause: "the log store is away", of },
    fires: [
      [`${agent}LogStoreUnreachable/critical`, { namespace: "observability-nodes" }],
      [`${agent}LogsNotSent/warning`, one("a")],
      [`${agent}LogsNotSent/warning`, one("b")],
      [`${agent}LinesDropped/warning`, { ...one("a"), tenant: "shop", reason: "ingester_error" }],
      target("loki"),
    ],
    told: {
      [`${agent}LogStoreUnreachable`]: "",
      TargetDown: "agents fail as well where the way to it is cut: this says that it is down",
    },
  };
};

const alloyRefuses: Cause = {
  ...{ cause: "Alloy refuses its configuration", of: "alloy" },
  fires: [
    ["AlloyConfigReloadFailed/warning", { namespace: "observability-nodes", pod: "a" }],
    ["ConfigReloaderSidecarErrors/warning", { namespace: "observability-nodes", pod: "a" }],
  ],
  told: { AlloyConfigReloadFailed: "" },
};

const bucketAway: Cause = {
  ...{ cause: "the bucket of traces is away", of: "tempo" },
  fires: [
    ["TempoCannotStore/critical", monitoring],
    ["TempoPollsFail/critical", monitoring],
    ["TempoBlockListOld/critical", { ...monitoring, tenant: "shop" }],
    ["TempoQueriesFail/warning", { ...monitoring, route: "api_search" }],
    ["TempoCompactionsFail/warning", monitoring],
    ["TempoRetentionFails/warning", monitoring],
    ["TempoCompactionFallsBehind/warning", { ...monitoring, tenant: "shop" }],
  ],
  told: { TempoCannotStore: "" },
};

/** What happens to a store of series, by what its alerts begin with. */
const seriesStore = (of: string, title: string): Cause[] => [
  {
    ...{ cause: "the bucket of metrics that are kept for long is away", of },
    fires: [
      [`${title}CannotStore/critical`, { ...monitoring, pod: "a" }],
      [`${title}ObjectStoreFails/warning`, { ...monitoring, component: "ingester" }],
      [`${title}CompactionStopped/warning`, { ...monitoring, pod: "a" }],
    ],
    told: { [`${title}CannotStore`]: "" },
  },
  {
    ...{ cause: "the bucket refuses what is asked, before the next block is to be brought", of },
    fires: [
      [`${title}ObjectStoreFails/warning`, { ...monitoring, component: "compactor" }],
      [`${title}CompactionStopped/warning`, { ...monitoring, pod: "a" }],
    ],
    told: { [`${title}ObjectStoreFails`]: "" },
  },
  {
    ...{ cause: "no way leads from Prometheus to the store", of },
    fires: [
      [
        "PrometheusRemoteWriteBehind/critical",
        { ...replica("prometheus"), remote_name: of, url: `http://${of}` },
      ],
      [`${title}ReceivesNothing/warning`, monitoring],
    ],
    told: { PrometheusRemoteWriteBehind: "" },
  },
];

const logsBucketAway: Cause = {
  ...{ cause: "the bucket of log lines is away", of: "loki" },
  fires: [
    ["LokiCannotStore/critical", monitoring],
    ["LokiCompactionStopped/warning", monitoring],
  ],
  told: { LokiCannotStore: "" },
};

/** What happens to clusters, and wakes one person once. */
export const causes: readonly Cause[] = [
  ...[apiServerAway, nodeLost, ...rest],
  ...[logStoreAway("alloy", "Alloy"), logStoreAway("promtail", "Promtail"), alloyRefuses],
  ...[bucketAway, logsBucketAway],
  ...[...seriesStore("mimir", "Mimir"), ...seriesStore("cortex", "Cortex")],
];
