import {
  type ClusterFacts,
  namespacesNamed,
  type Namespace,
  type Resource,
} from "../../sdk/index.ts";
import { enforced } from "./limits.ts";
import type { PrometheusOptions } from "./options.ts";
import { readerLabel } from "./print.ts";

type Spec = Extract<Resource, { kind: "Prometheus" }>["spec"];

interface Place {
  readonly name: string;
  readonly namespace: string;
  /** Whether it reads only what names it. */
  readonly private: boolean;
  readonly cluster: ClusterFacts;
  /** Where applications of this cluster live. */
  readonly namespaces: readonly Namespace[];
}

const group = "monitoring.coreos.com";

/** What no other Prometheus was named for. */
const forNobodyElse = { matchExpressions: [{ key: readerLabel, operator: "DoesNotExist" }] };

/**
 * What a Prometheus reads. That of the platform reads nothing of a team, since a series that a team makes can look
 * like any of ours: `job` is a label that a monitor sets.
 */
export function reads({ name, private: isPrivate, namespaces }: Place): Partial<Spec> {
  const mine = isPrivate ? { matchLabels: { [readerLabel]: name } } : forNobodyElse;
  const ours = namespacesNamed(
    namespaces.filter(({ outside, foreign }) => !outside && !foreign).map((one) => one.name),
  );
  return {
    ...{ serviceMonitorSelector: mine, serviceMonitorNamespaceSelector: ours },
    ...{ podMonitorSelector: mine, podMonitorNamespaceSelector: ours },
    ...{ probeSelector: mine, probeNamespaceSelector: ours },
    ...{ scrapeConfigSelector: mine, scrapeConfigNamespaceSelector: ours },
    ...{ ruleSelector: mine, ruleNamespaceSelector: ours },
  };
}

/**
 * What the Prometheus of teams reads, and what each means in the operator (v0.93.1, `pkg/prometheus/promcfg.go`,
 * `resource_selector.go`, `pkg/namespacelabeler`): every series and every alert carries the namespace of the object
 * that brought it, put there after the object's own relabelings; the expression of a rule sees the series of its
 * namespace alone (and its texts see none: `rule-policy.ts`); no monitor reads a file of Prometheus, its token least of all. Probes and ScrapeConfigs lead to any address by
 * themselves, so nobody's are read but our own in its namespace.
 */
export function readsTeams(
  { namespace, cluster }: Place,
  { limits }: Pick<PrometheusOptions, "limits">,
): Partial<Spec> {
  const teams = ofTeams(cluster);
  const own = namespacesNamed([namespace]);
  return {
    ...{ serviceMonitorSelector: {}, serviceMonitorNamespaceSelector: teams },
    ...{ podMonitorSelector: {}, podMonitorNamespaceSelector: teams },
    ...{ scrapeConfigSelector: {}, scrapeConfigNamespaceSelector: own },
    ruleSelector: {},
    ruleNamespaceSelector: namespacesNamed([...cluster.monitoredNamespaces, namespace]),
    enforcedNamespaceLabel: "namespace",
    // Rules of ours are about the targets of every team.
    excludedFromEnforcement: [
      { group, resource: "prometheusrules", namespace },
      { group, resource: "scrapeconfigs", namespace },
    ],
    overrideHonorLabels: true,
    overrideHonorTimestamps: true,
    ignoreNamespaceSelectors: true,
    arbitraryFSAccessThroughSMs: { deny: true },
    ...enforced(limits),
  };
}

/** The namespaces of the teams. */
export function ofTeams({ monitoredNamespaces }: Pick<ClusterFacts, "monitoredNamespaces">) {
  return namespacesNamed(monitoredNamespaces);
}
