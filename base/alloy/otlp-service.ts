import { type OwnPods, type Resource, service } from "../../sdk/index.ts";
import type { ports } from "./ports.ts";

/** By this name a pod reaches the agent of its own node, and none where that is away. */
export function otlpService(own: OwnPods<typeof ports>): Resource {
  const { "otlp-grpc": grpc, "otlp-http": http } = own.ports;
  return service(
    {
      ...own,
      ports: { "otlp-grpc": grpc, "otlp-http": http },
      service: `${own.name}-otlp`,
      serviceLabels: {},
    },
    { internalTrafficPolicy: "Local" },
  );
}
