import {
  claimTemplate,
  type ClusterFacts,
  type Resource,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import type { AlertmanagerOptions } from "./options.ts";
import { alertmanagerEndpoints } from "./endpoints.ts";
import { image, version } from "./image.ts";

/** The image's own user, `nobody`. */
const user = 65534;

/** The Alertmanager object. Replicas tell each other what was sent, so that nobody hears it twice. */
export function server(
  options: AlertmanagerOptions,
  {
    cluster,
    namespace,
    configuration,
  }: { cluster: ClusterFacts; namespace: string; configuration: string },
): Resource {
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "Alertmanager",
    metadata: { name: "alertmanager", namespace },
    spec: {
      image,
      version,
      replicas: options.replicas,
      retention: "120h",
      alertmanagerConfiguration: { name: configuration },
      // Without this the operator narrows every route to alerts of its own namespace.
      alertmanagerConfigMatcherStrategy: { type: "None" },
      storage: { volumeClaimTemplate: claimTemplate(cluster, options.storage) },
      persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
      serviceAccountName: "alertmanager",
      automountServiceAccountToken: false,
      priorityClassName: "observability",
      securityContext: restrictedPod(user),
      topologySpreadConstraints: spread(alertmanagerEndpoints.selector),
      resources: options.resources,
    },
  };
}
