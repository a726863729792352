import { catalogue } from "../../sdk/index.ts";

const conditionStatuses = ["false", "true", "unknown"] as const;

export const kubeStateMetricsMetrics = catalogue({
  program: "kube-state-metrics",
  version: "2.20.0",
  source: "k8s.io/kube-state-metrics/v2 v2.20.0, docs/metrics",
  port: "http-metrics",
  // k8s.io/kube-state-metrics/v2 v2.20.0, internal/store; access modes: Kubernetes' own.
  values: {
    kube_deployment_status_condition: { status: conditionStatuses },
    kube_horizontalpodautoscaler_status_condition: { status: conditionStatuses },
    kube_job_complete: { condition: conditionStatuses },
    kube_job_failed: { condition: conditionStatuses },
    kube_node_status_condition: { status: conditionStatuses },
    kube_persistentvolume_status_phase: {
      phase: ["Available", "Bound", "Failed", "Pending", "Released"],
    },
    kube_persistentvolumeclaim_access_mode: {
      access_mode: ["ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce", "ReadWriteOncePod"],
    },
    kube_persistentvolumeclaim_status_phase: { phase: ["Bound", "Lost", "Pending"] },
    kube_pod_status_phase: { phase: ["Failed", "Pending", "Running", "Succeeded", "Unknown"] },
    kube_pod_status_ready: { condition: conditionStatuses },
    kube_pod_status_reason: {
      reason: [
        "Evicted",
        "NodeAffinity",
        "NodeLost",
        "Other",
        "PreemptionByScheduler",
        "SchedulingGated",
        "Shutdown",
        "TerminationByKubelet",
        "UnexpectedAdmissionError",
      ],
    },
    kube_pod_status_scheduled: { condition: conditionStatuses },
    kube_resourcequota: { type: ["hard", "used"] },
  },
  // Empty until Kubernetes, or whoever made the object, fills them in.
  optional: [
    "created_by_kind",
    "created_by_name",
    "host_ip",
    "pod_ip",
    "priority_class",
    "reason",
    "storageclass",
    "timezone",
    "volumename",
  ],
  someValues: ["kube_persistentvolumeclaim_access_mode"],
  metrics: {
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_cronjob_annotations: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_created: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_info: {
      type: "gauge",
      labels: ["concurrency_policy", "cronjob", "namespace", "schedule", "timezone"],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_cronjob_labels: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_metadata_resource_version: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_next_schedule_time: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_schedule_invalid: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_spec_failed_job_history_limit: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_spec_starting_deadline_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["cronjob", "namespace"],
    },
    kube_cronjob_spec_successful_job_history_limit: {
      type: "gauge",
      labels: ["cronjob", "namespace"],
    },
    kube_cronjob_spec_suspend: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_status_active: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_status_last_schedule_time: { type: "gauge", labels: ["cronjob", "namespace"] },
    kube_cronjob_status_last_successful_time: { type: "gauge", labels: ["cronjob", "namespace"] },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_daemonset_annotations: { type: "gauge", labels: ["daemonset", "namespace"] },
    kube_daemonset_created: { type: "gauge", labels: ["daemonset", "namespace"] },
    /** Unix deletion timestamp */
    kube_daemonset_deletion_timestamp: { type: "gauge", labels: ["daemonset", "namespace"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_daemonset_labels: { type: "gauge", labels: ["daemonset", "namespace"] },
    kube_daemonset_metadata_generation: { type: "gauge", labels: ["daemonset", "namespace"] },
    kube_daemonset_status_current_number_scheduled: {
      type: "gauge",
      labels: ["daemonset", "namespace"],
    },
    kube_daemonset_status_desired_number_scheduled: {
      type: "gauge",
      labels: ["daemonset", "namespace"],
    },
    kube_daemonset_status_number_available: { type: "gauge", labels: ["daemonset", "namespace"] },
    kube_daemonset_status_number_misscheduled: {
      type: "gauge",
      labels: ["daemonset", "namespace"],
    },
    kube_daemonset_status_number_ready: { type: "gauge", labels: ["daemonset", "namespace"] },
    kube_daemonset_status_number_unavailable: { type: "gauge", labels: ["daemonset", "namespace"] },
    kube_daemonset_status_observed_generation: {
      type: "gauge",
      labels: ["daemonset", "namespace"],
    },
    kube_daemonset_status_updated_number_scheduled: {
      type: "gauge",
      labels: ["daemonset", "namespace"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_deployment_annotations: { type: "gauge", labels: ["deployment", "namespace"] },
    /** Unix creation timestamp */
    kube_deployment_created: { type: "gauge", labels: ["deployment", "namespace"] },
    /** Unix deletion timestamp */
    kube_deployment_deletion_timestamp: { type: "gauge", labels: ["deployment", "namespace"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_deployment_labels: { type: "gauge", labels: ["deployment", "namespace"] },
    /** Sequence number representing a specific generation of the desired state. */
    kube_deployment_metadata_generation: { type: "gauge", labels: ["deployment", "namespace"] },
    /** Information about the Deployment's owner. */
    kube_deployment_owner: {
      type: "gauge",
      labels: ["deployment", "namespace", "owner_kind", "owner_name"],
    },
    /** Whether the deployment is paused and will not be processed by the deployment controller. */
    kube_deployment_spec_paused: { type: "gauge", labels: ["deployment", "namespace"] },
    /** Number of desired pods for a deployment. */
    kube_deployment_spec_replicas: { type: "gauge", labels: ["deployment", "namespace"] },
    /** Maximum number of replicas that can be scheduled above the desired number of replicas during a rolling update of a deployment. */
    kube_deployment_spec_strategy_rollingupdate_max_surge: {
      type: "gauge",
      labels: ["deployment", "namespace"],
    },
    /** Maximum number of unavailable replicas during a rolling update of a deployment. */
    kube_deployment_spec_strategy_rollingupdate_max_unavailable: {
      type: "gauge",
      labels: ["deployment", "namespace"],
    },
    /** The current status conditions of a deployment. */
    kube_deployment_status_condition: {
      type: "gauge",
      labels: ["condition", "deployment", "namespace", "reason", "status"],
    },
    /** The generation observed by the deployment controller. */
    kube_deployment_status_observed_generation: {
      type: "gauge",
      labels: ["deployment", "namespace"],
    },
    /** The number of replicas per deployment. */
    kube_deployment_status_replicas: { type: "gauge", labels: ["deployment", "namespace"] },
    /** The number of available replicas per deployment. */
    kube_deployment_status_replicas_available: {
      type: "gauge",
      labels: ["deployment", "namespace"],
    },
    /** The number of ready replicas per deployment. */
    kube_deployment_status_replicas_ready: { type: "gauge", labels: ["deployment", "namespace"] },
    /** The number of unavailable replicas per deployment. */
    kube_deployment_status_replicas_unavailable: {
      type: "gauge",
      labels: ["deployment", "namespace"],
    },
    /** The number of updated replicas per deployment. */
    kube_deployment_status_replicas_updated: { type: "gauge", labels: ["deployment", "namespace"] },
    /** The number of terminating replicas per deployment. */
    kube_deployment_status_terminating_replicas: {
      type: "gauge",
      labels: ["deployment", "namespace"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_horizontalpodautoscaler_annotations: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_created: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_deletion_timestamp: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_info: {
      type: "gauge",
      labels: [
        "horizontalpodautoscaler",
        "namespace",
        "scaletargetref_api_version",
        "scaletargetref_kind",
        "scaletargetref_name",
      ],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_horizontalpodautoscaler_labels: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_metadata_generation: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    /** The tolerance on the ratio between the current and desired metric value below which no scale down occurs. */
    kube_horizontalpodautoscaler_spec_behavior_scale_down_tolerance: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    /** The tolerance on the ratio between the current and desired metric value below which no scale up occurs. */
    kube_horizontalpodautoscaler_spec_behavior_scale_up_tolerance: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_spec_max_replicas: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_spec_min_replicas: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_spec_target_metric: {
      type: "gauge",
      labels: [
        "container",
        "horizontalpodautoscaler",
        "metric_name",
        "metric_target_type",
        "namespace",
      ],
    },
    kube_horizontalpodautoscaler_status_condition: {
      type: "gauge",
      labels: ["condition", "horizontalpodautoscaler", "namespace", "status"],
    },
    kube_horizontalpodautoscaler_status_current_replicas: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_status_desired_replicas: {
      type: "gauge",
      labels: ["horizontalpodautoscaler", "namespace"],
    },
    kube_horizontalpodautoscaler_status_target_metric: {
      type: "gauge",
      labels: [
        "container",
        "horizontalpodautoscaler",
        "metric_name",
        "metric_target_type",
        "namespace",
      ],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_ingress_annotations: { type: "gauge", labels: ["ingress", "namespace"] },
    kube_ingress_created: { type: "gauge", labels: ["ingress", "namespace"] },
    kube_ingress_info: {
      type: "gauge",
      labels: ["_default", "ingress", "ingressclass", "namespace"],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_ingress_labels: { type: "gauge", labels: ["ingress", "namespace"] },
    kube_ingress_metadata_resource_version: { type: "gauge", labels: ["ingress", "namespace"] },
    kube_ingress_path: {
      type: "gauge",
      labels: [
        "host",
        "ingress",
        "namespace",
        "path",
        "path_type",
        "resource_api_group",
        "resource_kind",
        "resource_name",
        "service_name",
        "service_port",
      ],
    },
    kube_ingress_tls: { type: "gauge", labels: ["ingress", "namespace", "secret", "tls_host"] },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_job_annotations: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_complete: { type: "gauge", labels: ["condition", "job_name", "namespace"] },
    kube_job_created: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_failed: { type: "gauge", labels: ["condition", "job_name", "namespace"] },
    kube_job_info: { type: "gauge", labels: ["job_name", "namespace"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_job_labels: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_owner: {
      type: "gauge",
      labels: ["job_name", "namespace", "owner_is_controller", "owner_kind", "owner_name"],
    },
    kube_job_spec_active_deadline_seconds: {
      type: "gauge",
      unit: "seconds",
      labels: ["job_name", "namespace"],
    },
    kube_job_spec_completions: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_spec_parallelism: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_status_active: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_status_completion_time: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_status_failed: { type: "gauge", labels: ["job_name", "namespace", "reason"] },
    /** The number of ready pods that belong to this Job. */
    kube_job_status_ready: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_status_start_time: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_status_succeeded: { type: "gauge", labels: ["job_name", "namespace"] },
    kube_job_status_suspended: { type: "gauge", labels: ["job_name", "namespace"] },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_namespace_annotations: { type: "gauge", labels: ["namespace"] },
    kube_namespace_created: { type: "gauge", labels: ["namespace"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_namespace_labels: { type: "gauge", labels: ["namespace"] },
    kube_namespace_status_condition: {
      type: "gauge",
      labels: ["condition", "namespace", "status"],
    },
    kube_namespace_status_phase: { type: "gauge", labels: ["namespace", "phase"] },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_node_annotations: { type: "gauge", labels: ["node"] },
    /** Unix creation timestamp */
    kube_node_created: { type: "gauge", unit: "seconds", labels: ["node"] },
    /** Unix deletion timestamp */
    kube_node_deletion_timestamp: { type: "gauge", unit: "seconds", labels: ["node"] },
    /** Information about a cluster node */
    kube_node_info: {
      type: "gauge",
      labels: [
        "container_runtime_version",
        "internal_ip",
        "kernel_version",
        "kubelet_version",
        "kubeproxy_version",
        "node",
        "os_image",
        "pod_cidr",
        "provider_id",
        "system_uuid",
      ],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_node_labels: { type: "gauge", labels: ["node"] },
    /** The role of a cluster node */
    kube_node_role: { type: "gauge", labels: ["node", "role"] },
    /** The pod CIDRs of a cluster node. */
    kube_node_spec_pod_cidrs: { type: "gauge", labels: ["node", "pod_cidr"] },
    /** The taint of a cluster node. */
    kube_node_spec_taint: { type: "gauge", labels: ["effect", "key", "node", "value"] },
    /** Whether a node can schedule new pods */
    kube_node_spec_unschedulable: { type: "gauge", labels: ["node"] },
    /** The addresses of a node */
    kube_node_status_addresses: { type: "gauge", labels: ["address", "node", "type"] },
    /** The amount of resources allocatable for pods (after reserving some for system daemons) */
    kube_node_status_allocatable: { type: "gauge", labels: ["node", "resource", "unit"] },
    /** The total amount of resources available for a node */
    kube_node_status_capacity: { type: "gauge", labels: ["node", "resource", "unit"] },
    /** The condition of a cluster node */
    kube_node_status_condition: { type: "gauge", labels: ["condition", "node", "status"] },
    /** Access modes of the PersistentVolume. */
    kube_persistentvolume_access_mode: {
      type: "gauge",
      labels: ["access_mode", "persistentvolume"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_persistentvolume_annotations: { type: "gauge", labels: ["persistentvolume"] },
    kube_persistentvolume_capacity_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["persistentvolume"],
    },
    kube_persistentvolume_claim_ref: {
      type: "gauge",
      labels: ["claim_namespace", "name", "persistentvolume"],
    },
    /** Unix creation timestamp */
    kube_persistentvolume_created: { type: "gauge", unit: "seconds", labels: ["persistentvolume"] },
    /** Unix deletion timestamp */
    kube_persistentvolume_deletion_timestamp: {
      type: "gauge",
      unit: "seconds",
      labels: ["persistentvolume"],
    },
    /** Information about Persistent Volumes */
    kube_persistentvolume_info: {
      type: "gauge",
      labels: [
        "azure_disk_name",
        "csi_driver",
        "csi_volume_handle",
        "ebs_volume_id",
        "fc_lun",
        "fc_target_wwns",
        "fc_wwids",
        "gce_persistent_disk_name",
        "host_path",
        "host_path_type",
        "iscsi_initiator_name",
        "iscsi_iqn",
        "iscsi_lun",
        "iscsi_target_portal",
        "local_fs",
        "local_path",
        "nfs_path",
        "nfs_server",
        "persistentvolume",
        "reclaim_policy",
        "storageclass",
      ],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_persistentvolume_labels: { type: "gauge", labels: ["persistentvolume"] },
    kube_persistentvolume_status_phase: { type: "gauge", labels: ["persistentvolume", "phase"] },
    /** Volume Mode information for the PersistentVolume. */
    kube_persistentvolume_volume_mode: {
      type: "gauge",
      labels: ["persistentvolume", "volumemode"],
    },
    kube_persistentvolumeclaim_access_mode: {
      type: "gauge",
      labels: ["access_mode", "namespace", "persistentvolumeclaim"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_persistentvolumeclaim_annotations: {
      type: "gauge",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    /** Unix creation timestamp */
    kube_persistentvolumeclaim_created: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    /** Unix deletion timestamp */
    kube_persistentvolumeclaim_deletion_timestamp: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    kube_persistentvolumeclaim_info: {
      type: "gauge",
      labels: ["namespace", "persistentvolumeclaim", "storageclass", "volumemode", "volumename"],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_persistentvolumeclaim_labels: {
      type: "gauge",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    kube_persistentvolumeclaim_resource_requests_storage_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["namespace", "persistentvolumeclaim"],
    },
    kube_persistentvolumeclaim_status_condition: {
      type: "gauge",
      labels: ["namespace", "persistentvolumeclaim", "status", "type"],
    },
    kube_persistentvolumeclaim_status_phase: {
      type: "gauge",
      labels: ["namespace", "persistentvolumeclaim", "phase"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_pod_annotations: { type: "gauge", labels: ["namespace", "pod", "uid"] },
    /** Completion time in unix timestamp for a pod */
    kube_pod_completion_time: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "pod", "uid"],
    },
    /** Information about a container in a pod */
    kube_pod_container_info: {
      type: "gauge",
      labels: [
        "container",
        "container_id",
        "image",
        "image_id",
        "image_spec",
        "namespace",
        "pod",
        "uid",
      ],
    },
    /** The number of requested limit resource by a container. It is recommended to use the `kube_pod_resource_limit` metric exposed by kube-scheduler instead, as it is more precise. */
    kube_pod_container_resource_limits: {
      type: "gauge",
      labels: ["container", "namespace", "node", "pod", "resource", "uid", "unit"],
    },
    /** The number of requested request resource by a container. It is recommended to use the `kube_pod_resource_request` metric exposed by kube-scheduler instead, as it is more precise. */
    kube_pod_container_resource_requests: {
      type: "gauge",
      labels: ["container", "namespace", "node", "pod", "resource", "uid", "unit"],
    },
    /** Start time in unix timestamp for a pod container */
    kube_pod_container_state_started: {
      type: "gauge",
      unit: "seconds",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes the exit code for the last container in terminated state. */
    kube_pod_container_status_last_terminated_exitcode: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes the last reason the container was in terminated state */
    kube_pod_container_status_last_terminated_reason: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "reason", "uid"],
    },
    /** Last terminated time for a pod container in unix timestamp. */
    kube_pod_container_status_last_terminated_timestamp: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes whether the containers readiness check succeeded */
    kube_pod_container_status_ready: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** The number of container restarts per container */
    kube_pod_container_status_restarts_total: {
      type: "counter",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes whether the container is currently in running state */
    kube_pod_container_status_running: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes whether the container is currently in terminated state */
    kube_pod_container_status_terminated: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes the reason the container is currently in terminated state */
    kube_pod_container_status_terminated_reason: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "reason", "uid"],
    },
    /** Describes whether the container is currently in waiting state */
    kube_pod_container_status_waiting: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes the reason the container is currently in waiting state */
    kube_pod_container_status_waiting_reason: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "reason", "uid"],
    },
    /** Unix creation timestamp */
    kube_pod_created: { type: "gauge", unit: "seconds", labels: ["namespace", "pod", "uid"] },
    /** Unix deletion timestamp */
    kube_pod_deletion_timestamp: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "pod", "uid"],
    },
    /** Information about pod */
    kube_pod_info: {
      type: "gauge",
      labels: [
        "created_by_kind",
        "created_by_name",
        "host_ip",
        "host_network",
        "namespace",
        "node",
        "pod",
        "pod_ip",
        "priority_class",
        "uid",
      ],
    },
    /** Information about an init container in a pod */
    kube_pod_init_container_info: {
      type: "gauge",
      labels: [
        "container",
        "container_id",
        "image",
        "image_id",
        "image_spec",
        "namespace",
        "pod",
        "restart_policy",
        "uid",
      ],
    },
    /** The number of CPU cores requested limit by an init container */
    kube_pod_init_container_resource_limits: {
      type: "gauge",
      labels: ["container", "namespace", "node", "pod", "resource", "uid", "unit"],
    },
    /** The number of CPU cores requested by an init container */
    kube_pod_init_container_resource_requests: {
      type: "gauge",
      labels: ["container", "namespace", "node", "pod", "resource", "uid", "unit"],
    },
    /** Start time in unix timestamp for a pod init container */
    kube_pod_init_container_state_started: {
      type: "gauge",
      unit: "seconds",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes the exit code for the last init container in terminated state. */
    kube_pod_init_container_status_last_terminated_exitcode: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes the last reason the init container was in terminated state */
    kube_pod_init_container_status_last_terminated_reason: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "reason", "uid"],
    },
    /** Last terminated time for a pod init container in unix timestamp */
    kube_pod_init_container_status_last_terminated_timestamp: {
      type: "gauge",
      unit: "seconds",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes whether the init containers readiness check succeeded */
    kube_pod_init_container_status_ready: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** The number of restarts for the init container */
    kube_pod_init_container_status_restarts_total: {
      type: "counter",
      unit: "integer",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes whether the init container is currently in running state */
    kube_pod_init_container_status_running: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes whether the init container is currently in terminated state */
    kube_pod_init_container_status_terminated: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes the reason the init container is currently in terminated state */
    kube_pod_init_container_status_terminated_reason: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "reason", "uid"],
    },
    /** Describes whether the init container is currently in waiting state */
    kube_pod_init_container_status_waiting: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "uid"],
    },
    /** Describes the reason the init container is currently in waiting state */
    kube_pod_init_container_status_waiting_reason: {
      type: "gauge",
      labels: ["container", "namespace", "pod", "reason", "uid"],
    },
    /** Pod IP addresses */
    kube_pod_ips: { type: "gauge", labels: ["ip", "ip_family", "namespace", "pod", "uid"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_pod_labels: { type: "gauge", labels: ["namespace", "pod", "uid"] },
    /** The pod overhead in regards to cpu cores associated with running a pod */
    kube_pod_overhead_cpu_cores: {
      type: "gauge",
      unit: "core",
      labels: ["namespace", "pod", "uid"],
    },
    /** The pod overhead in regards to memory associated with running a pod */
    kube_pod_overhead_memory_bytes: {
      type: "gauge",
      unit: "bytes",
      labels: ["namespace", "pod", "uid"],
    },
    /** Information about the Pod's owner */
    kube_pod_owner: {
      type: "gauge",
      labels: ["namespace", "owner_is_controller", "owner_kind", "owner_name", "pod", "uid"],
    },
    /** Information about a DRA ResourceClaim referenced by a pod, one series per pod.spec.resourceClaims entry */
    kube_pod_resourceclaim_info: {
      type: "gauge",
      labels: [
        "claim_name",
        "namespace",
        "pod",
        "resourceclaim_name",
        "resourceclaim_template_name",
        "uid",
      ],
    },
    /** Describes the restart policy in use by this pod */
    kube_pod_restart_policy: { type: "gauge", labels: ["namespace", "pod", "type", "uid"] },
    /** The runtimeclass associated with the pod */
    kube_pod_runtimeclass_name_info: { type: "gauge", labels: ["namespace", "pod", "uid"] },
    /** The scheduler for a pod */
    kube_pod_scheduler: { type: "gauge", labels: ["name", "namespace", "pod", "uid"] },
    /** The service account for a pod */
    kube_pod_service_account: {
      type: "gauge",
      labels: ["namespace", "pod", "service_account", "uid"],
    },
    /** Information about persistentvolumeclaim and ephemeral volumes in a pod. For `ephemeral="true"`, the `persistentvolumeclaim` label is the generated claim name `<pod-name>-<volume-name>`; non-ephemeral volumes retain their declared claim name. */
    kube_pod_spec_volumes_persistentvolumeclaims_info: {
      type: "gauge",
      labels: ["ephemeral", "namespace", "persistentvolumeclaim", "pod", "uid", "volume"],
    },
    /** Describes whether a persistentvolumeclaim is mounted read only. Ephemeral volumes always report 0 since the ephemeral volume source does not support a read-only flag. For `ephemeral="true"`, the `persistentvolumeclaim` label is the generated claim name `<pod-name>-<volume-name>`; non-ephemeral volumes retain their declared claim name. */
    kube_pod_spec_volumes_persistentvolumeclaims_readonly: {
      type: "gauge",
      unit: "bool",
      labels: ["ephemeral", "namespace", "persistentvolumeclaim", "pod", "uid", "volume"],
    },
    /** Start time in unix timestamp for a pod */
    kube_pod_start_time: { type: "gauge", unit: "seconds", labels: ["namespace", "pod", "uid"] },
    /** Time when the container of the pod entered Ready state. */
    kube_pod_status_container_ready_time: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "pod", "uid"],
    },
    /** The pod disruption condition reason. Emitted only when a `DisruptionTarget` condition is present; a missing series does not mean the reason is false. An unrecognized reason is reported as `Other`. `kube_pod_status_reason` remains available separately and existing queries against it should not be replaced with this metric. */
    kube_pod_status_disruption_reason: {
      type: "gauge",
      labels: ["namespace", "pod", "reason", "uid"],
    },
    /** Time when the pod is initialized. */
    kube_pod_status_initialized_time: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "pod", "uid"],
    },
    /** The pods current phase */
    kube_pod_status_phase: { type: "gauge", labels: ["namespace", "phase", "pod", "uid"] },
    /** The pods current qosClass */
    kube_pod_status_qos_class: { type: "gauge", labels: ["namespace", "pod", "qos_class", "uid"] },
    /** Describes whether the pod is ready to serve requests */
    kube_pod_status_ready: { type: "gauge", labels: ["condition", "namespace", "pod", "uid"] },
    /** Time when pod passed readiness probes. */
    kube_pod_status_ready_time: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "pod", "uid"],
    },
    /** The pod status reasons. Emitted only for the reason that is actually set; a missing series does not mean the reason is false. An unrecognized `pod.status.reason` is reported as `Other`; conditions and container-terminated reasons outside this list are not reported. */
    kube_pod_status_reason: { type: "gauge", labels: ["namespace", "pod", "reason", "uid"] },
    /** Describes the status of the scheduling process for the pod */
    kube_pod_status_scheduled: { type: "gauge", labels: ["condition", "namespace", "pod", "uid"] },
    /** Unix timestamp when pod moved into scheduled status */
    kube_pod_status_scheduled_time: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "pod", "uid"],
    },
    /** Describes the unschedulable status for the pod */
    kube_pod_status_unschedulable: { type: "gauge", labels: ["namespace", "pod", "uid"] },
    /** Unix timestamp when pod moved into unscheduled status */
    kube_pod_status_unscheduled_time: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "pod", "uid"],
    },
    /** Information about the pod tolerations */
    kube_pod_tolerations: {
      type: "gauge",
      labels: [
        "effect",
        "key",
        "namespace",
        "operator",
        "pod",
        "toleration_seconds",
        "uid",
        "value",
      ],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_poddisruptionbudget_annotations: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    kube_poddisruptionbudget_created: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    kube_poddisruptionbudget_deletion_timestamp: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_poddisruptionbudget_labels: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    kube_poddisruptionbudget_status_current_healthy: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    kube_poddisruptionbudget_status_desired_healthy: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    kube_poddisruptionbudget_status_expected_pods: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    kube_poddisruptionbudget_status_observed_generation: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    kube_poddisruptionbudget_status_pod_disruptions_allowed: {
      type: "gauge",
      labels: ["namespace", "poddisruptionbudget"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_replicaset_annotations: { type: "gauge", labels: ["namespace", "replicaset"] },
    kube_replicaset_created: { type: "gauge", labels: ["namespace", "replicaset"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_replicaset_labels: { type: "gauge", labels: ["namespace", "replicaset"] },
    kube_replicaset_metadata_generation: { type: "gauge", labels: ["namespace", "replicaset"] },
    kube_replicaset_owner: {
      type: "gauge",
      labels: ["namespace", "owner_is_controller", "owner_kind", "owner_name", "replicaset"],
    },
    kube_replicaset_spec_replicas: { type: "gauge", labels: ["namespace", "replicaset"] },
    kube_replicaset_status_fully_labeled_replicas: {
      type: "gauge",
      labels: ["namespace", "replicaset"],
    },
    kube_replicaset_status_observed_generation: {
      type: "gauge",
      labels: ["namespace", "replicaset"],
    },
    kube_replicaset_status_ready_replicas: { type: "gauge", labels: ["namespace", "replicaset"] },
    kube_replicaset_status_replicas: { type: "gauge", labels: ["namespace", "replicaset"] },
    /** The number of terminating replicas per ReplicaSet. */
    kube_replicaset_status_terminating_replicas: {
      type: "gauge",
      labels: ["namespace", "replicaset"],
    },
    kube_resourcequota: {
      type: "gauge",
      labels: ["namespace", "resource", "resourcequota", "type"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_resourcequota_annotations: { type: "gauge", labels: ["namespace", "resourcequota"] },
    kube_resourcequota_created: { type: "gauge", labels: ["namespace", "resourcequota"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_resourcequota_labels: { type: "gauge", labels: ["namespace", "resourcequota"] },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_service_annotations: { type: "gauge", labels: ["namespace", "service", "uid"] },
    /** Unix creation timestamp */
    kube_service_created: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "service", "uid"],
    },
    /** Unix deletion timestamp */
    kube_service_deletion_timestamp: {
      type: "gauge",
      unit: "seconds",
      labels: ["namespace", "service", "uid"],
    },
    /** Information about service */
    kube_service_info: {
      type: "gauge",
      labels: [
        "cluster_ip",
        "external_name",
        "external_traffic_policy",
        "load_balancer_ip",
        "namespace",
        "service",
        "uid",
      ],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_service_labels: { type: "gauge", labels: ["namespace", "service", "uid"] },
    /** Service external ips. One series for each ip */
    kube_service_spec_external_ip: {
      type: "gauge",
      labels: ["external_ip", "namespace", "service", "uid"],
    },
    /** Type about service */
    kube_service_spec_type: { type: "gauge", labels: ["namespace", "service", "type", "uid"] },
    /** Service load balancer ingress status */
    kube_service_status_load_balancer_ingress: {
      type: "gauge",
      labels: ["hostname", "ip", "namespace", "service", "uid"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_statefulset_annotations: { type: "gauge", labels: ["namespace", "statefulset"] },
    kube_statefulset_created: { type: "gauge", labels: ["namespace", "statefulset"] },
    /** Unix deletion timestamp */
    kube_statefulset_deletion_timestamp: { type: "gauge", labels: ["namespace", "statefulset"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_statefulset_labels: { type: "gauge", labels: ["namespace", "statefulset"] },
    kube_statefulset_metadata_generation: { type: "gauge", labels: ["namespace", "statefulset"] },
    kube_statefulset_ordinals_start: { type: "gauge", labels: ["namespace", "statefulset"] },
    kube_statefulset_persistentvolumeclaim_retention_policy: {
      type: "gauge",
      labels: ["namespace", "statefulset", "when_deleted", "when_scaled"],
    },
    kube_statefulset_replicas: { type: "gauge", labels: ["namespace", "statefulset"] },
    kube_statefulset_status_current_revision: {
      type: "gauge",
      labels: ["namespace", "revision", "statefulset"],
    },
    kube_statefulset_status_observed_generation: {
      type: "gauge",
      labels: ["namespace", "statefulset"],
    },
    kube_statefulset_status_replicas: { type: "gauge", labels: ["namespace", "statefulset"] },
    kube_statefulset_status_replicas_available: {
      type: "gauge",
      labels: ["namespace", "statefulset"],
    },
    kube_statefulset_status_replicas_current: {
      type: "gauge",
      labels: ["namespace", "statefulset"],
    },
    kube_statefulset_status_replicas_ready: { type: "gauge", labels: ["namespace", "statefulset"] },
    kube_statefulset_status_replicas_updated: {
      type: "gauge",
      labels: ["namespace", "statefulset"],
    },
    kube_statefulset_status_update_revision: {
      type: "gauge",
      labels: ["namespace", "revision", "statefulset"],
    },
    /** Kubernetes annotations converted to Prometheus labels controlled via --metric-annotations-allowlist */
    kube_storageclass_annotations: { type: "gauge", labels: ["storageclass"] },
    kube_storageclass_created: { type: "gauge", labels: ["storageclass"] },
    kube_storageclass_info: {
      type: "gauge",
      labels: ["provisioner", "reclaim_policy", "storageclass", "volume_binding_mode"],
    },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_storageclass_labels: { type: "gauge", labels: ["storageclass"] },
    kube_volumeattachment_created: { type: "gauge", labels: ["volumeattachment"] },
    kube_volumeattachment_info: { type: "gauge", labels: ["attacher", "node", "volumeattachment"] },
    /** Kubernetes labels converted to Prometheus labels controlled via --metric-labels-allowlist */
    kube_volumeattachment_labels: { type: "gauge", labels: ["volumeattachment"] },
    kube_volumeattachment_spec_source_persistentvolume: {
      type: "gauge",
      labels: ["volumeattachment", "volumename"],
    },
    kube_volumeattachment_status_attached: { type: "gauge", labels: ["volumeattachment"] },
    kube_volumeattachment_status_attachment_metadata: {
      type: "gauge",
      labels: ["volumeattachment"],
    },
  },
});

export const kubeStateMetricsTelemetryMetrics = catalogue({
  program: "kube-state-metrics-telemetry",
  version: "2.20.0",
  source: "k8s.io/kube-state-metrics/v2 v2.20.0, pkg/watch/watch.go and pkg/app/server.go",
  port: "telemetry",
  // k8s.io/kube-state-metrics/v2 v2.20.0, pkg/watch/watch.go
  values: {
    kube_state_metrics_list_total: { result: ["error", "success"] },
    kube_state_metrics_watch_total: { result: ["error", "success"] },
  },
  someValues: ["kube_state_metrics_list_total", "kube_state_metrics_watch_total"],
  metrics: {
    /** A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles. */
    go_gc_duration_seconds: { type: "summary", unit: "seconds", labels: [] },
    /** Number of goroutines that currently exist. */
    go_goroutines: { type: "gauge", labels: [] },
    /** Information about the Go environment. */
    go_info: { type: "gauge", labels: ["version"] },
    /** Number of bytes allocated in heap and currently in use. Equals to /memory/classes/heap/objects:bytes. */
    go_memstats_alloc_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Total number of bytes allocated in heap until now, even if released already. Equals to /gc/heap/allocs:bytes. */
    go_memstats_alloc_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes + /memory/classes/heap/unused:bytes */
    go_memstats_heap_inuse_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of bytes obtained from system. Equals to /memory/classes/total:byte. */
    go_memstats_sys_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Number of OS threads created. */
    go_threads: { type: "gauge", labels: [] },
    /** A histogram of requests for kube-state-metrics metrics handler. */
    http_request_duration_seconds: {
      type: "histogram",
      unit: "seconds",
      labels: ["handler", "method"],
    },
    /** A metric with a constant '1' value */
    kube_state_metrics_build_info: {
      type: "gauge",
      labels: [
        "branch",
        "client_go_version",
        "goarch",
        "goos",
        "goversion",
        "revision",
        "tags",
        "version",
      ],
    },
    /** Number of total resource list calls in kube-state-metrics */
    kube_state_metrics_list_total: { type: "counter", labels: ["resource", "result"] },
    /** Current sharding ordinal/index of this instance */
    kube_state_metrics_shard_ordinal: { type: "gauge", labels: ["shard_ordinal"] },
    /** Number of total shards this instance is aware of */
    kube_state_metrics_total_shards: { type: "gauge", labels: [] },
    /** Number of total resource watch calls in kube-state-metrics */
    kube_state_metrics_watch_total: { type: "counter", labels: ["resource", "result"] },
    /** Total user and system CPU time spent in seconds. */
    process_cpu_seconds_total: { type: "counter", unit: "seconds", labels: [] },
    /** Maximum number of open file descriptors. */
    process_max_fds: { type: "gauge", labels: [] },
    /** Number of bytes received by the process over the network. */
    process_network_receive_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of bytes sent by the process over the network. */
    process_network_transmit_bytes_total: { type: "counter", unit: "bytes", labels: [] },
    /** Number of open file descriptors. */
    process_open_fds: { type: "gauge", labels: [] },
    /** Resident memory size in bytes. */
    process_resident_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Start time of the process since unix epoch in seconds. */
    process_start_time_seconds: { type: "gauge", unit: "seconds", labels: [] },
    /** Virtual memory size in bytes. */
    process_virtual_memory_bytes: { type: "gauge", unit: "bytes", labels: [] },
    /** Maximum amount of virtual memory available in bytes. */
    process_virtual_memory_max_bytes: { type: "gauge", unit: "bytes", labels: [] },
  },
});
