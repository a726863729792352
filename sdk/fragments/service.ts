import type { EndpointsDefinition } from "../model/endpoints.ts";
import type { Resource } from "../model/resource.ts";

type Service = Extract<Resource, { kind: "Service" }>;

/** The Service that a component's endpoints describe. */
export function service(
  { service: name, selector, labels, ports }: EndpointsDefinition,
  namespace: string,
  spec: Partial<NonNullable<Service["spec"]>> = {},
): Service {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace, labels: { ...(labels ?? selector) } },
    spec: {
      selector: { ...selector },
      ports: Object.entries(ports).map(
        ([port, { port: number, servicePort, protocol = "TCP" }]) => ({
          name: port,
          port: servicePort ?? number,
          targetPort: port,
          protocol,
        }),
      ),
      ...spec,
    },
  };
}
