/** Where connections from a Gateway come from: pods, or, where a cloud runs it, ranges of addresses. */
export type Proxies =
  | { readonly namespace: string; readonly podLabels: Readonly<Record<string, string>> }
  | { readonly cidrs: readonly string[] };

/** A Gateway (Gateway API) that serves the cluster's public hosts. Whoever runs the cluster owns it. */
export interface Gateway {
  readonly name: string;
  readonly namespace: string;
  /** Its listener for HTTPS, which has a certificate for every host below the cluster's domain. */
  readonly listener: string;
  readonly proxies: Proxies;
}
