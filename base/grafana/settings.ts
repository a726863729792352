import { fromSecret } from "./secrets.ts";

type Sections = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

/** The text of `grafana.ini`. `rootUrl` is where people's browsers find Grafana; `other` sections take the place of ours. */
export function settings(
  { rootUrl, port }: { readonly rootUrl: string; readonly port: number },
  other: Sections = {},
): string {
  return ini({
    analytics: {
      check_for_plugin_updates: false,
      check_for_updates: false,
      feedback_links_enabled: false,
      reporting_enabled: false,
    },
    "auth.anonymous": { enabled: false },
    // The root file system is read-only, and the kubelet keeps what is printed.
    log: { mode: "console" },
    metrics: {
      basic_auth_password: fromSecret("metricsPassword"),
      basic_auth_username: fromSecret("metricsUser"),
    },
    news: { news_feed_enabled: false },
    paths: { data: "/var/lib/grafana", provisioning: "/etc/grafana/provisioning" },
    // What runs is what the image holds; Grafana would else fetch plugins at each start.
    plugins: {
      plugin_admin_enabled: false,
      preinstall_auto_update: false,
      preinstall_disabled: true,
      public_key_retrieval_disabled: true,
    },
    security: {
      admin_password: fromSecret("adminPassword"),
      admin_user: "admin",
      cookie_secure: rootUrl.startsWith("https:"),
      disable_gravatar: true,
      secret_key: fromSecret("encryptionKey"),
    },
    server: { http_port: port, root_url: rootUrl },
    snapshots: { external_enabled: false },
    // Alerts live in Prometheus, where they are reviewed and tested. Grafana only shows them.
    unified_alerting: { enabled: true, execute_alerts: false },
    // Since Grafana 13 the search index has a path of its own.
    unified_storage: { index_path: "/var/lib/grafana/search" },
    users: { allow_sign_up: false },
    ...other,
  });
}

function ini(sections: Sections): string {
  const texts = Object.entries(sections).map(([name, entries]) =>
    [`[${name}]`, ...Object.entries(entries).map(([key, value]) => `${key} = ${value}`)].join("\n"),
  );
  return `${texts.join("\n\n")}\n`;
}
