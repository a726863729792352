/** Which of them a cluster has in the namespaces that `pods.ts` names: those are watched. */
export interface ClusterServicesOptions {
  readonly certManager: boolean;
  readonly externalSecrets: boolean;
  readonly traefik: boolean;
}

/** External Secrets is what every cluster needs; the others serve those that are public. */
export const options: ClusterServicesOptions = {
  certManager: true,
  externalSecrets: true,
  traefik: false,
};
