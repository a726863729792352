import { component, type Resource, scrape } from "../../sdk/index.ts";
import { clusterServicesAlerts } from "./alerts.ts";
import { clusterServicesRuleTests } from "./alerts.rule-tests.ts";
import { certManagerMetrics, externalSecretsMetrics, traefikMetrics } from "./metrics.ts";
import { options } from "./options.ts";
import { pods } from "./pods.ts";

// The metrics' own `namespace`, `name` and `service` are those of what is told of, not of the teller.
const honorLabels = true;

/** What watches the programs that a cluster brings and this tree stands on: secrets, certificates, the way in. */
export const clusterServices = component({
  name: "cluster-services",
  options,
  pods,
  scrapes: ({ own, options }) => [
    ...(options.externalSecrets
      ? [
          scrape(own["external-secrets"].ports.metrics, {
            honorLabels,
            exposes: [externalSecretsMetrics],
          }),
        ]
      : []),
    ...(options.certManager
      ? [
          scrape(own["cert-manager"].ports["tcp-prometheus-servicemonitor"], {
            honorLabels,
            exposes: [certManagerMetrics],
          }),
        ]
      : []),
    ...(options.traefik
      ? [scrape(own.traefik.ports.metrics, { honorLabels, exposes: [traefikMetrics] })]
      : []),
  ],
  rules: ({ options }) => clusterServicesAlerts(options),
  ruleTests: clusterServicesRuleTests,
  objects: (): Resource[] => [],
});
