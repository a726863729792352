import { restrictedContainer, restrictedPod } from "../../sdk/index.ts";

/** What a hostile team brings, and an honest one beside it. */

export const hostile = "shop";
export const honest = "payments";

/** Names the port on this machine that stands for a target's. */
export const portLabel = "__tmp_port";

const monitoring = "monitoring.coreos.com";

interface Steps {
  readonly relabelings?: readonly object[];
  readonly metricRelabelings?: readonly object[];
}

/**
 * A monitor whose every target is the exporter, as `startServer` leads there whatever names its port.
 *
 * @param endpoint what one asks for beyond a path
 */
function monitor(
  { name, namespace = hostile, port, kind = "ServiceMonitor" }: Monitor,
  { relabelings = [], ...endpoint }: Steps & Readonly<Record<string, unknown>>,
  more: object = {},
) {
  const own = [
    // Else the monitors of one Service write the same series of their targets.
    { targetLabel: "monitor", replacement: `${kind}/${name}` },
    { targetLabel: portLabel, replacement: `${port}` },
  ];
  const about = { port: "http", interval: "1s", followRedirects: false };
  const endpoints = [{ ...about, ...endpoint, relabelings: [...relabelings, ...own] }];
  return {
    apiVersion: `${monitoring}/v1`,
    kind,
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: { app: "one" } },
      ...(kind === "PodMonitor" ? { podMetricsEndpoints: endpoints } : { endpoints }),
      ...more,
    },
  };
}

interface Monitor {
  readonly name: string;
  readonly namespace?: string;
  readonly port: number;
  readonly kind?: (typeof kinds)[number];
}

const kinds = ["ServiceMonitor", "PodMonitor"] as const;

/** Each wants a credential of Prometheus, or a file that lies beside it. */
export function thefts(port: number, file: string): object[] {
  return [
    monitor({ name: "token-file", port }, { bearerTokenFile: file }),
    monitor({ name: "ca-file", port }, { tlsConfig: { caFile: file } }),
    monitor({ name: "key-file", port }, { tlsConfig: { certFile: file, keyFile: file } }),
    ...kinds.flatMap((kind) => [
      monitor(
        { name: "secret", port, kind },
        { authorization: { credentials: { name: "prometheus-prometheus-teams", key: "x" } } },
      ),
      monitor({ name: "class", port, kind }, {}, { scrapeClass: "platform" }),
    ]),
  ];
}

const impostor = [
  { targetLabel: "namespace", replacement: "observability" },
  { targetLabel: "job", replacement: "kube-state-metrics" },
];

/** Each writes labels of somebody else, or looks for targets elsewhere; both kinds of monitors try. */
export function forgeries(port: number): object[] {
  return kinds.flatMap((kind) => forgeriesBy({ port, kind }));
}

function forgeriesBy(by: Pick<Monitor, "kind" | "port">): object[] {
  const forged = { path: "/forged", honorLabels: true, honorTimestamps: true };
  return [
    monitor({ name: "honours", ...by }, forged),
    monitor({ name: "relabels", ...by }, { ...forged, relabelings: impostor }),
    monitor({ name: "rewrites", ...by }, { ...forged, metricRelabelings: impostor }),
    monitor(
      { name: "maps", ...by },
      {
        ...forged,
        metricRelabelings: [
          { action: "labelmap", regex: "exported_(.+)", replacement: "$1" },
          { action: "labeldrop", regex: "exported_.+" },
        ],
      },
    ),
    monitor({ name: "everywhere", ...by }, { path: "/own" }, { namespaceSelector: { any: true } }),
    monitor(
      { name: "elsewhere", ...by },
      { path: "/own" },
      { namespaceSelector: { matchNames: [honest, "observability"] } },
    ),
  ];
}

/** Each brings more than it may, by its monitor's name; a limit of its own would be a higher one. */
export const floods = {
  million: "sample limit exceeded",
  "many-labels": "label_limit exceeded",
  "long-name": "label_name_length_limit exceeded",
  "long-value": "label_value_length_limit exceeded",
  body: "body size limit exceeded",
  targets: "target_limit exceeded",
} as const;

