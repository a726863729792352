import {
  byProxy,
  operatorClaim,
  type ClusterFacts,
  namespacesNamed,
  type OwnPods,
  type Resource,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import type { AlertmanagerOptions } from "./options.ts";
import { image, version } from "./image.ts";
import type { Ports } from "./ports.ts";

/** The image's own user, `nobody`. */
export const user = 65534;

/** How long silences and what was sent are kept, as a Prometheus duration. */
export const retention = "120h";

type Spec = Extract<Resource, { kind: "Alertmanager" }>["spec"];

/** Alerts of one name that are kept at once: beyond that new ones are refused, and counted. */
const alertsOfOneName = 10_000;

/** A team's rules raise as many alerts as they like; what is there of them is bounded. */
function takesRoutes({ monitoredNamespaces }: ClusterFacts): Partial<Spec> {
  return {
    alertmanagerConfigSelector: {},
    alertmanagerConfigNamespaceSelector: namespacesNamed(monitoredNamespaces),
    additionalArgs: [{ name: "alerts.per-alertname-limit", value: String(alertsOfOneName) }],
  };
}

/** The Alertmanager object. Replicas tell each other what was sent, so that nobody hears it twice. */
export function server(
  { name, namespace, labels }: OwnPods<Ports>,
  options: AlertmanagerOptions,
  cluster: ClusterFacts,
): Resource {
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Alertmanager",
    metadata: { name, namespace },
    spec: {
      image,
      version,
      replicas: options.replicas,
      retention,
      externalUrl: options.externalUrl,
      // What every receiver takes that says nothing of it, a team's too.
      alertmanagerConfiguration: {
        name,
        ...(cluster.httpProxy && { global: { httpConfig: byProxy(cluster) } }),
      },
      // The configuration itself is no route of a team's, and narrowed by no strategy.
      alertmanagerConfigMatcherStrategy: { type: "OnNamespaceExceptForAlertmanagerNamespace" },
      ...(options.teams && takesRoutes(cluster)),
      storage: { volumeClaimTemplate: operatorClaim(cluster, options.storage) },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
      serviceAccountName: name,
      automountServiceAccountToken: false,
      priorityClassName: "observability",
      nodeSelector: { "kubernetes.io/os": "linux" },
      securityContext: restrictedPod(user),
      topologySpreadConstraints: spread(labels),
      resources: options.resources,
    },
  };
}
