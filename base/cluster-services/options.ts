/** Which of them a cluster has in the namespaces that `pods.ts` names: those are watched. */
export interface ClusterServicesOptions {
  readonly certManager: boolean;
  readonly externalSecrets: boolean;
  /** What serves the cluster's Ingress objects; its pods are those that the cluster's `ingress` tells of. */
  readonly ingressController: "haproxy" | "traefik" | "other";
}

/** External Secrets is what every cluster needs; the others serve those that are public. */
export const options: ClusterServicesOptions = {
  certManager: true,
  externalSecrets: true,
  ingressController: "other",
};
