import { type OwnPods, type OwnPort, type Resource, service } from "../../sdk/index.ts";
import type { LogAgentOptions } from "./log-agent-options.ts";

/**
 * One Service for whoever scrapes the agents, and one for those who send syslog from outside of the cluster: behind
 * a load balancer that keeps the sender's address, as the policy knows senders by it.
 */
export function logAgentServices(
  own: OwnPods<{ readonly syslog?: OwnPort }>,
  { syslog }: Pick<LogAgentOptions, "syslog">,
): Resource[] {
  const { syslog: port, ...inside } = own.ports;
  const scraped = service({ ...own, ports: inside }, { clusterIP: "None" });
  if (!syslog || !port) return [scraped];
  const { metadata, ...sent } = service(
    { ...own, ports: { syslog: port }, service: `${own.name}-syslog`, serviceLabels: {} },
    {
      type: "LoadBalancer",
      externalTrafficPolicy: "Local",
      loadBalancerSourceRanges: [...syslog.from],
    },
  );
  return [scraped, { ...sent, metadata: { ...metadata, annotations: { ...syslog.annotations } } }];
}
