import type { KubernetesObject } from "../../sdk/model/kubernetes-object.ts";

/**
 * Who refuses an object as it stands; nobody where it is taken, and does not do what it says. What the operator drops
 * without a word, no log and no count tells (v0.93.1, `pkg/operator/rules.go`, where it cannot write the namespace in).
 */
type Refusing = "API server" | "operator" | "Alertmanager" | "nobody" | "operator, without a word";

/** An object as a team may bring it with a mistake. */
export interface Mistake {
  readonly title: string;
  readonly object: KubernetesObject;
  /** What `npm run check -- --object` says of it. */
  readonly says: string;
  readonly refused: Refusing;
}

export const namespace = "shop";

function made(kind: string, spec: object, metadata: object = {}): KubernetesObject {
  const version = kind === "AlertmanagerConfig" ? "v1alpha1" : "v1";
  const apiVersion = `monitoring.coreos.com/${version}`;
  return { apiVersion, kind, metadata: { name: "cart", namespace, ...metadata }, spec };
}

const selector = { matchLabels: { app: "cart" } };

function serviceMonitor(endpoint: object, more: object = {}): KubernetesObject {
  const endpoints = [{ port: "http", followRedirects: false, ...endpoint }];
  return made("ServiceMonitor", { selector, endpoints, ...more });
}

function podMonitor(endpoint: object, more: object = {}): KubernetesObject {
  const podMetricsEndpoints = [{ port: "http", followRedirects: false, ...endpoint }];
  return made("PodMonitor", { selector, podMetricsEndpoints, ...more });
}

function rules(...all: readonly object[]): KubernetesObject {
  return made("PrometheusRule", { groups: [{ name: "cart", rules: all }] });
}

const webhookConfigs = [{ url: "https://hooks.example.org/cart" }];

function routes(route: object, more: object = {}): KubernetesObject {
  const receivers = [{ name: "own", webhookConfigs }];
  return made("AlertmanagerConfig", { route: { receiver: "own", ...route }, receivers, ...more });
}

function receiver(integrations: object): KubernetesObject {
  return routes({}, { receivers: [{ name: "own", ...integrations }] });
}

/** What everybody takes. */
export const right: readonly KubernetesObject[] = [
  serviceMonitor({ interval: "30s", scrapeTimeout: "10s" }),
  podMonitor({ relabelings: [{ sourceLabels: ["a"], targetLabel: "b" }] }),
  serviceMonitor({
    relabelings: [
      { action: "labelmap", regex: "__meta_kubernetes_pod_label_(.+)" },
      { action: "labelmap", regex: "__meta_kubernetes_(.+)", replacement: "k8s_$1" },
      { sourceLabels: ["__address__"], targetLabel: "__param_target" },
    ],
  }),
  rules({ alert: "CartDown", expr: 'up{job="cart"} == 0', labels: { severity: "warning" } }),
  rules({
    alert: "CartSlow",
    expr: "up == 0",
    annotations: { summary: "A query to {{ $labels.pod }} is slow: a (sub)query | of many." },
  }),
  routes({ groupBy: ["alertname"], routes: [{ matchers: [{ name: "team", value: "cart" }] }] }),
];

/** More than the operator writes into one file. */
const many = Array.from({ length: 300 }, (_, index) => ({
  ...{ alert: `Cart${index}`, expr: "up == 0" },
  annotations: { summary: "x".repeat(2_000) },
}));

const login = { name: "cart", key: "token" };

