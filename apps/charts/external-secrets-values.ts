// Made of the chart's values.schema.json by npm run new -- values external-secrets.

export interface ExternalSecretsValues {
  affinity?: {
    [k: string]: unknown;
  };
  "bitwarden-sdk-server"?: {
    enabled?: boolean;
    namespaceOverride?: string;
    [k: string]: unknown;
  };
  certController?: {
    affinity?: {
      [k: string]: unknown;
    };
    create?: boolean;
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraInitContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    hostNetwork?: boolean;
    hostUsers?: boolean | null;
    image?: {
      flavour?: string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown[];
    log?: {
      level?: string;
      timeEncoding?: string;
      [k: string]: unknown;
    };
    metrics?: {
      listen?: {
        port?: number;
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        port?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      minAvailable?: number | string;
      nameOverride?: string;
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    priorityClassName?: string;
    rbac?: {
      create?: boolean;
      [k: string]: unknown;
    };
    readinessProbe?: {
      address?: string;
      port?: number;
      [k: string]: unknown;
    };
    replicaCount?: number;
    requeueInterval?: string;
    resources?: {
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      enabled?: boolean;
      readOnlyRootFilesystem?: boolean;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      extraLabels?: {
        [k: string]: unknown;
      };
      name?: string;
      [k: string]: unknown;
    };
    startupProbe?: {
      enabled?: boolean;
      port?: string;
      useReadinessProbePort?: boolean;
      [k: string]: unknown;
    };
    strategy?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    [k: string]: unknown;
  };
  commonLabels?: {
    [k: string]: unknown;
  };
  concurrent?: number;
  controllerClass?: string;
  crds?: {
    annotations?: {
      [k: string]: unknown;
    };
    conversion?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    createClusterExternalSecret?: boolean;
    createClusterGenerator?: boolean;
    createClusterPushSecret?: boolean;
    createClusterSecretStore?: boolean;
    createPushSecret?: boolean;
    createSecretStore?: boolean;
    unsafeServeV1Beta1?: boolean;
    [k: string]: unknown;
  };
  createOperator?: boolean;
  deploymentAnnotations?: {
    [k: string]: unknown;
  };
  dnsConfig?: {
    [k: string]: unknown;
  };
  dnsPolicy?: string;
  enableHTTP2?: boolean;
  extendedMetricLabels?: boolean;
  extraArgs?: {
    [k: string]: unknown;
  };
  extraContainers?: unknown[];
  extraEnv?: unknown[];
  extraInitContainers?: unknown[];
  extraObjects?: unknown[];
  extraVolumeMounts?: unknown[];
  extraVolumes?: unknown[];
  fullnameOverride?: string;
  genericTargets?: {
    enabled?: boolean;
    resources?: unknown[];
    [k: string]: unknown;
  };
  global?: {
    affinity?: {
      [k: string]: unknown;
    };
    compatibility?: {
      openshift?: {
        adaptSecurityContext?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    repository?: string;
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    [k: string]: unknown;
  };
  grafanaDashboard?: {
    annotations?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    extraLabels?: {
      [k: string]: unknown;
    };
    sidecarLabel?: string;
    sidecarLabelValue?: string;
    [k: string]: unknown;
  };
  hostNetwork?: boolean;
  hostUsers?: boolean | null;
  image?: {
    flavour?: string;
    pullPolicy?: string;
    repository?: string;
    tag?: string;
    [k: string]: unknown;
  };
  imagePullSecrets?: unknown[];
  installCRDs?: boolean;
  leaderElect?: boolean;
  livenessProbe?: {
    enabled?: boolean;
    spec?: {
      address?: string;
      failureThreshold?: number;
      httpGet?: {
        path?: string;
        port?: string | number;
        [k: string]: unknown;
      };
      initialDelaySeconds?: number;
      periodSeconds?: number;
      port?: number;
      successThreshold?: number;
      timeoutSeconds?: number;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  log?: {
    level?: string;
    timeEncoding?: string;
    [k: string]: unknown;
  };
  metrics?: {
    listen?: {
      port?: number;
      secure?: {
        certDir?: string;
        certFile?: string;
        enabled?: boolean;
        keyFile?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      port?: number;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  nameOverride?: string;
  namespaceOverride?: string;
  nodeSelector?: {
    [k: string]: unknown;
  };
  openshiftFinalizers?: boolean;
  podAnnotations?: {
    [k: string]: unknown;
  };
  podDisruptionBudget?: {
    enabled?: boolean;
    minAvailable?: number | string;
    nameOverride?: string;
    [k: string]: unknown;
  };
  podLabels?: {
    [k: string]: unknown;
  };
  podSecurityContext?: {
    enabled?: boolean;
    [k: string]: unknown;
  };
  podSpecExtra?: {
    [k: string]: unknown;
  };
  priorityClassName?: string;
  processClusterExternalSecret?: boolean;
  processClusterGenerator?: boolean;
  processClusterPushSecret?: boolean;
  processClusterStore?: boolean;
  processPushSecret?: boolean;
  processSecretStore?: boolean;
  rbac?: {
    aggregateToEdit?: boolean;
    aggregateToView?: boolean;
    create?: boolean;
    servicebindings?: {
      create?: boolean;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  replicaCount?: number;
  resources?: {
    [k: string]: unknown;
  };
  revisionHistoryLimit?: number;
  scopedNamespace?: string;
  scopedRBAC?: boolean;
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    enabled?: boolean;
    readOnlyRootFilesystem?: boolean;
    runAsNonRoot?: boolean;
    runAsUser?: number;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  service?: {
    ipFamilies?: unknown[];
    ipFamilyPolicy?: string;
    [k: string]: unknown;
  };
  serviceAccount?: {
    annotations?: {
      [k: string]: unknown;
    };
    automount?: boolean;
    create?: boolean;
    extraLabels?: {
      [k: string]: unknown;
    };
    name?: string;
    [k: string]: unknown;
  };
  serviceMonitor?: {
    additionalLabels?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    honorLabels?: boolean;
    interval?: string;
    metricRelabelings?: unknown[];
    namespace?: string;
    relabelings?: unknown[];
    renderMode?: "skipIfMissing" | "failIfMissing" | "alwaysRender";
    scrapeTimeout?: string;
    [k: string]: unknown;
  };
  strategy?: {
    [k: string]: unknown;
  };
  systemAuthDelegator?: boolean;
  tolerations?: unknown[];
  topologySpreadConstraints?: unknown[];
  webhook?: {
    affinity?: {
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    certCheckInterval?: string;
    certDir?: string;
    certManager?: {
      addInjectorAnnotations?: boolean;
      cert?: {
        annotations?: {
          [k: string]: unknown;
        };
        create?: boolean;
        duration?: string;
        issuerRef?: {
          group?: string;
          kind?: string;
          name?: string;
          [k: string]: unknown;
        };
        privateKey?: {
          [k: string]: unknown;
        };
        renewBefore?: string;
        revisionHistoryLimit?: number;
        signatureAlgorithm?: string;
        [k: string]: unknown;
      };
      enabled?: boolean;
      [k: string]: unknown;
    };
    create?: boolean;
    deploymentAnnotations?: {
      [k: string]: unknown;
    };
    extraArgs?: {
      [k: string]: unknown;
    };
    extraEnv?: unknown[];
    extraInitContainers?: unknown[];
    extraVolumeMounts?: unknown[];
    extraVolumes?: unknown[];
    failurePolicy?: string;
    hostNetwork?: boolean;
    hostUsers?: boolean | null;
    image?: {
      flavour?: string;
      pullPolicy?: string;
      repository?: string;
      tag?: string;
      [k: string]: unknown;
    };
    imagePullSecrets?: unknown[];
    log?: {
      level?: string;
      timeEncoding?: string;
      [k: string]: unknown;
    };
    lookaheadInterval?: string;
    metrics?: {
      listen?: {
        port?: number;
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        port?: number;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    nodeSelector?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podDisruptionBudget?: {
      enabled?: boolean;
      minAvailable?: number | string;
      nameOverride?: string;
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    podSecurityContext?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    port?: number;
    priorityClassName?: string;
    readinessProbe?: {
      address?: string;
      port?: number;
      [k: string]: unknown;
    };
    replicaCount?: number;
    resources?: {
      [k: string]: unknown;
    };
    revisionHistoryLimit?: number;
    secretAnnotations?: {
      [k: string]: unknown;
    };
    securityContext?: {
      allowPrivilegeEscalation?: boolean;
      capabilities?: {
        drop?: string[];
        [k: string]: unknown;
      };
      enabled?: boolean;
      readOnlyRootFilesystem?: boolean;
      runAsNonRoot?: boolean;
      runAsUser?: number;
      seccompProfile?: {
        type?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    service?: {
      annotations?: {
        [k: string]: unknown;
      };
      enabled?: boolean;
      labels?: {
        [k: string]: unknown;
      };
      loadBalancerIP?: string;
      type?: string;
      [k: string]: unknown;
    };
    serviceAccount?: {
      annotations?: {
        [k: string]: unknown;
      };
      automount?: boolean;
      create?: boolean;
      extraLabels?: {
        [k: string]: unknown;
      };
      name?: string;
      [k: string]: unknown;
    };
    strategy?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