export function flooding(port: number): object[] {
  const more = {
    sampleLimit: 100_000_000,
    targetLimit: 100_000,
    labelLimit: 100_000,
    labelNameLengthLimit: 1_000_000,
    labelValueLengthLimit: 1_000_000,
    bodySizeLimit: "10GB",
  };
  const paths = (["million", "many-labels", "long-name", "long-value", "body"] as const).map(
    (name) =>
      monitor({ name, port }, { path: `/${name}`, interval: "10s", scrapeTimeout: "10s" }, more),
  );
  const targets = monitor(
    { name: "targets", port },
    { path: "/own", relabelings: [{ sourceLabels: ["__address__"], targetLabel: "instance" }] },
    { ...more, selector: { matchLabels: { app: "many" } } },
  );
  const ofPods = monitor(
    { name: "many-labels", port, kind: "PodMonitor" },
    { path: "/many-labels" },
    more,
  );
  return [...paths, targets, ofPods];
}

/** A rule that claims to be the platform's, and rules that look at the honest team. */
export const impostorRules = {
  apiVersion: `${monitoring}/v1`,
  kind: "PrometheusRule",
  metadata: { name: "impostor", namespace: hostile },
  spec: {
    groups: [
      {
        name: "impostor",
        interval: "1s",
        rules: [
          {
            alert: "Watchdog",
            expr: "vector(1)",
            labels: { namespace: "observability", severity: "critical", team: "platform" },
          },
          {
            alert: "PaymentsDown",
            expr: 'up{namespace="payments"} == 1 or vector(1)',
            labels: { namespace: honest, severity: "critical", team: honest },
          },
          { record: "stolen", expr: "payments_total", labels: { namespace: honest } },
          { record: "stolen", expr: 'payments_total{namespace=~"payments|.*"}' },
        ],
      },
    ],
  },
};

export function honestObjects(port: number): object[] {
  return [
    monitor({ name: "till", namespace: honest, port }, { path: "/metrics" }),
    {
      apiVersion: `${monitoring}/v1`,
      kind: "PrometheusRule",
      metadata: { name: "till", namespace: honest },
      spec: {
        groups: [
          { name: "till", interval: "1s", rules: [{ record: "copied", expr: "payments_total" }] },
        ],
      },
    },
    config({ name: "till", namespace: honest }, { route: { receiver: "own" } }),
  ];
}

/** Routes and inhibitions for everything that there is. */
export const greedyConfig = config(
  { name: "greedy", namespace: hostile },
  {
    route: {
      receiver: "own",
      routes: [
        { receiver: "own", matchers: [{ name: "namespace", matchType: "=~", value: ".*" }] },
        { receiver: "own", matchers: [{ name: "alertname", matchType: "!=", value: "" }] },
      ],
    },
    inhibitRules: [
      {
        sourceMatch: [{ name: "severity", matchType: "=", value: "critical" }],
        targetMatch: [{ name: "severity", matchType: "!=", value: "critical" }],
      },
    ],
  },
);

function config(metadata: { name: string; namespace: string }, spec: object) {
  const receivers = [{ name: "own", webhookConfigs: [{ url: "https://hooks.example.com/own" }] }];
  return {
    apiVersion: `${monitoring}/v1alpha1`,
    kind: "AlertmanagerConfig",
    metadata,
    spec: { receivers, ...spec },
  };
}

/** What discovery finds: one target, and more than a monitor may have. */
export function discoverable(namespace: string): object[] {
  return [
    { app: "one", count: 1 },
    { app: "many", count: 101 },
  ].flatMap(({ app, count }) => [
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: app, namespace, labels: { app } },
      spec: { clusterIP: "None", ports: [{ name: "http", port: 80 }] },
    },
    slice({ name: app, namespace, app, port: { name: "http", port: 80 } }, count),
  ]);
}

/** A pod that discovery finds once its status says where it is. */
export function discoverablePod(namespace: string) {
  const pod = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "one", namespace, labels: { app: "one" } },
    spec: {
      automountServiceAccountToken: false,
      securityContext: restrictedPod(65534),
      containers: [
        {
          name: "one",
          image: "registry.invalid/one:1.0.0",
          ports: [{ name: "http", containerPort: 80 }],
          securityContext: restrictedContainer(),
        },
      ],
    },
  };
  const podIP = "192.0.2.2";
  return { pod, status: { phase: "Running", podIP, podIPs: [{ ip: podIP }] } };
}

/** The addresses behind a Service, none of which is anybody's (RFC 5737). */
export function slice(
  about: { name: string; namespace: string; app?: string; port: { name: string; port: number } },
  count: number,
): object {
  const { name, namespace, app, port } = about;
  const labels = { "kubernetes.io/service-name": name, ...(app && { app }) };
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name: `${name}-a`, namespace, labels },
    addressType: "IPv4",
    ports: [{ ...port, protocol: "TCP" }],
    endpoints: Array.from({ length: count }, (_, index) => ({
      addresses: [`192.0.2.${index + 2}`],
      conditions: { ready: true },
    })),
  };
}
