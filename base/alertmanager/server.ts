import {
  operatorClaim,
  type ClusterFacts,
  type OwnPods,
  type Resource,
  restrictedPod,
  spread,
} from "../../sdk/index.ts";
import type { AlertmanagerOptions } from "./options.ts";
import { image, version } from "./image.ts";
import type { ports } from "./ports.ts";

/** The image's own user, `nobody`. */
const user = 65534;

/** The Alertmanager object. Replicas tell each other what was sent, so that nobody hears it twice. */
export function server(
  { name, namespace, labels }: OwnPods<typeof ports>,
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
      retention: "120h",
      externalUrl: options.externalUrl,
      alertmanagerConfiguration: { name },
      // Without this the operator narrows every route to alerts of its own namespace.
      alertmanagerConfigMatcherStrategy: { type: "None" },
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
