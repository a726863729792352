export interface KubernetesOptions {
  /** Whether CoreDNS serves names here. Some clouds run another server, which has no such metrics. */
  readonly coreDns: boolean;
}

/** What a cluster gets that chooses nothing. */
export const options: KubernetesOptions = { coreDns: true };
