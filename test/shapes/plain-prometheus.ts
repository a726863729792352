import { metricsStore, remoteWriteReceiver } from "../../base/roles.ts";
import {
  component,
  externalSecret,
  http,
  inside,
  provide,
  type Resource,
  ruleFiles,
  scrapeConfigs,
  scrapeSecrets,
  service,
  toEach,
  yamlFile,
} from "../../sdk/index.ts";
import { deployment } from "./workload.ts";

/** Nobody of the shop asks how pods are. */
const forShop = [
  { action: "drop", sourceLabels: ["__name__"], regex: "kube_pod_status_.*" },
] as const;

/** A Prometheus without an operator: what it scrapes and evaluates stands in its own configuration. */
export const plainPrometheus = component({
  name: "plain-prometheus",
  options: {},
  ports: { web: http(9090) },
  provides: ({ own }) => [
    provide(metricsStore, own.ports.web, {
      gives: () => ({ timeInterval: "30s", queryTimeout: "2m", path: "", headers: {} }),
    }),
  ],
  reads: { scrapes: inside, rules: inside },
  flows: ({ cluster }) => {
    const externalLabels = { cluster: cluster.name };
    return {
      kept: toEach(remoteWriteReceiver, "keeps all for long", {
        tenant: "platform",
        externalLabels,
      }),
      shop: toEach(remoteWriteReceiver, "keeps it for the shop", {
        tenant: "shop",
        externalLabels,
        relabelings: forShop,
      }),
    };
  },
  objects: ({ cluster, name, namespace, own, flows, read }): Resource[] => [
    deployment(own),
    service(own),
    ...scrapeSecrets(read.scrapes).map((secret) =>
      externalSecret(secret.name, namespace, { cluster, keys: secret.keys }),
    ),
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name, namespace },
      data: {
        "prometheus.yml": yamlFile(
          {
            global: { scrape_interval: "30s", evaluation_interval: "30s" },
            rule_files: ["rules/*.yaml"],
            remote_write: [
              ...flows.kept.map((to) => ({ to, steps: [] })),
              ...flows.shop.map((to) => ({ to, steps: forShop })),
            ].map(({ to: { url, pushPath, headers }, steps }) => ({
              url: `${url}${pushPath}`,
              headers,
              write_relabel_configs: steps.map(({ action, sourceLabels, regex }) => ({
                ...{ action, source_labels: sourceLabels, regex },
              })),
            })),
            scrape_configs: scrapeConfigs(read.scrapes, {
              secretFile: (secret) => `/etc/prometheus/secrets/${secret.name}/${secret.key}`,
            }),
          },
          "tests",
        ),
      },
    },
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: `${name}-rules`, namespace },
      data: ruleFiles(read.rules),
    },
  ],
});
