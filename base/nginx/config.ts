import { block, type Directive, line, printDirectives } from "./directive.ts";
import type { Door, StoreHost } from "./hosts.ts";
import type { NginxOptions } from "./options.ts";
import { mapsOf, namesOf, tenantHeaders } from "./users.ts";

/** Where an nginx stands and whom it knows: all that may differ between two that are configured alike. */
export interface Surroundings {
  /** Addresses that it listens at: `[::]:8080`. */
  readonly listens: readonly string[];
  /** Where the exporter asks, in the pod alone. */
  readonly status: string;
  /** Below which each store has its host. */
  readonly domain: string;
  readonly folders: { readonly users: string; readonly temporary: string };
  readonly hosts: readonly StoreHost[];
}

/** How many connections of clients an nginx has: of its workers' each client has two, one of them to a store. */
export const connections = 4096;
const workers = 2;

/** Of a request's headers what stores need; all others, whoever they mean, end here. */
const passedHeaders = [
  ...["Accept", "Accept-Encoding", "Content-Encoding", "Content-Type", "User-Agent"],
  ...["X-Loki-Response-Encoding-Flags", "X-Prometheus-Remote-Write-Version"],
];
const webSocketHeaders = ["Key", "Version", "Extensions", "Protocol"].map(
  (name) => `Sec-WebSocket-${name}`,
);

/** Bytes of a request's body: a batch of samples or lines is smaller, and a query far smaller. */
const largest = { read: "1m", write: "16m" } as const;
const methods = { read: ["GET", "POST"], write: ["POST"] } as const;

/** The text of `nginx.conf`. */
export function config(options: NginxOptions, surroundings: Surroundings): string {
  const { folders, hosts } = surroundings;
  const http = [
    ...basics(folders.temporary),
    ...maps,
    ...hosts.flatMap((host) => mapsOf(host, options, folders.users)),
    ...hosts.map(({ store, at }) =>
      block(["upstream", store], [line("server", at), line("keepalive", "16")]),
    ),
    ...ownServers(surroundings),
    ...hosts.map((host) => server(host, options, surroundings)),
  ];
  return `# From config in base/nginx/config.ts.\n${printDirectives([
    line("daemon", "off"),
    line("worker_processes", `${workers}`),
    line("worker_shutdown_timeout", "20s"),
    line("error_log", "stderr"),
    line("pid", `${folders.temporary}/nginx.pid`),
    block(["events"], [line("worker_connections", `${(2 * connections) / workers}`)]),
    block(["http"], http),
  ])}`;
}

function basics(temporary: string): Directive[] {
  const logged = {
    ...{ time: "$time_iso8601", host: "$server_name", user: "$remote_user" },
    // Without the query: it may say what lines say.
    ...{ method: "$request_method", path: "$uri", status: "$status", bytes: "$bytes_sent" },
    ...{ seconds: "$request_time", store_status: "$upstream_status" },
  };
  return [
    line("log_format", "requests", "escape=json", JSON.stringify(logged)),
    line("access_log", "/dev/stdout", "requests"),
    line("server_tokens", "off"),
    // Longer than ingress controllers keep an idle one: they would else send into one that is being closed.
    line("keepalive_timeout", "180s"),
    line("client_body_buffer_size", "256k"),
    line("large_client_header_buffers", "4", "16k"),
    ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) =>
      line(`${kind}_temp_path`, `${temporary}/${kind}`),
    ),
    line("proxy_max_temp_file_size", "0"),
    line("proxy_http_version", "1.1"),
    line("proxy_connect_timeout", "5s"),
    // A push that came twice would be stored twice.
    line("proxy_next_upstream", "off"),
  ];
}

/**
 * A path that means the same to whoever reads it: no escapes, no empty parts and none that begin with a dot, so that
 * what nginx compares with is what the store gets. And only WebSocket is an upgrade.
 */
const maps: readonly Directive[] = [
  block(
    ["map", "$request_uri", "$ambiguous"],
    [line("default", "1"), line(String.raw`~^(/|(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+)(\?|$)`, "")],
  ),
  block(
    ["map", "$http_upgrade", "$upgrade_passed"],
    [line("default", ""), line("websocket", "websocket")],
  ),
  block(
    ["map", "$upgrade_passed", "$connection_passed"],
    [line("default", ""), line("websocket", "upgrade")],
  ),
];

/** Who asks for no host of ours: the kubelet, the exporter, and whoever came wrong. */
function ownServers({ listens, status }: Surroundings): Directive[] {
  return [
    block(
      ["server"],
      [
        ...listens.map((at) => line("listen", at, "default_server")),
        block(["location", "=", "/ready"], [line("access_log", "off"), line("return", "204")]),
        block(["location", "/"], [line("return", "404")]),
      ],
    ),
    block(
      ["server"],
      [
        line("listen", status),
        block(["location", "=", "/status"], [line("access_log", "off"), line("stub_status")]),
        block(["location", "/"], [line("return", "404")]),
      ],
    ),
  ];
}

function server(host: StoreHost, options: NginxOptions, around: Surroundings): Directive {
  const open = options.hosts[host.store];
  const doors = host.doors.filter(({ may }) => open === undefined || may === "read");
  return block(
    ["server"],
    [
      ...around.listens.map((at) => line("listen", at)),
      line("server_name", `${host.store}.${around.domain}`),
      block(["if", "($ambiguous)"], [line("return", "400")]),
      ...doors.map((door) => location(door, host, options)),
      block(["location", "/"], [line("return", "404")]),
    ],
  );
}

/** All of a location stands in it: nginx takes a list of headers from around it only where it has none itself. */
function location(door: Door, host: StoreHost, options: NginxOptions): Directive {
  const { may, paths, seconds, follows } = door;
  const open = options.hosts[host.store];
  const passed = [...passedHeaders, ...(follows ? webSocketHeaders : [])];
  return block(
    ["location", "~", `^(${paths.join("|")})$`],
    [
      block(["limit_except", ...(follows ? ["GET"] : methods[may])], [line("deny", "all")]),
      ...(open
        ? []
        : [line("auth_basic", host.store), line("auth_basic_user_file", `$${namesOf(host)[may]}`)]),
      line("client_max_body_size", largest[may]),
      line("proxy_read_timeout", `${seconds}s`),
      line("proxy_pass_request_headers", "off"),
      line("proxy_set_header", "Connection", follows ? "$connection_passed" : ""),
      ...(follows ? [line("proxy_set_header", "Upgrade", "$upgrade_passed")] : []),
      ...passed.map((name) => line("proxy_set_header", name, `$http_${variable(name)}`)),
      ...tenantHeaders(host, open).map(([name, value]) => line("proxy_set_header", name, value)),
      line("proxy_pass", `http://${host.store}`),
    ],
  );
}

/** As nginx calls a header in a variable's name. */
function variable(header: string): string {
  return header.toLowerCase().replaceAll("-", "_");
}
