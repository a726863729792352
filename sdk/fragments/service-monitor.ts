import type { Endpoint } from "../model/endpoints.ts";
import type { Resource } from "../model/resource.ts";

type ServiceMonitor = Extract<Resource, { kind: "ServiceMonitor" }>;
type Settings = Omit<ServiceMonitor["spec"]["endpoints"][number], "port" | "targetPort">;

/** What is scraped: one of the component's own ports, as a declared `from` flow gives it, and how. */
export type Scrape = Settings & { readonly from: Endpoint };

/**
 * A ServiceMonitor for ports of one Service. The Service's labels, its namespace and the port names
 * come from the endpoints that the flows name, so none of them is typed twice.
 */
export function serviceMonitor(
  name: string,
  namespace: string,
  scrapes: readonly [Scrape, ...Scrape[]],
): ServiceMonitor {
  const { component, selector, labels, outside } = scrapes[0].from.of;
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "ServiceMonitor",
    metadata: { name, namespace, labels: { "app.kubernetes.io/name": component } },
    spec: {
      jobLabel: Object.keys(labels ?? selector)[0] ?? "",
      selector: { matchLabels: { ...(labels ?? selector) } },
      namespaceSelector: { matchNames: [outside?.namespace ?? namespace] },
      endpoints: scrapes.map(({ from, ...settings }) => ({
        port: from.name,
        ...(from.scheme === "https" && { scheme: "https" as const }),
        ...settings,
      })),
    },
  };
}
