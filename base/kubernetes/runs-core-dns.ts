import type { ClusterFacts } from "../../sdk/index.ts";

/** Whether CoreDNS answers, in pods that can be scraped; other servers have other metrics, or none. */
export function runsCoreDns({ network }: Pick<ClusterFacts, "network">): boolean {
  return network.dns.server === "coreDns";
}
