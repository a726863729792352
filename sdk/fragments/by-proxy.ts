import type { ClusterFacts } from "../model/cluster.ts";
import { withoutProxy } from "../model/http-proxy.ts";

/**
 * How the Prometheus operator's objects say that requests leave by the cluster's proxy; empty where there is none.
 * Prometheus and Alertmanager read no variables unless told to, so what a workload's pods are given does not reach them.
 */
export function byProxy(cluster: ClusterFacts): { proxyUrl?: string; noProxy?: string } {
  const { httpProxy } = cluster;
  return httpProxy ? { proxyUrl: httpProxy.url, noProxy: withoutProxy(cluster) } : {};
}