export const mistakes: readonly Mistake[] = [
  {
    title: "a name that is none",
    object: made("ServiceMonitor", { selector, endpoints: [] }, { name: "Cart_1" }),
    says: 'metadata.name "Cart_1" is no valid name',
    refused: "API server",
  },
  {
    title: "a field that a kind lacks",
    object: podMonitor({ bearerTokenFile: "/token" }),
    says: "bearerTokenFile is no field that the schema knows there",
    refused: "API server",
  },
  {
    title: "more rules than one file holds",
    object: rules(...many),
    says: "spec.groups holds 6",
    refused: "operator",
  },
  {
    title: "a file of Prometheus",
    object: serviceMonitor({ bearerTokenFile: "/token" }),
    says: "bearerTokenFile reads a file of Prometheus (/token), so the monitor is refused",
    refused: "operator",
  },
  ...[serviceMonitor, podMonitor].flatMap((monitor): Mistake[] => [
    {
      title: "a class that there is none of",
      object: monitor({}, { scrapeClass: "platform" }),
      says: '"platform" is no class here',
      refused: "operator",
    },
    {
      title: "a selector of no labels",
      object: monitor({}, { selector: { matchLabels: { app: "a cart" } } }),
      says: 'spec.selector.matchLabels.app "a cart" may hold',
      refused: "operator",
    },
    {
      title: "a pattern that is none",
      object: monitor({ relabelings: [{ regex: "(", action: "drop", sourceLabels: ["pod"] }] }),
      says: '"(" is no regular expression that Prometheus takes',
      refused: "operator",
    },
    {
      title: "a step that writes nowhere",
      object: monitor({ metricRelabelings: [{ sourceLabels: ["pod"] }] }),
      says: "replace writes no label",
      refused: "operator",
    },
    {
      title: "a step that divides by nothing",
      object: monitor({ relabelings: [{ action: "hashmod", targetLabel: "shard" }] }),
      says: "hashmod divides by nothing",
      refused: "operator",
    },
    {
      title: "a step that takes what another one takes",
      object: monitor({ relabelings: [{ action: "labeldrop", sourceLabels: ["pod"] }] }),
      says: "labeldrop takes no sourceLabels",
      refused: "operator",
    },
    {
      title: "a timeout beyond the interval that Prometheus has for all",
      object: monitor({ scrapeTimeout: "40s" }),
      says: "is 40s, and the next scrape begins after 30s",
      refused: "operator",
    },
    {
      title: "two ways to say who it is",
      object: monitor({
        authorization: { credentials: login },
        basicAuth: { username: login, password: login },
      }),
      says: "says by authorization and basicAuth who it is",
      refused: "operator",
    },
    ...Object.entries({
      "writes its address": { targetLabel: "__address__", replacement: "mimir.observability:8080" },
      "puts its address together": { targetLabel: "__${1}__", regex: "(address)" },
      "copies anything to its address": { action: "labelmap", regex: "x(.+)", replacement: "$1" },
      "copies a part of an annotation's name to its address": {
        action: "LabelMap",
        regex: "__meta_kubernetes_pod_annotation_x(__address__)x",
      },
      "copies to an address by its own words": {
        ...{ action: "labelmap", regex: "__meta_kubernetes_pod_label_(.+)" },
        replacement: "__address__",
      },
    }).map(([what, step]): Mistake => ({
      title: `a step that ${what}`,
      object: monitor({ relabelings: [step] }),
      says: "could write __address__, so the monitor is refused",
      refused: "API server",
    })),
    {
      title: "a proxy of its own",
      object: monitor({ proxyUrl: "http://mimir.observability:8080" }),
      says: "proxyUrl leads to what is not the team's",
      refused: "API server",
    },
    {
      title: "a place that it asks for a token",
      object: monitor({
        oauth2: {
          clientId: { secret: login },
          clientSecret: login,
          tokenUrl: "http://mimir.observability:8080/ingester/shutdown",
        },
      }),
      says: "oauth2 leads to what is not the team's",
      refused: "API server",
    },
    {
      title: "a scrape each millisecond",
      object: monitor({ interval: "1ms", scrapeTimeout: "1ms" }),
      says: '"1ms" counts milliseconds, so the object is refused',
      refused: "API server",
    },
    {
      title: "labels that are written over",
      object: monitor({ honorLabels: true }),
      says: "honorLabels has no effect",
      refused: "nobody",
    },
  ]),
  {
    title: "an expression that ends too early",
    object: rules({ alert: "CartSlow", expr: "rate(cart_errors[5m]" }),
    says: "CartSlow:",
    refused: "operator, without a word",
  },
  {
    title: "a rule that is an alert and a record",
    object: rules({ alert: "CartSlow", record: "cart:slow", expr: "up == 0" }),
    says: "CartSlow",
    refused: "operator",
  },
  {
    title: "series of another team",
    object: rules({ alert: "CartSlow", expr: 'up{namespace="payments"} == 0' }),
    says: 'asks for namespace="payments", and sees series of "shop" alone',
    refused: "nobody",
  },
  ...[
    '{{ query "till_total" | first | value }}',
    '{{ with $found := query "till_total" }}{{ len $found }}{{ end }}',
    '{{ range query "till_total" }}{{ .Value }}{{ end }}',
    '{{- len ( query "till_total") }}',
    '{{ define "found" }}{{ . }}{{ end }}{{ template "found" query "till_total" }}',
  ].map((summary, index): Mistake => ({
    title: `a text that asks for series of other teams, ${index + 1}`,
    object: rules({ alert: "CartSlow", expr: "up == 0", annotations: { summary } }),
    says: "calls query, which would see the series of other teams",
    refused: "API server",
  })),
  {
    title: "a label that asks for series of other teams",
    object: rules({ alert: "CartSlow", expr: "up == 0", labels: { seen: '{{query "up"}}' } }),
    says: "calls query, which would see the series of other teams",
    refused: "API server",
  },
  {
    title: "a label of a group that asks for series of other teams",
    object: made("PrometheusRule", {
      groups: [
        {
          ...{ name: "cart", labels: { seen: '{{ query "up" }}' } },
          rules: [{ alert: "CartSlow", expr: "up == 0" }],
        },
      ],
    }),
    says: "calls query, which would see the series of other teams",
    refused: "API server",
  },
  {
    title: "rules that are evaluated each millisecond",
    object: made("PrometheusRule", {
      groups: [{ name: "cart", interval: "1ms", rules: [{ record: "cart:up", expr: "up" }] }],
    }),
    says: '"1ms" counts milliseconds, so the object is refused',
    refused: "API server",
  },
  {
    title: "a receiver that is called otherwise",
    object: routes({ routes: [{ receiver: "onw" }] }),
    says: '"onw" is no receiver',
    refused: "operator",
  },
  {
    title: "a receiver that stands twice",
    object: routes({}, { receivers: [{ name: "own", webhookConfigs }, { name: "own" }] }),
    says: '"own" is defined twice',
    refused: "API server",
  },
  {
    title: "a time interval that is not there",
    object: routes({ routes: [{ muteTimeIntervals: ["night"] }] }),
    says: '"night" is no time interval',
    refused: "operator",
  },
  {
    title: "a label to group by that stands twice",
    object: routes({ groupBy: ["alertname", "alertname"] }),
    says: 'names "alertname" twice',
    refused: "API server",
  },
  {
    title: "a pattern of a route that is none",
    object: routes({ routes: [{ matchers: [{ name: "team", value: "(", matchType: "=~" }] }] }),
    says: '"(" is no regular expression that Alertmanager takes',
    refused: "Alertmanager",
  },
  {
    title: "a webhook that leads nowhere",
    object: receiver({ webhookConfigs: [{ sendResolved: true }] }),
    says: "says no url or urlSecret",
    refused: "operator",
  },
  {
    title: "a message without the URL that takes it",
    object: receiver({ slackConfigs: [{ channel: "#cart" }] }),
    says: "says no apiURL",
    refused: "Alertmanager",
  },
  {
    title: "a mail that no server takes",
    object: receiver({ emailConfigs: [{ to: "a@example.com", from: "b@example.com" }] }),
    says: "says no smarthost",
    refused: "operator",
  },
  {
    title: "a page without a key",
    object: receiver({ victoropsConfigs: [{ routingKey: "cart" }] }),
    says: "says no apiKey",
    refused: "Alertmanager",
  },
  {
    title: "two ways to say who a receiver's caller is",
    object: receiver({
      webhookConfigs: [
        {
          ...webhookConfigs[0],
          httpConfig: { authorization: { credentials: login }, basicAuth: { username: login } },
        },
      ],
    }),
    says: "says by authorization and basicAuth who it is",
    refused: "operator",
  },
  {
    title: "a message that is no template",
    object: receiver({ msteamsConfigs: [{ webhookUrl: login, text: "{{ .Foo" }] }),
    says: "text has {{ without }}",
    refused: "operator",
  },
  {
    title: "alerts of another team",
    object: routes({ matchers: [{ name: "namespace", value: "payments" }] }),
    says: 'no alert matches namespace="payments"',
    refused: "nobody",
  },
  {
    title: "a route behind one that takes all of its alerts",
    object: routes({ routes: [{}, { matchers: [{ name: "team", value: "cart" }] }] }),
    says: 'no alert reaches team="cart"',
    refused: "nobody",
  },
  {
    title: "a receiver that no route leads to",
    object: routes({}, { receivers: [{ name: "own", webhookConfigs }, { name: "spare" }] }),
    says: 'no route leads to "spare"',
    refused: "nobody",
  },
  {
    title: "a host that the platform does not name",
    object: receiver({ webhookConfigs: [{ url: "https://elsewhere.example.com" }] }),
    says: "leads to elsewhere.example.com, which is none of the hosts",
    refused: "nobody",
  },
  {
    title: "a Service of the cluster as a receiver",
    object: receiver({ webhookConfigs: [{ url: "http://cart.shop.svc:8080" }] }),
    says: "receivers of teams reach hosts outside by HTTPS on port 443 alone",
    refused: "nobody",
  },
  {
    title: "a proxy of its own on a receiver's way",
    object: receiver({
      webhookConfigs: [
        { ...webhookConfigs[0], httpConfig: { proxyURL: "http://mimir.observability:8080" } },
      ],
    }),
    says: "httpConfig.proxyURL leads to http://mimir.observability:8080, and receivers of teams",
    refused: "nobody",
  },
];
