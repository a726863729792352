// Made of the chart's values.schema.json by npm run new -- values traefik.

/**
 * The Cloud Native Application Proxy
 */
export interface TraefikValues {
  /**
   * See [access logs reference](https://doc.traefik.io/traefik/reference/install-configuration/observability/logs-and-accesslogs/)
   */
  accessLog?: {
    /**
     * Enables accessLogs for internal resources. Default: false.
     */
    addInternals?: boolean;
    /**
     * Set [bufferingSize](https://doc.traefik.io/traefik/reference/install-configuration/observability/logs-and-accesslogs/#opt-accesslog-bufferingSize)
     */
    bufferingSize?: number | null;
    /**
     * Enables access log output alongside OTLP (v3.7+).
     */
    dualOutput?: boolean;
    /**
     * To enable access logs
     */
    enabled?: boolean;
    fields?: {
      /**
       * Set default mode for fields.names
       */
      defaultMode?: "keep" | "drop" | "redact";
      headers?: {
        /**
         * [Limit logged fields or headers](https://doc.traefik.io/traefik/observe/logs-and-access-logs/#log-fields-customization)
         */
        defaultMode?: "keep" | "drop" | "redact";
        names?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      /**
       * Names of the fields to limit.
       */
      names?: {
        [k: string]: unknown;
      };
      queryParameters?: {
        /**
         * Keep or drop all query parameters in the RequestPath access log field (v3.7.3+).
         */
        defaultMode?: "keep" | "drop" | null;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    /**
     * Set [filtering](https://doc.traefik.io/traefik/observe/logs-and-access-logs/#access-log-filters)
     */
    filters?: {
      /**
       * Set minDuration, to keep access logs when requests take longer than the specified duration
       */
      minDuration?: string;
      /**
       * Set retryAttempts, to keep the access logs when at least one retry has happened
       */
      retryAttempts?: boolean;
      /**
       * Set statusCodes, to limit the access logs to requests with a status codes in the specified range
       */
      statusCodes?: string;
    };
    /**
     * Set [access log format](https://doc.traefik.io/traefik/reference/install-configuration/observability/logs-and-accesslogs/#opt-accesslog-format)
     */
    format?: "common" | "genericCLF" | "json" | null;
    otlp?: {
      /**
       * Set to true in order to enable OpenTelemetry on access logs. Note that experimental.otlpLogs needs to be enabled.
       */
      enabled?: boolean;
      grpc?: {
        /**
         * Set to true in order to send access logs to the OpenTelemetry Collector using gRPC
         */
        enabled?: boolean;
        /**
         * Format: <host>:<port>. Default: "localhost:4317"
         */
        endpoint?: string;
        /**
         * Allows reporter to send access logs to the OpenTelemetry Collector without using a secured protocol.
         */
        insecure?: boolean;
        tls?: {
          /**
           * The path to the certificate authority, it defaults to the system bundle.
           */
          ca?: string;
          /**
           * The path to the public certificate. When using this option, setting the key option is required.
           */
          cert?: string;
          /**
           * When set to true, the TLS connection accepts any certificate presented by the server regardless of the hostnames it covers.
           */
          insecureSkipVerify?: boolean | null;
          /**
           * The path to the private key. When using this option, setting the cert option is required.
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      http?: {
        /**
         * Set to true in order to send access logs to the OpenTelemetry Collector using HTTP.
         */
        enabled?: boolean;
        /**
         * Format: <scheme>://<host>:<port><path>. Default: https://localhost:4318/v1/logs
         */
        endpoint?: string;
        /**
         * Additional headers sent with access logs by the reporter to the OpenTelemetry Collector.
         */
        headers?: {
          [k: string]: unknown;
        };
        tls?: {
          /**
           * The path to the certificate authority, it defaults to the system bundle.
           */
          ca?: string;
          /**
           * The path to the public certificate. When using this option, setting the key option is required.
           */
          cert?: string;
          /**
           * When set to true, the TLS connection accepts any certificate presented by the server regardless of the hostnames it covers.
           */
          insecureSkipVerify?: boolean | null;
          /**
           * The path to the private key. When using this option, setting the cert option is required.
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      /**
       * Defines additional resource attributes to be sent to the collector.
       */
      resourceAttributes?: {
        [k: string]: unknown;
      };
      /**
       * Service name used in OTLP backend. Default: traefik.
       */
      serviceName?: string | null;
      [k: string]: unknown;
    };
    /**
     * Set [timezone](https://doc.traefik.io/traefik/reference/install-configuration/observability/logs-and-accesslogs/#time-zones)
     */
    timezone?: string;
    [k: string]: unknown;
  };
  /**
   * Additional arguments to be passed at Traefik's binary See [CLI Reference](https://docs.traefik.io/reference/static-configuration/cli/)
   */
  additionalArguments?: unknown[];
  /**
   * Additional volumeMounts to add to the Traefik container
   */
  additionalVolumeMounts?: unknown[];
  /**
   * This example pod anti-affinity forces the scheduler to put traefik pods It should be used when hostNetwork: true to prevent port conflicts
   */
  affinity?: {
    [k: string]: unknown;
  };
  api?: {
    /**
     * Configure API basePath
     */
    basePath?: string | null;
    /**
     * Enable the dashboard
     */
    dashboard?: boolean;
    /**
     * Custom name for the dashboard (v3.7+).
     */
    dashboardName?: string | null;
    /**
     * Enable the debug API
     */
    debug?: boolean | null;
    /**
     * Disable the advertisement from the dashboard.
     */
    disableDashboardAd?: boolean | null;
    /**
     * Enable the insecure API (HTTP)
     */
    insecure?: boolean | null;
  };
  autoscaling?: {
    /**
     * behavior configures the scaling behavior of the target in both Up and Down directions (scaleUp and scaleDown fields respectively).
     */
    behavior?: {
      [k: string]: unknown;
    };
    /**
     * Create HorizontalPodAutoscaler object. See EXAMPLES.md for more details.
     */
    enabled?: boolean;
    /**
     * maxReplicas is the upper limit for the number of pods that can be set by the autoscaler; cannot be smaller than MinReplicas.
     */
    maxReplicas?: number | null;
    /**
     * metrics contains the specifications for which to use to calculate the desired replica count (the maximum replica count across all metrics will be used).
     */
    metrics?: unknown[];
    /**
     * minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down. It defaults to 1 pod.
     */
    minReplicas?: number | null;
    /**
     * scaleTargetRef points to the target resource to scale, and is used for the pods for which metrics should be collected, as well as to actually change the replica count.
     */
    scaleTargetRef?: {
      apiVersion?: string;
      kind?: string;
      name?: string;
      [k: string]: unknown;
    };
  };
  /**
   * Certificates resolvers configuration. Ref: https://doc.traefik.io/traefik/reference/install-configuration/tls/certificate-resolvers/acme/ See EXAMPLES.md for more details.
   */
  certificatesResolvers?: {
    [k: string]: unknown;
  };
  /**
   * Add additional label to all resources
   */
  commonLabels?: {
    [k: string]: unknown;
  };
  core?: {
    /**
     * Can be used to use globally v2 router syntax. Deprecated since v3.4 /!\. See https://doc.traefik.io/traefik/v3.0/migration/v2-to-v3/#new-v3-syntax-notable-changes
     */
    defaultRuleSyntax?: string;
    /**
     * Disables the unsafe fallback to default TLS options on conflict, mitigating [GHSA-g55h-rg46-x9c5](https://github.com/traefik/traefik/security/advisories/GHSA-g55h-rg46-x9c5). Requires traefik v3.7.11+.
     */
    strictTLSOptions?: boolean;
  };
  deployment?: {
    /**
     * Additional containers (e.g. for metric offloading sidecars)
     */
    additionalContainers?: unknown[];
    /**
     * Additional volumes available for use with initContainers and additionalContainers
     */
    additionalVolumes?: unknown[];
    /**
     * Additional deployment annotations (e.g. for jaeger-operator sidecar injection)
     */
    annotations?: {
      [k: string]: unknown;
    };
    /**
     * Custom pod [DNS config](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.30/#poddnsconfig-v1-core)
     */
    dnsConfig?: {
      [k: string]: unknown;
    };
    /**
     * Custom pod DNS policy. Apply if `hostNetwork: true`
     */
    dnsPolicy?: string;
    /**
     * Enable deployment
     */
    enabled?: boolean;
    /**
     * Percentage of memory limit to set for GOMEMLIMIT, set as decimal (0.9 = 90%, 0.95 = 95% etc). Only takes effect when resources.limits.memory is set. Set to 0 to disable (e.g. when using VPA or setting it via env)
     */
    goMemLimitPercentage?: number;
    /**
     * Override the liveness/readiness host. Useful for getting ping to respond on non-default entryPoint.
     */
    healthchecksHost?: string;
    /**
     * Override the liveness/readiness port. This is useful to integrate traefik with an external Load Balancer that performs healthchecks.
     */
    healthchecksPort?: string | number | null;
    /**
     * Override the liveness/readiness scheme. Useful for getting ping to respond on websecure entryPoint.
     */
    healthchecksScheme?: "HTTP" | "HTTPS" | null;
    /**
     * Custom [host aliases](https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/)
     */
    hostAliases?: unknown[];
    /**
     * Whether to use the host user namespace. Setting this to false enables user namespaces, which can improve security by isolating the pod's users from the host. See https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/
     */
    hostUsers?: boolean | null;
    /**
     * Pull secret for fetching traefik container image
     */
    imagePullSecrets?: unknown[];
    /**
     * Additional initContainers (e.g. for setting file permission as shown below)
     */
    initContainers?: unknown[];
    /**
     * Deployment or DaemonSet
     */
    kind?: string;
    /**
     * Additional deployment labels (e.g. for filtering deployment by custom labels)
     */
    labels?: {
      [k: string]: unknown;
    };
    /**
     * Pod lifecycle actions
     */
    lifecycle?: {
      [k: string]: unknown;
    };
    /**
     * Override the liveness path.
     */
    livenessPath?: string;
    /**
     * The minimum number of seconds Traefik needs to be up and running before the DaemonSet/Deployment controller considers it available
     */
    minReadySeconds?: number;
    /**
     * Additional pod annotations (e.g. for mesh injection or prometheus scraping) It supports templating. One can set it with values like traefik/name: '{{ template "traefik.name" . }}'
     */
    podAnnotations?: {
      [k: string]: unknown;
    };
    /**
     * Additional Pod labels (e.g. for filtering Pod by custom labels) It supports templating. One can set it with values like traefik/name: '{{ template "traefik.name" . }}'
     */
    podLabels?: {
      [k: string]: unknown;
    };
    /**
     * Override the readiness path.
     */
    readinessPath?: string;
    /**
     * Number of pods of the deployment (only applies when kind == Deployment). Set to null to omit spec.replicas, e.g. when an external controller (HPA/KEDA) owns scaling.
     */
    replicas?: number | null;
    /**
     * Number of old history to retain to allow rollback (If not set, default Kubernetes value is set to 10)
     */
    revisionHistoryLimit?: number | null;
    /**
     * Set a runtimeClassName on pod
     */
    runtimeClassName?: string;
    /**
     * Use process namespace sharing
     */
    shareProcessNamespace?: boolean;
    /**
     * Amount of time (in seconds) before Kubernetes will send the SIGKILL signal if Traefik does not shut down
     */
    terminationGracePeriodSeconds?: number;
    tmpVolume?: {
      /**
       * [EmptyDir](https://kubernetes.io/docs/concepts/storage/volumes/#emptydir) options for the tmp volume.
       */
      emptyDir?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * Allow the Helm chart to be used as optional subchart.
   */
  enabled?: true;
  /**
   * Additional Environment variables to be passed to Traefik's binary
   */
  env?: unknown[];
  /**
   * Environment variables to be passed to Traefik's binary from configMaps or secrets
   */
  envFrom?: unknown[];
  experimental?: {
    /**
     * Defines whether all plugins must be loaded successfully for Traefik to start
     */
    abortOnPluginFailure?: boolean;
    fastProxy?: {
      /**
       * Enable debug mode for the FastProxy implementation.
       */
      debug?: boolean;
      /**
       * Enables the FastProxy implementation.
       */
      enabled?: boolean;
      [k: string]: unknown;
    };
    /**
     * Enable Knative provider experimental feature.
     */
    knative?: boolean;
    kubernetesGateway?: {
      /**
       * Enable traefik experimental GatewayClass CRD
       */
      enabled?: boolean;
      [k: string]: unknown;
    };
    /**
     * Enable experimental local plugins
     */
    localPlugins?: {
      [k: string]: unknown;
    };
    /**
     * Enable OTLP logging experimental feature.
     */
    otlpLogs?: boolean;
    /**
     * Enable experimental plugins
     */
    plugins?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * Extra objects to deploy (value evaluated as a template)  In some cases, it can avoid the need for additional, extended or adhoc deployments. See #595 for more details and traefik/tests/values/extra.yaml for example.
   */
  extraObjects?: unknown[];
  /**
   * Overrides the resource name for templates (i.e deployment, service, etc..)
   */
  fullnameOverride?: string;
  gateway?: {
    /**
     * Additional gateway annotations (e.g. for cert-manager.io/issuer)
     */
    annotations?: {
      [k: string]: unknown;
    };
    /**
     * Configure this Gateway as a [Default Gateway](https://kubernetes.io/blog/2025/11/06/gateway-api-v1-4/#introducing-default-gateways) by setting the `defaultScope` field (e.g. `All` or `Namespace`).
     */
    defaultScope?: "All" | "None" | null;
    /**
     * When providers.kubernetesGateway.enabled, deploy a default gateway
     */
    enabled?: boolean;
    /**
     * [Infrastructure](https://kubernetes.io/blog/2023/11/28/gateway-api-ga/#gateway-infrastructure-labels)
     */
    infrastructure?: {
      [k: string]: unknown;
    };
    listeners?: {
      web?: {
        /**
         * Optional hostname. See [Hostname](https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.Hostname)
         */
        hostname?: string;
        /**
         * Routes are restricted to namespace of the gateway [by default](https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.FromNamespaces
         */
        namespacePolicy?: {
          [k: string]: unknown;
        } | null;
        /**
         * Port is the network port. Multiple listeners may use the same port, subject to the Listener compatibility rules. The port must match a port declared in ports section.
         */
        port?: number;
        protocol?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    /**
     * Set a custom name to gateway
     */
    name?: string;
    /**
     * By default, Gateway is created in the same `Namespace` as Traefik.
     */
    namespace?: string;
    [k: string]: unknown;
  };
  gatewayClass?: {
    /**
     * When providers.kubernetesGateway.enabled and gateway.enabled, deploy a default gatewayClass
     */
    enabled?: boolean;
    /**
     * Additional gatewayClass labels (e.g. for filtering gateway objects by custom labels)
     */
    labels?: {
      [k: string]: unknown;
    };
    /**
     * Set a custom name to GatewayClass
     */
    name?: string;
  };
  global?: {
    /**
     * Required for Azure Marketplace integration. See https://learn.microsoft.com/en-us/partner-center/marketplace-offers/azure-container-technical-assets-kubernetes?tabs=linux,linux2#update-the-helm-chart
     */
    azure?: {
      enabled?: boolean;
      images?: {
        hub?: {
          image?: string;
          registry?: string;
          tag?: string;
          [k: string]: unknown;
        };
        proxy?: {
          image?: string;
          registry?: string;
          tag?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    checkNewVersion?: boolean;
    /**
     * Disable appending RemoteAddr to X-Forwarded-For header globally (v3.7+).
     */
    notAppendXForwardedFor?: boolean;
    /**
     * Please take time to consider whether or not you wish to share anonymous data with us See https://doc.traefik.io/traefik/contributing/data-collection/
     */
    sendAnonymousUsage?: boolean;
    [k: string]: unknown;
  };
  /**
   * If hostNetwork is true, runs traefik in the host network namespace To prevent unschedulable pods due to port collisions, if hostNetwork=true and replicas>1, a pod anti-affinity is recommended and will be set if the affinity is left as default.
   */
  hostNetwork?: boolean;
  hub?: {
    aigateway?: {
      /**
       * Set to true in order to enable AI Gateway. Requires a valid license token.
       */
      enabled?: boolean;
      /**
       * Hard limit for the size of request bodies inspected by the gateway. Accepts a plain integer representing **bytes**. The default value is `1048576` (1 MiB).
       */
      maxRequestBodySize?: number | null;
      [k: string]: unknown;
    };
    apimanagement?: {
      admission?: {
        /**
         * Set custom annotations.
         */
        annotations?: {
          [k: string]: unknown;
        };
        /**
         * Set custom certificate for the WebHook admission server. The certificate should be specified with _tls.crt_ and _tls.key_ in base64 encoding.
         */
        customWebhookCertificate?: {
          [k: string]: unknown;
        };
        /**
         * WebHook admission server listen address. Default: "0.0.0.0:9943".
         */
        listenAddr?: string;
        /**
         * Set it to false if you need to disable Traefik Hub pod restart when mutating webhook certificate is updated. It's done with a label update.
         */
        restartOnCertificateChange?: boolean;
        /**
         * Certificate name of the WebHook admission server. Default: "hub-agent-cert".
         */
        secretName?: string;
        /**
         * By default, this chart handles directly the tls certificate required for the admission webhook. It's possible to disable this behavior and handle it outside of the chart. See EXAMPLES.md for more details.
         */
        selfManagedCertificate?: boolean;
        [k: string]: unknown;
      };
      /**
       * Set to true in order to enable API Management. Requires a valid license token.
       */
      enabled?: boolean;
      openApi?: {
        /**
         * Interval to refresh the OpenAPI specification, as a Go duration. Must be at least `1m`.
         */
        refreshInterval?: string;
        /**
         * When set to true, it will only accept paths and methods that are explicitly defined in its OpenAPI specification
         */
        validateRequestMethodAndPath?: boolean;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    /**
     * Install Traefik Hub. Without `hub.token`, it runs in proxy mode: a drop-in Traefik Proxy, which requires Traefik Hub >= v3.21.0-ea.
     */
    enabled?: boolean | null;
    /**
     * Use the hardened image variant. It appends `-hardened` to the tag and defaults the image to `registry.traefik.io/traefik-hub`. Requires `hub.enabled` and Traefik Hub >= v3.21.0-ea.
     */
    hardened?: boolean;
    mcpgateway?: {
      /**
       * Set to true in order to enable AI MCP Gateway. Requires a valid license token.
       */
      enabled?: boolean;
      /**
       * Hard limit for the size of request bodies inspected by the gateway. Accepts a plain integer representing **bytes**. The default value is `1048576` (1 MiB).
       */
      maxRequestBodySize?: number | null;
      [k: string]: unknown;
    };
    /**
     * By default, Traefik Hub provider watches all namespaces. When using `rbac.namespaced`, it will watch helm release namespace and namespaces listed in this array.
     */
    namespaces: unknown[];
    /**
     * Disables all external network connections.
     */
    offline?: boolean | null;
    pluginRegistry?: {
      sources?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    providers?: {
      consulCatalogEnterprise?: {
        /**
         * Use local agent caching for catalog reads.
         */
        cache?: boolean;
        /**
         * Enable Consul Connect support.
         */
        connectAware?: boolean;
        /**
         * Consider every service as Connect capable by default.
         */
        connectByDefault?: boolean;
        /**
         * Constraints is an expression that Traefik matches against the container's labels
         */
        constraints?: string;
        /**
         * Default rule.
         */
        defaultRule?: string;
        /**
         * Enable Consul Catalog Enterprise backend with default settings.
         */
        enabled?: boolean;
        endpoint?: {
          /**
           * The address of the Consul server
           */
          address?: string;
          /**
           * Data center to use. If not provided, the default agent data center is used
           */
          datacenter?: string;
          /**
           * WaitTime limits how long a Watch will block. If not provided, the agent default
           */
          endpointWaitTime?: number | null;
          httpauth?: {
            /**
             * Basic Auth password
             */
            password?: string;
            /**
             * Basic Auth username
             */
            username?: string;
            [k: string]: unknown;
          };
          /**
           * The URI scheme for the Consul server
           */
          scheme?: string;
          tls?: {
            /**
             * TLS CA
             */
            ca?: string;
            /**
             * TLS cert
             */
            cert?: string;
            /**
             * TLS insecure skip verify
             */
            insecureSkipVerify?: boolean;
            /**
             * TLS key
             */
            key?: string;
            [k: string]: unknown;
          };
          /**
           * Token is used to provide a per-request ACL token which overrides the agent's
           */
          token?: string;
          [k: string]: unknown;
        };
        /**
         * Expose containers by default.
         */
        exposedByDefault?: boolean;
        /**
         * Sets the namespaces used to discover services (Consul Enterprise only).
         */
        namespaces?: string;
        /**
         * Sets the partition used to discover services (Consul Enterprise only).
         */
        partition?: string;
        /**
         * Prefix for consul service tags.
         */
        prefix?: string;
        /**
         * Interval for checking Consul API.
         */
        refreshInterval?: number;
        /**
         * Forces the read to be fully consistent.
         */
        requireConsistent?: boolean;
        /**
         * Name of the Traefik service in Consul Catalog (needs to be registered via the
         */
        serviceName?: string;
        /**
         * Use stale consistency for catalog reads.
         */
        stale?: boolean;
        /**
         * A list of service health statuses to allow taking traffic.
         */
        strictChecks?: string;
        /**
         * Watch Consul API events.
         */
        watch?: boolean;
        [k: string]: unknown;
      };
      ec2?: {
        /**
         * AWS access key ID, set together with secretAccessKey. Readable from the Pod spec: prefer IRSA, the instance role or `env`.
         */
        accessKeyID?: string;
        /**
         * Expression matched against instance tags to determine whether to create routes for an instance.
         */
        constraints?: string;
        /**
         * Default rule applied to instances that do not define a router rule tag.
         */
        defaultRule?: string;
        /**
         * Enable AWS EC2 provider.
         */
        enabled?: boolean;
        /**
         * Expose instances by default. When false, only instances with the `traefik.enable=true` tag are exposed.
         */
        exposedByDefault?: boolean;
        /**
         * EC2 API filters used to scope instance discovery. List of `{ name: "<filter>", values: ["<value>"] }` entries.
         */
        filters?: {
          [k: string]: unknown;
        }[];
        /**
         * Default backend IP mode: private, public or ipv6. Overridable per instance with the `traefik.ec2.ipmode` tag.
         */
        ipMode?: "" | "private" | "public" | "ipv6";
        /**
         * Polling interval, in seconds, for the EC2 API.
         */
        refreshSeconds?: number;
        /**
         * AWS region used for EC2 API requests. When empty, the region is retrieved from the EC2 Instance Metadata Service.
         */
        region?: string;
        /**
         * AWS secret access key, set together with accessKeyID. Readable from the Pod spec: prefer IRSA, the instance role or `env`.
         */
        secretAccessKey?: string;
        securityGroupPortDiscovery?: {
          /**
           * Derive the backend port from the instance security-group rules when no port tag is set.
           */
          enabled?: boolean;
          /**
           * Ports excluded from security-group port discovery. When empty, the provider excludes privileged ports except 80 and 443.
           */
          excludedPorts?: unknown[];
        };
      };
      microcks?: {
        auth?: {
          /**
           * Microcks API client ID.
           */
          clientId?: string;
          /**
           * Microcks API client secret.
           */
          clientSecret?: string;
          /**
           * Microcks API endpoint.
           */
          endpoint?: string;
          /**
           * Microcks API token.
           */
          token?: string;
          [k: string]: unknown;
        };
        /**
         * Enable Microcks provider.
         */
        enabled?: boolean;
        /**
         * Microcks API endpoint.
         */
        endpoint?: string;
        /**
         * Polling interval for Microcks API.
         */
        pollInterval?: number;
        /**
         * Polling timeout for Microcks API.
         */
        pollTimeout?: number;
        tls?: {
          /**
           * TLS CA
           */
          ca?: string;
          /**
           * TLS cert
           */
          cert?: string;
          /**
           * TLS insecure skip verify
           */
          insecureSkipVerify?: boolean;
          /**
           * TLS key
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      multicluster?: {
        /**
         * Child cluster configurations, keyed by a unique name.
         */
        children?: {
          [k: string]: {
            /**
             * URL of the child cluster's uplink entrypoint.
             */
            address?: string;
            /**
             * TLS and transport configuration for connecting to this child.
             */
            serversTransport?: {
              certificates?: unknown[];
              /**
               * List of supported cipher suites for TLS versions up to 1.2.
               */
              cipherSuites?: unknown[];
              /**
               * Disable HTTP/2 for connections to this child.
               */
              disableHTTP2?: boolean | null;
              forwardingTimeouts?: {
                /**
                 * Timeout for establishing connections.
                 */
                dialTimeout?: string | number | null;
                /**
                 * Timeout for idle connections.
                 */
                idleConnTimeout?: string | number | null;
                /**
                 * Timeout for HTTP/2 server ping frames.
                 */
                pingTimeout?: string | number | null;
                /**
                 * Timeout for HTTP/2 connection idle reads.
                 */
                readIdleTimeout?: string | number | null;
                /**
                 * Timeout for reading the request body.
                 */
                readTimeout?: string | number | null;
                /**
                 * Timeout for reading response headers.
                 */
                responseHeaderTimeout?: string | number | null;
                /**
                 * Timeout for writing the response.
                 */
                writeTimeout?: string | number | null;
                [k: string]: unknown;
              };
              /**
               * Disable TLS certificate verification. **Not recommended for production.**
               */
              insecureSkipVerify?: boolean | null;
              /**
               * Maximum idle connections per host.
               */
              maxIdleConnsPerHost?: number | null;
              /**
               * Maximum TLS version (e.g. `VersionTLS12`, `VersionTLS13`).
               */
              maxVersion?: string;
              /**
               * Minimum TLS version (e.g. `VersionTLS12`, `VersionTLS13`).
               */
              minVersion?: string;
              /**
               * URI used to match against SAN URIs during the server's certificate verification.
               */
              peerCertURI?: string;
              rootCAs?: unknown[];
              /**
               * Server name used for SNI and certificate verification.
               */
              serverName?: string;
              spiffe?: {
                ids?: unknown[];
                /**
                 * SPIFFE trust domain.
                 */
                trustDomain?: string | number | null;
                [k: string]: unknown;
              };
              [k: string]: unknown;
            };
          };
        };
        /**
         * Enable Multi-cluster provider.
         */
        enabled?: boolean;
        /**
         * Polling interval for Multi-cluster.
         */
        pollInterval?: number;
        /**
         * Polling timeout for Multi-cluster.
         */
        pollTimeout?: number;
        [k: string]: unknown;
      };
      nutanixPrismCentral?: {
        /**
         * Filter VMs by VPCs. List of `{ uuid: "<vpc-uuid>" }` entries.
         */
        allowedVpcs?: unknown[];
        /**
         * Prism Central API key.
         */
        apiKey?: string;
        /**
         * Enable Nutanix Prism Central provider.
         */
        enabled?: boolean;
        /**
         * Prism Central endpoint.
         */
        endpoint?: string;
        /**
         * Base configuration file path.
         */
        filename?: string;
        /**
         * Prism Central password.
         */
        password?: string;
        /**
         * Polling interval for Nutanix Prism Central API.
         */
        pollInterval?: number;
        /**
         * Polling timeout for Nutanix Prism Central API.
         */
        pollTimeout?: number;
        /**
         * Category key used to derive the service name.
         */
        serviceNameCategoryKey?: string;
        tls?: {
          /**
           * TLS CA
           */
          ca?: string;
          /**
           * TLS cert
           */
          cert?: string;
          /**
           * TLS insecure skip verify
           */
          insecureSkipVerify?: boolean;
          /**
           * TLS key
           */
          key?: string;
          [k: string]: unknown;
        };
        /**
         * Prism Central username.
         */
        username?: string;
      };
      [k: string]: unknown;
    };
    redis?: {
      /**
       * Enable Redis Cluster. Default: true.
       */
      cluster?: boolean | null;
      /**
       * Database used to store information. Default: 0.
       */
      database?: number | null;
      /**
       * Endpoints of the Redis instances to connect to. Default: "".
       */
      endpoints?: string;
      /**
       * The password to use when connecting to Redis endpoints. Default: "".
       */
      password?: string;
      sentinel?: {
        /**
         * Name of the set of main nodes to use for main selection. Required when using Sentinel. Default: "".
         */
        masterset?: string;
        /**
         * Password to use for sentinel authentication (can be different from endpoint password). Default: "".
         */
        password?: string;
        /**
         * Username to use for sentinel authentication (can be different from endpoint username). Default: "".
         */
        username?: string;
        [k: string]: unknown;
      };
      /**
       * Timeout applied on connection with redis. Default: "0s".
       */
      timeout?: string;
      tls?: {
        /**
         * Path to the certificate authority used for the secured connection.
         */
        ca?: string;
        /**
         * Path to the public certificate used for the secure connection.
         */
        cert?: string;
        /**
         * When insecureSkipVerify is set to true, the TLS connection accepts any certificate presented by the server. Default: false.
         */
        insecureSkipVerify?: boolean;
        /**
         * Path to the private key used for the secure connection.
         */
        key?: string;
        [k: string]: unknown;
      };
      /**
       * The username to use when connecting to Redis endpoints. Default: "".
       */
      username?: string;
      [k: string]: unknown;
    };
    /**
     * Enable export of error logs to the platform. Default: true.
     */
    sendlogs?: boolean | null;
    /**
     * Name of `Secret` with key 'token' set to a valid license token. It enables API Gateway.
     */
    token?: string;
    /**
     * Mount path for token secret.
     */
    tokenMountPath?: string;
    tracing?: {
      additionalTraceHeaders?: {
        /**
         * Tracing headers to duplicate. To configure the following, tracing.otlp.enabled needs to be set to true.
         */
        enabled?: boolean;
        traceContext?: {
          /**
           * Name of the header that will contain the parent-id header copy.
           */
          parentId?: string;
          /**
           * Name of the header that will contain the trace-id copy.
           */
          traceId?: string;
          /**
           * Name of the header that will contain the traceparent copy.
           */
          traceParent?: string;
          /**
           * Name of the header that will contain the tracestate copy.
           */
          traceState?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    /**
     * Tamper-evident transparency logs. It's enabled as soon as a `driver` is configured. Requires a valid license token and Traefik Hub >= v3.21.
     */
    transparencyLogs?: {
      /**
       * Interval between checkpoint writes, as a Go duration. Must be at least `100ms`.
       */
      checkpointInterval?: string;
      /**
       * Also store the full rendered log line, not only its hash. Not recommended in production. Default: false.
       */
      debug?: boolean | null;
      /**
       * Storage backend for the transparency log tree. Exactly one of `posix`, `gcp` or `aws` can be set.
       */
      driver?: {
        aws?: {
          /**
           * Name of the S3 bucket used to store log state.
           */
          bucket?: string;
          /**
           * Prefix prepended to all log resource paths, to store multiple logs in one bucket.
           */
          bucketPrefix?: string;
          /**
           * DSN of the MySQL instance to use. It carries the database password: treat it as a secret.
           */
          dsn?: string;
          /**
           * Maximum number of idle connections in the MySQL connection pool.
           */
          maxIdleConns?: number | null;
          /**
           * Maximum number of open connections to the MySQL database.
           */
          maxOpenConns?: number | null;
        };
        gcp?: {
          /**
           * Name of the GCS bucket used to store log state.
           */
          bucket?: string;
          /**
           * Prefix prepended to all log resource paths, to store multiple logs in one bucket.
           */
          bucketPrefix?: string;
          /**
           * GCP resource URI of the Spanner database instance to use.
           */
          spanner?: string;
        };
        posix?: {
          /**
           * Local filesystem path where the transparency log is stored.
           */
          path?: string;
        };
      };
      /**
       * Private key used to sign each checkpoint, as a file path. It's required as soon as a `driver` is set and it needs to be mounted in the pod, see EXAMPLES.md.
       */
      signerPrivateKey?: string;
      /**
       * Witnesses cosigning each checkpoint.
       */
      witnessGroup?: {
        /**
         * Publish checkpoints even when the witness policy cannot be satisfied. Intended only for a non-blocking adoption of witnessing. Default: false.
         */
        failOpen?: boolean | null;
        /**
         * Minimum number of witnesses that must cosign for the group to be satisfied. It cannot exceed the number of configured witnesses. Default: 1.
         */
        threshold?: number | null;
        /**
         * Maximum time to wait for witnesses to cosign a checkpoint, as a Go duration.
         */
        timeout?: string;
        /**
         * Witnesses cosigning each checkpoint. At least one is required when `threshold` is set. List of `{ url: "<url>", key: "<path-or-content>" }` entries.
         */
        witnesses?: {
          [k: string]: unknown;
        }[];
      };
    };
  };
  image?: {
    /**
     * Traefik image digest (e.g. `sha256:abc...`). When set, takes precedence over `tag`. Set `versionOverride` alongside it so the chart's version-checking logic knows the version (it cannot be derived from the digest).
     */
    digest?: string | null;
    /**
     * Traefik image pull policy
     */
    pullPolicy?: string;
    /**
     * Traefik image host registry. Defaults to `docker.io` for Traefik Proxy and `ghcr.io` for Traefik Hub (when `hub.enabled` is true).
     */
    registry?: string | null;
    /**
     * Traefik image repository. Defaults to `traefik` for Traefik Proxy and `traefik/traefik-hub` for Traefik Hub (when `hub.enabled` is true).
     */
    repository?: string | null;
    /**
     * defaults to appVersion. It's used for version checking, even prefixed with experimental- or latest-. To pin by digest, prefer `image.digest`. A `<version>@<digest>` combo is also accepted here; in that case the digest is what Kubernetes verifies and the version is informational (and can drift from the underlying image).
     */
    tag?: string | null;
  };
  ingressClass?: {
    /**
     * Create a default IngressClass for Traefik
     */
    enabled?: boolean;
    isDefaultClass?: boolean;
    name?: string;
  };
  /**
   * Only dashboard & healthcheck IngressRoute are supported. It's recommended to create workloads CR outside of this Chart.
   */
  ingressRoute?: {
    dashboard?: {
      /**
       * Additional ingressRoute annotations (e.g. for kubernetes.io/ingress.class)
       */
      annotations?: {
        [k: string]: unknown;
      };
      /**
       * Create an IngressRoute for the dashboard
       */
      enabled?: boolean;
      /**
       * Specify the allowed entrypoints to use for the dashboard ingress route, (e.g. traefik, web, websecure). By default, it's using traefik entrypoint, which is not exposed. /!\ Do not expose your dashboard without any protection over the internet /!\
       */
      entryPoints?: string[];
      /**
       * Additional ingressRoute labels (e.g. for filtering IngressRoute by custom labels)
       */
      labels?: {
        [k: string]: unknown;
      };
      /**
       * The router match rule used for the dashboard ingressRoute
       */
      matchRule?: string;
      /**
       * Additional ingressRoute middlewares (e.g. for authentication)
       */
      middlewares?: unknown[];
      /**
       * The internal service used for the dashboard ingressRoute
       */
      services?: {
        kind?: string;
        name?: string;
        [k: string]: unknown;
      }[];
      /**
       * TLS options (e.g. secret containing certificate)
       */
      tls?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    healthcheck?: {
      /**
       * Additional ingressRoute annotations (e.g. for kubernetes.io/ingress.class)
       */
      annotations?: {
        [k: string]: unknown;
      };
      /**
       * Create an IngressRoute for the healthcheck probe
       */
      enabled?: boolean;
      /**
       * Specify the allowed entrypoints to use for the healthcheck ingress route, (e.g. traefik, web, websecure). By default, it's using traefik entrypoint, which is not exposed.
       */
      entryPoints?: string[];
      /**
       * Additional ingressRoute labels (e.g. for filtering IngressRoute by custom labels)
       */
      labels?: {
        [k: string]: unknown;
      };
      /**
       * The router match rule used for the healthcheck ingressRoute
       */
      matchRule?: string;
      /**
       * Additional ingressRoute middlewares (e.g. for authentication)
       */
      middlewares?: unknown[];
      /**
       * The internal service used for the healthcheck ingressRoute
       */
      services?: {
        kind?: string;
        name?: string;
        [k: string]: unknown;
      }[];
      /**
       * TLS options (e.g. secret containing certificate)
       */
      tls?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * This field overrides the default app.kubernetes.io/instance label for all Objects.
   */
  instanceLabelOverride?: string;
  livenessProbe?: {
    /**
     * The number of consecutive failures allowed before considering the probe as failed.
     */
    failureThreshold?: number;
    /**
     * The number of seconds to wait before starting the first probe.
     */
    initialDelaySeconds?: number;
    /**
     * The number of seconds to wait between consecutive probes.
     */
    periodSeconds?: number;
    /**
     * The minimum consecutive successes required to consider the probe successful.
     */
    successThreshold?: number;
    /**
     * The number of seconds to wait for a probe response before considering it as failed.
     */
    timeoutSeconds?: number;
  };
  /**
   * See [logs reference](https://doc.traefik.io/traefik/reference/install-configuration/observability/logs-and-accesslogs/)
   */
  log?: {
    /**
     * To write the logs into a log file, use the filePath option.
     */
    filePath?: string;
    /**
     * Set [logs format](https://doc.traefik.io/traefik/reference/install-configuration/observability/logs-and-accesslogs/#opt-log-format)
     */
    format?: "common" | "json" | null;
    /**
     * Alternative logging levels are TRACE, DEBUG, INFO, WARN, ERROR, FATAL, and PANIC.
     */
    level?: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL" | "PANIC";
    /**
     * When set to true and format is common, it disables the colorized output.
     */
    noColor?: boolean;
    otlp?: {
      /**
       * Set to true in order to enable OpenTelemetry on logs. Note that experimental.otlpLogs needs to be enabled.
       */
      enabled?: boolean;
      grpc?: {
        /**
         * Set to true in order to send logs  to the OpenTelemetry Collector using gRPC
         */
        enabled?: boolean;
        /**
         * Format: <host>:<port>. Default: "localhost:4317"
         */
        endpoint?: string;
        /**
         * Allows reporter to send logs to the OpenTelemetry Collector without using a secured protocol.
         */
        insecure?: boolean;
        tls?: {
          /**
           * The path to the certificate authority, it defaults to the system bundle.
           */
          ca?: string;
          /**
           * The path to the public certificate. When using this option, setting the key option is required.
           */
          cert?: string;
          /**
           * When set to true, the TLS connection accepts any certificate presented by the server regardless of the hostnames it covers.
           */
          insecureSkipVerify?: boolean | null;
          /**
           * The path to the private key. When using this option, setting the cert option is required.
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      http?: {
        /**
         * Set to true in order to send logs to the OpenTelemetry Collector using HTTP.
         */
        enabled?: boolean;
        /**
         * Format: <scheme>://<host>:<port><path>. Default: https://localhost:4318/v1/logs
         */
        endpoint?: string;
        /**
         * Additional headers sent with logs by the reporter to the OpenTelemetry Collector.
         */
        headers?: {
          [k: string]: unknown;
        };
        tls?: {
          /**
           * The path to the certificate authority, it defaults to the system bundle.
           */
          ca?: string;
          /**
           * The path to the public certificate. When using this option, setting the key option is required.
           */
          cert?: string;
          /**
           * When set to true, the TLS connection accepts any certificate presented by the server regardless of the hostnames it covers.
           */
          insecureSkipVerify?: boolean | null;
          /**
           * The path to the private key. When using this option, setting the cert option is required.
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      /**
       * Defines additional resource attributes to be sent to the collector.
       */
      resourceAttributes?: {
        [k: string]: unknown;
      };
      /**
       * Service name used in OTLP backend. Default: traefik.
       */
      serviceName?: string | null;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  metrics?: {
    /**
     * Enable metrics for internal resources. Default: false
     */
    addInternals?: boolean;
    otlp?: {
      /**
       * Enable metrics on entry points. Default: true
       */
      addEntryPointsLabels?: boolean | null;
      /**
       * Enable metrics on routers. Default: false
       */
      addRoutersLabels?: boolean | null;
      /**
       * Enable metrics on services. Default: true
       */
      addServicesLabels?: boolean | null;
      /**
       * Set to true in order to enable the OpenTelemetry metrics
       */
      enabled?: boolean;
      /**
       * Explicit boundaries for Histogram data points. Default: [.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10]
       */
      explicitBoundaries?: unknown[];
      grpc?: {
        /**
         * Set to true in order to send metrics to the OpenTelemetry Collector using gRPC
         */
        enabled?: boolean;
        /**
         * Format: <host>:<port>. Default: "localhost:4317"
         */
        endpoint?: string;
        /**
         * Allows reporter to send metrics to the OpenTelemetry Collector without using a secured protocol.
         */
        insecure?: boolean;
        tls?: {
          /**
           * The path to the certificate authority, it defaults to the system bundle.
           */
          ca?: string;
          /**
           * The path to the public certificate. When using this option, setting the key option is required.
           */
          cert?: string;
          /**
           * When set to true, the TLS connection accepts any certificate presented by the server regardless of the hostnames it covers.
           */
          insecureSkipVerify?: boolean | null;
          /**
           * The path to the private key. When using this option, setting the cert option is required.
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      http?: {
        /**
         * Set to true in order to send metrics to the OpenTelemetry Collector using HTTP.
         */
        enabled?: boolean;
        /**
         * Format: <scheme>://<host>:<port><path>. Default: https://localhost:4318/v1/metrics
         */
        endpoint?: string;
        /**
         * Additional headers sent with metrics by the reporter to the OpenTelemetry Collector.
         */
        headers?: {
          [k: string]: unknown;
        };
        tls?: {
          /**
           * The path to the certificate authority, it defaults to the system bundle.
           */
          ca?: string;
          /**
           * The path to the public certificate. When using this option, setting the key option is required.
           */
          cert?: string;
          /**
           * When set to true, the TLS connection accepts any certificate presented by the server regardless of the hostnames it covers.
           */
          insecureSkipVerify?: boolean | null;
          /**
           * The path to the private key. When using this option, setting the cert option is required.
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      /**
       * Interval at which metrics are sent to the OpenTelemetry Collector. Default: 10s
       */
      pushInterval?: string;
      /**
       * Defines additional resource attributes to be sent to the collector.
       */
      resourceAttributes?: {
        [k: string]: unknown;
      };
      /**
       * Service name used in OTLP backend. Default: traefik.
       */
      serviceName?: string | null;
      [k: string]: unknown;
    };
    prometheus?: {
      /**
       * Enable metrics on entry points. Default: true
       */
      addEntryPointsLabels?: boolean | null;
      /**
       * Enable metrics on routers. Default: false
       */
      addRoutersLabels?: boolean | null;
      /**
       * Enable metrics on services. Default: true
       */
      addServicesLabels?: boolean | null;
      /**
       * Buckets for latency metrics. Default="0.1,0.3,1.2,5.0"
       */
      buckets?: string;
      /**
       * When set to true, it won't check if Prometheus Operator CRDs are deployed
       */
      disableAPICheck?: boolean | null;
      /**
       * Entry point used to expose metrics.
       */
      entryPoint?: string;
      /**
       * Add HTTP header labels to metrics. See EXAMPLES.md or upstream doc for usage.
       */
      headerLabels?: {
        [k: string]: unknown;
      } | null;
      /**
       * When manualRouting is true, it disables the default internal router in # order to allow creating a custom router for prometheus@internal service.
       */
      manualRouting?: boolean;
      prometheusRule?: {
        additionalLabels?: {
          [k: string]: unknown;
        };
        apiVersion?: string;
        /**
         * Enable optional CR for Prometheus Operator. See EXAMPLES.md for more details.
         */
        enabled?: boolean;
        namespace?: string;
        [k: string]: unknown;
      };
      service?: {
        annotations?: {
          [k: string]: unknown;
        };
        /**
         * Create a dedicated metrics service to use with ServiceMonitor
         */
        enabled?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      serviceMonitor?: {
        additionalLabels?: {
          [k: string]: unknown;
        };
        apiVersion?: string;
        enableHttp2?: boolean;
        /**
         * Enable optional CR for Prometheus Operator. See EXAMPLES.md for more details.
         */
        enabled?: boolean;
        followRedirects?: boolean;
        honorLabels?: boolean;
        honorTimestamps?: boolean;
        interval?: string;
        jobLabel?: string;
        metricRelabelings?: unknown[];
        namespace?: string;
        namespaceSelector?: {
          [k: string]: unknown;
        };
        relabelings?: unknown[];
        scrapeTimeout?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * overrides the app.kubernetes.io/name label
   */
  nameOverride?: string;
  /**
   * This field overrides the default Release Namespace for Helm. It will not affect optional CRDs such as `ServiceMonitor` and `PrometheusRules`
   */
  namespaceOverride?: string;
  /**
   * nodeSelector is the simplest recommended form of node selection constraint.
   */
  nodeSelector?: {
    [k: string]: unknown;
  };
  /**
   * Required for OCI Marketplace integration. See https://docs.public.content.oci.oraclecloud.com/en-us/iaas/Content/Marketplace/understanding-helm-charts.htm
   */
  oci_meta?: {
    /**
     * Enable specific values for Oracle Cloud Infrastructure
     */
    enabled?: boolean;
    images?: {
      hub?: {
        image?: string;
        tag?: string;
        [k: string]: unknown;
      };
      proxy?: {
        image?: string;
        tag?: string;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    /**
     * It needs to be an ocir repo
     */
    repo?: string;
    [k: string]: unknown;
  };
  ocsp?: {
    /**
     * Enable OCSP stapling support. See https://doc.traefik.io/traefik/reference/install-configuration/tls/ocsp/
     */
    enabled?: boolean;
    /**
     * Defines the OCSP responder URLs to use instead of the one provided by the certificate.
     */
    responderOverrides?: {
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * Required for IBM Cloud Marketplace integration. Injected by IBM Cloud Catalog when deploying via IBM Cloud Schematics. This value is not used by the chart.
   */
  offering_version?: string | null;
  persistence?: {
    accessMode?: string;
    annotations?: {
      [k: string]: unknown;
    };
    /**
     * [EmptyDir](https://kubernetes.io/docs/concepts/storage/volumes/#emptydir) options when persistence is disabled
     */
    emptyDir?: {
      [k: string]: unknown;
    };
    /**
     * Enable persistence using Persistent Volume Claims ref: http://kubernetes.io/docs/user-guide/persistent-volumes/. It can be used to store TLS certificates along with `certificatesResolvers.<name>.acme.storage`  option
     */
    enabled?: boolean;
    existingClaim?: string;
    name?: string;
    path?: string;
    size?: string;
    storageClass?: string | null;
    /**
     * Only mount a subpath of the Volume into the pod
     */
    subPath?: string;
    volumeName?: string;
    [k: string]: unknown;
  };
  /**
   * [Pod Disruption Budget](https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/pod-disruption-budget-v1/)
   */
  podDisruptionBudget?: {
    enabled?: boolean;
    maxUnavailable?: string | number | null;
    minAvailable?: string | number | null;
  };
  /**
   * [Pod Security Context](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#security-context)
   */
  podSecurityContext?: {
    runAsGroup?: number;
    runAsNonRoot?: boolean;
    runAsUser?: number;
    seccompProfile?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  ports?: {
    [k: string]: {
      /**
       * See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/#allowacmebypass)
       */
      allowACMEByPass?: boolean;
      /**
       * See [upstream documentation](https://kubernetes.io/docs/concepts/services-networking/service/#application-protocol)
       */
      appProtocol?: string | null;
      /**
       * Enable this entrypoint as a default entrypoint. When a service doesn't explicitly set an entrypoint it will only use this entrypoint.
       */
      asDefault?: boolean | null;
      /**
       * Use containerPort if set.
       */
      containerPort?: number | null;
      /**
       * You may not want to expose the metrics port on production deployments. If you want to access it from outside your cluster, use `kubectl port-forward` or create a secure ingress
       */
      expose?: {
        default?: boolean;
        [k: string]: unknown;
      };
      /**
       * The exposed port for this service
       */
      exposedPort?: number;
      forwardedHeaders?: {
        insecure?: boolean;
        /**
         * Disable appending RemoteAddr to X-Forwarded-For header (v3.7+).
         */
        notAppendXForwardedFor?: boolean;
        /**
         * Trust forwarded headers information (X-Forwarded-*).
         */
        trustedIPs?: unknown[];
        [k: string]: unknown;
      };
      /**
       * Use hostIP if set. If not set, Kubernetes will default to 0.0.0.0, which means it's listening on all your interfaces and all your IPs. You may want to set this value if you need traefik to listen on specific interface only.
       */
      hostIP?: string | null;
      /**
       * Use hostPort if set.
       */
      hostPort?: number | null;
      http?: {
        /**
         * Defines how request headers with non-alphanumeric characters in their names are handled (v3.7.12+). See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/#aliasheadersstrategy)
         */
        aliasHeadersStrategy?: "keep" | "delete" | "reject" | null;
        /**
         * See [upstream documentation](https://doc.traefik.io/traefik/security/request-path/#encoded-character-filtering)
         */
        encodedCharacters?: {
          allowEncodedBackSlash?: boolean | null;
          allowEncodedHash?: boolean | null;
          allowEncodedNullCharacter?: boolean | null;
          allowEncodedPercent?: boolean | null;
          allowEncodedQuestionMark?: boolean | null;
          allowEncodedSemicolon?: boolean | null;
          allowEncodedSlash?: boolean | null;
        };
        /**
         * Maximum size of request headers in bytes. Default: 1048576 (1 MB)
         */
        maxHeaderBytes?: number | null;
        /**
         * See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/#httpmiddlewares)
         */
        middlewares?: unknown[] | null;
        redirections?: {
          /**
           * Port Redirections Added in 2.2, one can make permanent redirects via entrypoints. Same sets of parameters: to, scheme, permanent and priority. https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/#configuration-example
           */
          entryPoint?: {
            [k: string]: unknown;
          };
          [k: string]: unknown;
        };
        /**
         * See [upstream documentation](https://doc.traefik.io/traefik/security/request-path/#path-sanitization)
         */
        sanitizePath?: boolean | null;
        tls?: {
          certResolver?: string;
          domains?: unknown[];
          /**
           * See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/#opt-http-tls)
           */
          enabled?: boolean;
          options?: string;
          [k: string]: unknown;
        };
        /**
         * @deprecated
         * Defines how request headers with underscores in their names are handled (v3.7.6-v3.7.11). Replaced by the aliasHeadersStrategy option for Traefik v3.7.12+. See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/#underscoreheadersstrategy)
         */
        underscoreHeadersStrategy?: "keep" | "delete" | "reject" | null;
        [k: string]: unknown;
      };
      http3?: {
        /**
         * Defines the UDP port to advertise as the HTTP/3 authority.
         */
        advertisedPort?: number | null;
        /**
         * Enable HTTP/3 on the entrypoint. It also enables the http3 experimental feature. See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/entrypoints/#opt-http3). There are known limitations when trying to listen on same ports for TCP & UDP ([kubernetes#47249](https://github.com/kubernetes/kubernetes/issues/47249#issuecomment-587960741)): this chart works around it using a dual Service.
         */
        enabled?: boolean;
        [k: string]: unknown;
      };
      /**
       * See [upstream documentation](https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport)
       */
      nodePort?: number | null;
      observability?: {
        /**
         * Enables access-logs for this entryPoint.
         */
        accessLogs?: boolean | null;
        /**
         * Enables metrics for this entryPoint.
         */
        metrics?: boolean | null;
        /**
         * Defines the tracing verbosity level for this entryPoint.
         */
        traceVerbosity?: "minimal" | "detailed" | null;
        /**
         * Enables tracing for this entryPoint.
         */
        tracing?: boolean | null;
      };
      /**
       * When using hostNetwork, use another port to avoid conflict with node exporter: https://github.com/prometheus/prometheus/wiki/Default-port-allocations
       */
      port?: number;
      /**
       * The port protocol (TCP/UDP)
       */
      protocol?: string;
      proxyProtocol?: {
        insecure?: boolean;
        /**
         * Enable the Proxy Protocol header parsing for the entry point
         */
        trustedIPs?: unknown[];
        [k: string]: unknown;
      };
      /**
       * Different target traefik port on the cluster, useful for IP type LB
       */
      targetPort?: string | number | null;
      /**
       * Set transport settings for the entrypoint
       */
      transport?: {
        keepAliveMaxRequests?: number | null;
        keepAliveMaxTime?: string | number | null;
        lifeCycle?: {
          graceTimeOut?: string | number | null;
          requestAcceptGraceTimeout?: string | number | null;
          [k: string]: unknown;
        };
        respondingTimeouts?: {
          idleTimeout?: string | number | null;
          readTimeout?: string | number | null;
          writeTimeout?: string | number | null;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      /**
       * Enable this port as an uplink for multi cluster. ⚠️ This feature is experimental and requires Traefik Hub with a specific subscription.
       */
      uplink?: boolean | null;
    };
  };
  /**
   * [Pod Priority and Preemption](https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/)
   */
  priorityClassName?: string;
  providers?: {
    file?: {
      /**
       * File content as an object (will be YAML-formatted, go template supported) (see https://doc.traefik.io/traefik/reference/install-configuration/providers/others/file/)
       */
      content?: {
        [k: string]: unknown;
      };
      /**
       * Create a file provider
       */
      enabled?: boolean;
      /**
       * Allows Traefik to automatically watch for file changes
       */
      watch?: boolean;
    };
    knative?: {
      /**
       * Enable Knative provider
       */
      enabled?: boolean;
      /**
       * Allow filtering Knative Ingress objects
       */
      labelSelector?: string;
      /**
       * Array of namespaces to watch. If left empty, Traefik watches all namespaces. . When using `rbac.namespaced`, it will watch helm release namespace and namespaces listed in this array.
       */
      namespaces?: unknown[];
    };
    kubernetesCRD?: {
      /**
       * Allows IngressRoute to reference resources in namespace other than theirs
       */
      allowCrossNamespace?: boolean;
      /**
       * Allows to return 503 when there are no endpoints available
       */
      allowEmptyServices?: boolean;
      /**
       * Allows to reference ExternalName services in IngressRoute
       */
      allowExternalNameServices?: boolean;
      /**
       * List of namespaces from which IngressRoute, IngressRouteTCP, IngressRouteUDP, and TraefikService are allowed to declare cross-provider references. Requires traefik v3.7.1+.
       */
      crossProviderNamespaces?: unknown[];
      /**
       * Restricts the namespace where the cluster-wide TLSOption and TLSStore named `default` can be defined. When empty, any namespace is allowed. Requires traefik v3.7.11+.
       */
      defaultTLSResourcesNamespace?: string;
      /**
       * Load Kubernetes IngressRoute provider
       */
      enabled?: boolean;
      /**
       * When the parameter is set, only resources containing an annotation with the same value are processed. Otherwise, resources missing the annotation, having an empty value, or the value traefik are processed. It will also set required annotation on Dashboard and Healthcheck IngressRoute when enabled.
       */
      ingressClass?: string;
      /**
       * See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-ingress/#opt-providers-kubernetesIngress-labelselector)
       */
      labelSelector?: string;
      /**
       * Array of namespaces to watch. If left empty, Traefik watches all namespaces. . When using `rbac.namespaced`, it will watch helm release namespace and namespaces listed in this array.
       */
      namespaces?: unknown[];
      /**
       * Defines whether to use Native Kubernetes load-balancing mode by default.
       */
      nativeLBByDefault?: boolean;
      /**
       * Enables collision-safe naming. ⚠️ It can be breaking, see [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-crd/#safenaming). Requires traefik v3.7.11+.
       */
      safeNaming?: boolean;
    };
    kubernetesGateway?: {
      /**
       * Maximum burst of requests to the Kubernetes API server (v3.7.3+). Defaults to 100.
       */
      burst?: number | null;
      /**
       * List of namespaces from which Gateway API routes are allowed to declare TraefikService backendRef references. Requires traefik v3.7.1+.
       */
      crossProviderNamespaces?: unknown[];
      /**
       * Enable Traefik Gateway provider for Gateway API
       */
      enabled?: boolean;
      /**
       * Toggles support for the Experimental Channel resources (Gateway API release channels documentation). This option currently enables support for TCPRoute and TLSRoute.
       */
      experimentalChannel?: boolean;
      /**
       * A label selector can be defined to filter on specific GatewayClass objects only.
       */
      labelSelector?: string;
      /**
       * Array of namespaces to watch. If left empty, Traefik watches all namespaces. kubernetesGateway provider requires ClusterRole and as a consequence `rbac.namespaced` is not supported.
       */
      namespaces?: unknown[];
      /**
       * Defines whether to use Native Kubernetes load-balancing mode by default.
       */
      nativeLBByDefault?: boolean;
      /**
       * Maximum QPS to the Kubernetes API server. A negative value disables client-side ratelimiting (v3.7.3+). Defaults to 50.
       */
      qps?: number | null;
      statusAddress?: {
        /**
         * This Hostname will get copied to the Gateway status.addresses.
         */
        hostname?: string;
        /**
         * This IP will get copied to the Gateway status.addresses, and currently only supports one IP value (IPv4 or IPv6).
         */
        ip?: string;
        service?: {
          /**
           * The Kubernetes service to copy status addresses from. When using third parties tools like External-DNS, this option can be used to copy the service loadbalancer.status (containing the service's endpoints IPs) to the gateways. Default to Service of this Chart.
           */
          enabled?: boolean;
          name?: string;
          namespace?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
    };
    kubernetesIngress?: {
      /**
       * Allows to return 503 when there are no endpoints available
       */
      allowEmptyServices?: boolean;
      /**
       * Allows to reference ExternalName services in Ingress
       */
      allowExternalNameServices?: boolean;
      /**
       * List of namespaces from which Ingresses or Services are allowed to declare Middlewares, TLSOptions, or ServersTransport references. Requires traefik v3.7.1+.
       */
      crossProviderNamespaces?: unknown[];
      /**
       * Only for Traefik v3.0, Deprecated since v3.1. See [upstream documentation](https://doc.traefik.io/traefik/v3.0/providers/kubernetes-ingress/#disableingressclasslookup)
       */
      disableIngressClassLookup?: boolean;
      /**
       * Load Kubernetes Ingress provider
       */
      enabled?: boolean;
      /**
       * When ingressClass is set, only Ingresses containing an annotation with the same value are processed. Otherwise, Ingresses missing the annotation, having an empty value, or the value traefik are processed.
       */
      ingressClass?: string | null;
      ingressEndpoint?: {
        /**
         * Hostname used for Kubernetes Ingress endpoints
         */
        hostname?: string | null;
        /**
         * IP used for Kubernetes Ingress endpoints
         */
        ip?: string | null;
      };
      labelSelector?: string | null;
      /**
       * Array of namespaces to watch. If left empty, Traefik watches all namespaces. . When using `rbac.namespaced`, it will watch helm release namespace and namespaces listed in this array.
       */
      namespaces?: unknown[];
      /**
       * Defines whether to use Native Kubernetes load-balancing mode by default.
       */
      nativeLBByDefault?: boolean;
      publishedService?: {
        /**
         * Enable [publishedService](https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-ingress/#ingressendpointpublishedservice), usually with the Service provided by this Chart. It's possible to use it with an external Service using pathOverride.
         */
        enabled?: boolean;
        /**
         * Override path of Kubernetes Service used to copy status from. Format: namespace/servicename. Default to Service deployed with this Chart.
         */
        pathOverride?: string;
        [k: string]: unknown;
      };
      /**
       * Defines whether to make prefix matching strictly comply with the Kubernetes Ingress specification.
       */
      strictPrefixMatching?: boolean;
    };
    kubernetesIngressNGINX?: {
      /**
       * Allow Ingress to reference resources (e.g. ConfigMaps, Secrets) in different namespaces (default: false)
       */
      allowCrossNamespaceResources?: boolean | null;
      /**
       * Enables parsing and adding -snippet annotations/directives (default: false)
       */
      allowSnippetAnnotations?: boolean | null;
      /**
       * Kubernetes certificate authority file path (not needed for in-cluster client)
       */
      certAuthFilePath?: string;
      /**
       * Default buffer size for reading client request body in bytes (default: 16384)
       */
      clientBodyBufferSize?: number | null;
      /**
       * Ingress Class Controller value this controller satisfies
       */
      controllerClass?: string;
      /**
       * Defines which HTTP status codes should result in calling the default backend to return an error page
       */
      customHTTPErrors?: unknown[];
      /**
       * Service used to serve HTTP requests not matching any known server name (catch-all). Takes the form 'namespace/name'
       */
      defaultBackendService?: string;
      /**
       * Disable support for Services of type ExternalName
       */
      disableSvcExternalName?: boolean;
      /**
       * Enable Kubernetes Ingress NGINX provider
       */
      enabled?: boolean;
      /**
       * Kubernetes server endpoint (required for external cluster client)
       */
      endpoint?: string;
      /**
       * List of allowed response headers inside the custom headers annotations
       */
      globalAllowedResponseHeaders?: unknown[];
      /**
       * URL to the service that provides authentication for all the locations. Per ingress auth-url annotation has precedence over this option.
       */
      globalAuthUrl?: string;
      /**
       * Defines the EntryPoint to use for HTTP requests
       */
      httpEntryPoint?: string;
      /**
       * Defines the EntryPoint to use for HTTPS requests
       */
      httpsEntryPoint?: string;
      /**
       * Name of the ingress class this controller satisfies
       */
      ingressClass?: string;
      /**
       * Define if Ingress Controller should watch for Ingress Class by Name together with Controller Class
       */
      ingressClassByName?: boolean;
      /**
       * When set, the strategy is applied to every generated IPAllowList middleware.
       */
      ipAllowListStrategy?: {
        /**
         * Number of trusted proxy hops to skip when extracting the client IP from the X-Forwarded-For header. 0 disables depth-based extraction. (default: 0)
         */
        depth?: number;
        /**
         * List of IPs to exclude when scanning the X-Forwarded-For header to find the client IP.
         */
        excludedIPS?: unknown[];
        /**
         * IPv6 subnet size used to group IPv6 addresses when checking the allow list. 0 disables subnet grouping.
         */
        ipv6Subnet?: number;
        [k: string]: unknown;
      };
      modsec?: {
        /**
         * Enable ModSec engine. Requires Traefik Hub >= v3.20.0-ea.8.
         */
        enabled?: boolean;
        /**
         * Enable OWASP Core Rules.
         */
        owaspCoreRules?: boolean;
        /**
         * Custom ModSec rules snippet.
         */
        snippet?: string;
      };
      /**
       * Default maximum size of a client request body in bytes (default: 1048576)
       */
      proxyBodySize?: number | null;
      /**
       * Default buffer size for reading the response body in bytes (default: 8192)
       */
      proxyBufferSize?: number | null;
      /**
       * Defines whether to enable response buffering (default: false)
       */
      proxyBuffering?: boolean | null;
      /**
       * Default number of buffers for reading a response (default: 4)
       */
      proxyBuffersNumber?: number | null;
      /**
       * Amount of time to wait until a connection to a server can be established. Unitless, in seconds (default: 60)
       */
      proxyConnectTimeout?: number | null;
      /**
       * Defines in which cases a request should be retried (default: "error timeout")
       */
      proxyNextUpstream?: string;
      /**
       * Limits the total elapsed time to retry the request. Unitless, in seconds (default: 0)
       */
      proxyNextUpstreamTimeout?: number | null;
      /**
       * Limits the number of possible tries if the backend server does not reply (default: 3)
       */
      proxyNextUpstreamTries?: number | null;
      /**
       * Amount of time between two successive read operations. Unitless, in seconds (default: 60)
       */
      proxyReadTimeout?: number | null;
      /**
       * Defines whether to enable request buffering (default: false)
       */
      proxyRequestBuffering?: boolean | null;
      /**
       * Amount of time between two successive write operations. Unitless, in seconds (default: 60)
       */
      proxySendTimeout?: number | null;
      publishService?: {
        /**
         * Enable publishService. Service fronting the Ingress controller, used to set the load-balancer status of Ingress objects. Usually the Service provided by this Chart. It's possible to use it with an external Service using pathOverride.
         */
        enabled?: boolean;
        /**
         * Override path of Kubernetes Service used to copy status from. Format: namespace/servicename. Default to Service deployed with this Chart.
         */
        pathOverride?: string;
        [k: string]: unknown;
      };
      /**
       * Customized address (or addresses, separated by comma) to set as the load-balancer status of Ingress objects this controller satisfies
       */
      publishStatusAddress?: string;
      /**
       * Defines whether to reject the entire ingress when any path contains regex characters and pathType is Prefix or Exact (default: true)
       */
      strictValidatePathType?: boolean | null;
      /**
       * Ingress refresh throttle duration
       */
      throttleDuration?: string;
      /**
       * Kubernetes bearer token (not needed for in-cluster client). It accepts either a token value or a file path to the token
       */
      token?: string;
      /**
       * Defines the idle timeout for keep-alive connections to upstream servers. Unitless, in seconds (default: 60)
       */
      upstreamKeepaliveTimeout?: number | null;
      /**
       * Define if Ingress Controller should also watch for Ingresses without an IngressClass or the annotation specified
       */
      watchIngressWithoutClass?: boolean;
      /**
       * Single namespace the controller watches for updates to Kubernetes objects. Mutually exclusive with watchNamespaceSelector.
       */
      watchNamespace?: string;
      /**
       * Select namespaces the controller watches for updates to Kubernetes objects. Mutually exclusive with watchNamespace. It requires a ClusterRole to list and watch namespaces, and is therefore incompatible with `rbac.namespaced`.
       */
      watchNamespaceSelector?: string;
    };
    /**
     * Defines the routing precedence between providers. See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/providers/overview/#routing-precedence) for the default order.
     */
    precedence?: unknown[];
  };
  rbac?: {
    /**
     * Enable user-facing roles https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
     */
    aggregateTo?: unknown[];
    /**
     * Whether Role Based Access Control objects like roles and rolebindings should be created
     */
    enabled?: boolean;
    /**
     * When set to true: <br /> 1. It switches respectively the use of `ClusterRole` and `ClusterRoleBinding` to `Role` and `RoleBinding`.<br /> 2. It adds `disableClusterScopeResources` on Ingress and CRD (Kubernetes) providers<br /> **NOTE**: `IngressClass`, `NodePortLB` and **Gateway** provider cannot be used with namespaced RBAC. <br /> See [upstream documentation](https://doc.traefik.io/traefik/reference/install-configuration/providers/kubernetes/kubernetes-ingress/#opt-providers-kubernetesIngress-disableClusterScopeResources) for more details.
     */
    namespaced?: boolean;
    /**
     * List of Kubernetes secrets that are accessible for Traefik when `rbac.namespaced` is true. If empty, then access is granted to every secret. Ignored when `rbac.namespaced` is false (ClusterRole), since Kubernetes RBAC does not support `resourceNames` on cluster-scoped list/watch rules.
     */
    secretResourceNames?: unknown[];
  };
  readinessProbe?: {
    /**
     * The number of consecutive failures allowed before considering the probe as failed.
     */
    failureThreshold?: number;
    /**
     * The number of seconds to wait before starting the first probe.
     */
    initialDelaySeconds?: number;
    /**
     * The number of seconds to wait between consecutive probes.
     */
    periodSeconds?: number;
    /**
     * The minimum consecutive successes required to consider the probe successful.
     */
    successThreshold?: number;
    /**
     * The number of seconds to wait for a probe response before considering it as failed.
     */
    timeoutSeconds?: number;
  };
  /**
   * [Resources](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/) for `traefik` container.
   */
  resources?: {
    [k: string]: unknown;
  };
  /**
   * [SecurityContext](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#security-context-1)
   */
  securityContext?: {
    allowPrivilegeEscalation?: boolean;
    capabilities?: {
      drop?: string[];
      [k: string]: unknown;
    };
    readOnlyRootFilesystem?: boolean;
    [k: string]: unknown;
  };
  service?: {
    /**
     * Can be used to create multiple Service. See EXAMPLES.md for more details.
     */
    additionalServices?: {
      [k: string]: unknown;
    };
    /**
     * Additional annotations applied to both TCP and UDP services (e.g. for cloud provider specific config)
     */
    annotations?: {
      [k: string]: unknown;
    };
    /**
     * Additional annotations for TCP service only
     */
    annotationsTCP?: {
      [k: string]: unknown;
    };
    /**
     * Additional annotations for UDP service only
     */
    annotationsUDP?: {
      [k: string]: unknown;
    };
    enabled?: boolean;
    /**
     * Additional service labels (e.g. for filtering Service by custom labels)
     */
    labels?: {
      [k: string]: unknown;
    };
    /**
     * Override the default Service name. Useful for adopting an existing Service (e.g., during migration from another ingress controller).
     */
    nameOverride?: string | null;
    /**
     * Single service is using `MixedProtocolLBService` feature gate. When set to false, it will create two Service, one for TCP and one for UDP.
     */
    single?: boolean;
    /**
     * Additional entries here will be added to the Service [spec](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.35/#servicespec-v1-core). Cannot contain selector or ports entries.
     */
    spec?: {
      type?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * The service account the pods will use to interact with the Kubernetes API
   */
  serviceAccount?: {
    name?: string;
  };
  /**
   * Additional serviceAccount annotations (e.g. for oidc authentication)
   */
  serviceAccountAnnotations?: {
    [k: string]: unknown;
  };
  /**
   * Define [Startup Probe](https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#define-startup-probes)
   */
  startupProbe?: {
    [k: string]: unknown;
  };
  /**
   * TLS Options are created as [TLSOption CRDs](https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsoption/) When using `labelSelector`, you'll need to set labels on tlsOption accordingly. See EXAMPLE.md for details.
   */
  tlsOptions?: {
    [k: string]: unknown;
  };
  /**
   * TLS Store are created as [TLSStore CRDs](https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/tls/tlsstore/). This is useful if you want to set a default certificate. See EXAMPLE.md for details.
   */
  tlsStore?: {
    [k: string]: unknown;
  };
  /**
   * Tolerations allow the scheduler to schedule pods with matching taints.
   */
  tolerations?: unknown[];
  /**
   * You can use topology spread constraints to control how Pods are spread across your cluster among failure-domains.
   */
  topologySpreadConstraints?: unknown[];
  /**
   * https://doc.traefik.io/traefik/reference/install-configuration/observability/tracing/
   */
  tracing?: {
    /**
     * Enables tracing for internal resources. Default: false.
     */
    addInternals?: boolean;
    /**
     * Defines the list of request headers to add as attributes. It applies to client and server kind spans.
     */
    capturedRequestHeaders?: unknown[];
    /**
     * Defines the list of response headers to add as attributes. It applies to client and server kind spans.
     */
    capturedResponseHeaders?: unknown[];
    otlp?: {
      /**
       * See https://doc.traefik.io/traefik/reference/install-configuration/observability/tracing/#configuration-options
       */
      enabled?: boolean;
      grpc?: {
        /**
         * Set to true in order to send metrics to the OpenTelemetry Collector using gRPC
         */
        enabled?: boolean;
        /**
         * Format: <host>:<port>. Default: "localhost:4317"
         */
        endpoint?: string;
        /**
         * Allows reporter to send metrics to the OpenTelemetry Collector without using a secured protocol.
         */
        insecure?: boolean;
        tls?: {
          /**
           * The path to the certificate authority, it defaults to the system bundle.
           */
          ca?: string;
          /**
           * The path to the public certificate. When using this option, setting the key option is required.
           */
          cert?: string;
          /**
           * When set to true, the TLS connection accepts any certificate presented by the server regardless of the hostnames it covers.
           */
          insecureSkipVerify?: boolean | null;
          /**
           * The path to the private key. When using this option, setting the cert option is required.
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      http?: {
        /**
         * Set to true in order to send metrics to the OpenTelemetry Collector using HTTP.
         */
        enabled?: boolean;
        /**
         * Format: <scheme>://<host>:<port><path>. Default: https://localhost:4318/v1/tracing
         */
        endpoint?: string;
        /**
         * Additional headers sent with metrics by the reporter to the OpenTelemetry Collector.
         */
        headers?: {
          [k: string]: unknown;
        };
        tls?: {
          /**
           * The path to the certificate authority, it defaults to the system bundle.
           */
          ca?: string;
          /**
           * The path to the public certificate. When using this option, setting the key option is required.
           */
          cert?: string;
          /**
           * When set to true, the TLS connection accepts any certificate presented by the server regardless of the hostnames it covers.
           */
          insecureSkipVerify?: boolean | null;
          /**
           * The path to the private key. When using this option, setting the cert option is required.
           */
          key?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    /**
     * Defines additional resource attributes to be sent to the collector.
     */
    resourceAttributes?: {
      [k: string]: unknown;
    };
    /**
     * By default, all query parameters are redacted. Defines the list of query parameters to not redact.
     */
    safeQueryParams?: unknown[];
    /**
     * The proportion of requests to trace, specified between 0.0 and 1.0. Default: 1.0.
     */
    sampleRate?: number | null;
    /**
     * Service name used in selected backend. Default: traefik.
     */
    serviceName?: string | null;
  };
  updateStrategy?: {
    rollingUpdate?: {
      maxSurge?: number | string | null;
      maxUnavailable?: number | string | null;
      [k: string]: unknown;
    };
    /**
     * Customize updateStrategy of Deployment or DaemonSet
     */
    type?: string;
  };
  /**
   * This field overrides the default version extracted from image.tag. Required when pinning by `image.digest`, since the version cannot be derived from a digest.
   */
  versionOverride?: string;
  /**
   * Add volumes to the traefik pod. The volume name will be passed to tpl. This can be used to mount a cert pair or a configmap that holds a config.toml file. After the volume has been mounted, add the configs into traefik by using the `additionalArguments` list below, eg: `additionalArguments:
   */
  volumes?: unknown[];
}
