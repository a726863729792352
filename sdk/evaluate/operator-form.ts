import { prometheusRule } from "../fragments/prometheus-rule.ts";
import { serviceMonitors } from "../fragments/service-monitors.ts";
import type { Author, FacetName, Facets } from "../model/facet.ts";
import type { Resource } from "../model/resource.ts";

/**
 * A facet that its reader prints inside itself, as objects of the Prometheus operator. They are not delivered:
 * the laws about scrapes and rules read that form, so that nothing escapes them by another way of printing.
 */
export function operatorForm(
  facet: FacetName,
  of: Facets[FacetName],
  author: Author,
): readonly Resource[] {
  if (facet === "scrapes") return serviceMonitors(of as Facets["scrapes"], author.namespace);
  if (facet !== "rules") return [];
  const { name, namespace, runbook, team } = author;
  return [prometheusRule(name, namespace, { runbook, team, groups: of as Facets["rules"] })];
}
