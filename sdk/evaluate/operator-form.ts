import { monitors } from "../fragments/monitors.ts";
import { prometheusRule } from "../fragments/prometheus-rule.ts";
import { logqlFile, tenantRuleFiles } from "../fragments/ruler-file.ts";
import type { Author, FacetName, Facets } from "../model/facet.ts";
import type { Resource } from "../model/resource.ts";
import type { RuleGroup } from "../model/rule.ts";

/** The label of a PrometheusRule whose groups a ruler evaluates over one tenant's series. */
export const tenantLabel = "tenant";

/**
 * A facet in the form that laws read: objects of the Prometheus operator, and for log rules files in a ConfigMap.
 * They are not delivered: they stand for what a reader prints in another way, so that nothing escapes by that.
 */
export function operatorForm(
  facet: FacetName,
  of: Facets[FacetName],
  author: Author,
): readonly Resource[] {
  switch (facet) {
    case "scrapes":
      return monitors(of as Facets["scrapes"], author.namespace);
    case "rules":
      return prometheusRules(of as Facets["rules"], author);
    case "logRules":
      return [logRules(of as Facets["logRules"], author)];
    case "dashboards":
    case "inhibitions":
      return [];
  }
}

/** One for each tenant, because each sees other series. */
function prometheusRules(groups: readonly RuleGroup[], author: Author): readonly Resource[] {
  const { name, namespace } = author;
  const tenants = [...new Set(groups.map(({ tenant }) => tenant))];
  return tenants.map((tenant) => {
    const own = groups.filter((group) => group.tenant === tenant).map(withoutTenant);
    const label = tenant === undefined ? {} : { [tenantLabel]: tenant };
    const full = tenant === undefined ? name : `${name}-${tenant}`;
    const rule = prometheusRule(full, namespace, { ...author, groups: own });
    return {
      ...rule,
      metadata: { ...rule.metadata, labels: { ...rule.metadata.labels, ...label } },
    };
  });
}

function withoutTenant({ tenant: _, ...group }: RuleGroup): RuleGroup {
  return group;
}

function logRules(of: readonly RuleGroup[], author: Author): Resource {
  const files = tenantRuleFiles([{ by: author, of }]);
  return {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: `${author.name}-log-rules`, namespace: author.namespace },
    data: Object.fromEntries(
      [...files].map(([tenant, file]) => [`${tenant}${logqlFile}`, Object.values(file)[0]!]),
    ),
  };
}
