import type { Scrape } from "../model/facet.ts";
import type { Resource } from "../model/resource.ts";
import { podMonitors } from "./pod-monitors.ts";
import { serviceMonitors } from "./service-monitors.ts";

/** The operator's monitors of some scrapes, in the namespace of whoever is scraped. */
export function monitors(
  scrapes: readonly Scrape[],
  namespace: string,
): Extract<Resource, { kind: "PodMonitor" | "ServiceMonitor" }>[] {
  return [...serviceMonitors(scrapes, namespace), ...podMonitors(scrapes, namespace)];
}
