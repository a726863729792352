import { basic, domain, type Sent } from "./nginx.ts";

/** Headers by which a client may try to be another tenant. */
export const disguises: readonly (readonly string[])[] = [
  ["X-Scope-OrgID", "platform"],
  ["X-Scope-OrgID", "platform", "X-Scope-OrgID", "platform"],
  ["x-scope-orgid", "platform"],
  ["X-SCOPE-ORGID", "shop|platform"],
  ["X_Scope_OrgID", "platform"],
  // Whom this names a proxy between may take away.
  ["Connection", "X-Scope-OrgID"],
  ["X-Scope-OrgID", "platform", "Connection", "close, X-Scope-OrgID"],
  ["X-Original-URL", "/config", "X-Rewrite-URL", "/config", "X-Scope-OrgID", ""],
];

interface Attack extends Sent {
  readonly what: string;
  readonly status: number;
}

const labels = "/loki/api/v1/labels";
const push = "/loki/api/v1/push";
const query = "/prometheus/api/v1/query?query=up";
const reader = "shop-reader";
const writer = "shop-writer";

/** Requests that no store must see; a user without a password has the own one. */
export const attacks: readonly Attack[] = [
  ...whoIsNobody(),
  ...whoMayNot(),
  ...otherPaths(),
  ...otherwiseWritten(),
  ...otherMessages(),
];

function whoIsNobody(): Attack[] {
  const users: readonly (readonly [string, string | undefined])[] = [
    ["nobody", undefined],
    ["a wrong password", `${reader}:guessed`],
    ["no password", `${reader}:`],
    ["a stranger", "stranger:secret of stranger"],
    ["a name in capitals", "SHOP-READER:secret of shop-reader"],
    ["a name that is a path", "../users/shop-reader:secret of shop-reader"],
    ["a name that is a word of nginx", "default:"],
    ["a name that is none", ":"],
  ];
  return users.map(([what, user]) => ({
    ...{ what, status: 401, store: "loki", target: labels },
    ...(user !== undefined && { user }),
  }));
}

function whoMayNot(): Attack[] {
  const body = "{}";
  return [
    ...[
      { what: "a reader's push of lines", store: "loki", target: push },
      { what: "a reader's push of lines by OTLP", store: "loki", target: "/otlp/v1/logs" },
      { what: "a reader's push of samples", store: "mimir", target: "/api/v1/push" },
      { what: "a reader's push of samples by OTLP", store: "mimir", target: "/otlp/v1/metrics" },
    ].map((one) => ({ ...one, status: 401, method: "POST", user: reader, body })),
    { what: "a writer's query of lines", status: 401, store: "loki", target: labels, user: writer },
    { what: "a writer's query", status: 401, store: "mimir", target: query, user: writer },
    {
      ...{ what: "a team's query of the platform's Prometheus", status: 401, user: reader },
      ...{ store: "prometheus", target: "/api/v1/query?query=up" },
    },
    ...["DELETE", "PUT", "PATCH", "OPTIONS"].map((method) => ({
      ...{ what: `${method} of series`, status: 403, method, user: reader },
      ...{ store: "mimir", target: "/prometheus/api/v1/series" },
    })),
    { what: "GET of a push", status: 403, store: "loki", target: push, user: writer },
  ];
}

function otherPaths(): Attack[] {
  const paths: Readonly<Record<string, readonly string[]>> = {
    loki: [
      ...["/config", "/flush", "/ring", "/metrics", "/ready", "/services", "/memberlist"],
      ...["/ingester/shutdown", "/ingester/prepare_shutdown", "/compactor/ring", "/log_level"],
      ...["/loki/api/v1/delete", "/loki/api/v1/rules", "/loki/api/v1/rules/a", "/api/prom/query"],
      ...["/api/prom/push", "/prometheus/api/v1/rules", "/debug/pprof/heap", "/status", "/"],
    ],
    mimir: [
      ...["/config", "/ingester/flush", "/ingester/shutdown", "/distributor/all_user_stats"],
      ...["/prometheus/config/v1/rules", "/prometheus/api/v1/read", "/runtime_config"],
      ...["/compactor/delete_tenant", "/api/v1/alerts", "/multitenant_alertmanager/configs"],
      ...["/api/v1/user_stats", "/prometheus/api/v1/cardinality/label_names", "/debug/pprof"],
    ],
    prometheus: [
      ...["/-/reload", "/-/quit", "/api/v1/admin/tsdb/delete_series", "/api/v1/write"],
      ...["/api/v1/status/config", "/api/v1/targets/metadata", "/metrics", "/federate", "/config"],
      ...["/assets/a/b.js", "/assets/a"],
    ],
  };
  return Object.entries(paths).flatMap(([store, all]) =>
    all.map((target) => ({
      ...{ what: `${store}${target}`, status: 404, method: "POST", user: "platform-reader" },
      ...{ store, target },
    })),
  );
}

function otherwiseWritten(): Attack[] {
  const targets = [
    ...["/loki/api/v1/labels/../../../../config", "/loki/api/v1/%2e%2e/%2e%2e/%2e%2e/config"],
    ...["/config/..%2floki/api/v1/labels", "/config/../loki/api/v1/labels", "//config"],
    ...["/loki//api/v1/labels", "/./loki/api/v1/labels", "/loki/api/v1/labels/"],
    ...["/loki/api/v1/label/..%2f..%2f..%2f..%2fconfig/values", "/loki/api/v1/label/%2e/values"],
    ...["/%6coki/api/v1/labels", "/loki/api/v1/labels%00", "/loki/api/v1/labels%3f/config"],
    ...["/loki/api/v1/labels;/config", "/loki\\api\\v1\\labels", "/loki/api/v1/labels%0aX:1"],
  ];
  return targets.map((target) => ({
    ...{ what: target, status: 400, store: "loki", target, user: "platform-reader" },
  }));
}

function otherMessages(): Attack[] {
  const asked = { store: "loki", target: labels, user: reader };
  const other = basic("platform-reader:guessed");
  return [
    { ...asked, what: "a second password", status: 400, headers: ["Authorization", other] },
    { ...asked, what: "a second host", status: 400, headers: ["Host", `mimir.${domain}`] },
    { ...asked, what: "a host that is none of ours", status: 404, store: "tempo" },
    {
      ...{ what: "another host in the first line", status: 401, store: "loki", user: reader },
      target: `http://prometheus.${domain}/api/v1/query?query=up`,
    },
    {
      ...{ ...asked, what: "a body with two lengths", status: 400, method: "POST" },
      headers: ["Transfer-Encoding", "chunked", "Content-Length", "5"],
    },
    {
      ...{ ...asked, what: "another protocol in place of WebSocket", status: 400 },
      target: "/loki/api/v1/tail?query=%7Bapp%3D%22till%22%7D",
      headers: [
        "Connection",
        "Upgrade, HTTP2-Settings",
        "Upgrade",
        "h2c",
        "HTTP2-Settings",
        "AAMA",
      ],
    },
    {
      ...{ ...asked, what: "a query that is too large", status: 413, method: "POST" },
      body: "x".repeat(2 ** 20 + 1),
    },
  ];
}
