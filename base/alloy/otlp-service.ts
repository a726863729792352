import { type OwnPods, type Resource, service } from "../../sdk/index.ts";

/**
 * By this name a pod reaches the agent of its own node, and none where that is away.
 *
 * @param ports those at which the agent takes OTLP
 */
export function otlpService(own: OwnPods, ports: OwnPods["ports"]): Resource {
  return service(
    { ...own, ports, service: `${own.name}-otlp`, serviceLabels: {} },
    { internalTrafficPolicy: "Local" },
  );
}
