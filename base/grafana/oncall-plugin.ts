import { external, type OwnPods, to } from "../../sdk/index.ts";
import { pager } from "../roles.ts";

/** As the engine: https://github.com/grafana/oncall/releases. Without the `v` the plugin takes itself for the open source one. */
const version = "1.16.9";

const plugin = "grafana-oncall-app";

/** Where Grafana finds the plugin when it starts on an empty volume. */
const catalogue = "grafana.com";

/** What Grafana connects to for OnCall: its engine, the catalogue of plugins, and the store that this leads to. */
export function oncallFlows(by: OwnPods) {
  return {
    engine: to(pager, "what people see and say of it", { by }),
    plugins: to(external(catalogue), "finds the plugin", { by }),
    pluginFiles: to(external("storage.googleapis.com"), "loads the plugin", { by }),
  };
}

/** Other plugins that Grafana 12 would fetch by itself as soon as it may fetch one. */
const unasked = [
  "grafana-advisor-app",
  "grafana-exploretraces-app",
  "grafana-lokiexplore-app",
  "grafana-metricsdrilldown-app",
  "grafana-pyroscope-app",
];

/** Sections of `grafana.ini`, as the chart of OnCall has them (helm/oncall/values.yaml of v1.16.9). */
export const oncallSettings = {
  auth: { managed_service_accounts_enabled: true },
  feature_toggles: { accessControlOnCall: false, enable: "externalServiceAccounts" },
  plugins: {
    disable_plugins: unasked.join(","),
    plugin_admin_enabled: false,
    preinstall_auto_update: false,
    preinstall_sync: `${plugin}@${version}@https://${catalogue}/api/plugins/${plugin}/versions/${version}/download`,
    public_key_retrieval_disabled: true,
  },
};
