import type { ClusterCheck, FleetCheck, TreeCheck, UpgradeCheck } from "./check.ts";
import { absentTargets } from "./cluster/absent-targets.ts";
import { annotatedOnce } from "./cluster/annotated-once.ts";
import { autoscalers } from "./cluster/autoscalers.ts";
import { beforeJobs } from "./cluster/before-jobs.ts";
import { bindings } from "./cluster/bindings.ts";
import { circles } from "./cluster/circles.ts";
import { dashboardLinks } from "./cluster/dashboard-links.ts";
import { dashboardQueries } from "./cluster/dashboard-queries.ts";
import { dashboards } from "./cluster/dashboards.ts";
import { datasources } from "./cluster/datasources.ts";
import { definitionsFirst } from "./cluster/definitions-first.ts";
import { disruptionBudgets } from "./cluster/disruption-budgets.ts";
import { foreignHosts } from "./cluster/foreign-hosts.ts";
import { hostPorts } from "./cluster/host-ports.ts";
import { httpRoutes } from "./cluster/http-routes.ts";
import { ingresses } from "./cluster/ingresses.ts";
import { inhibitions } from "./cluster/inhibitions.ts";
import { instances } from "./cluster/instances.ts";
import { keptLabels } from "./cluster/kept-labels.ts";
import { labelValues } from "./cluster/label-values.ts";
import { leftOut } from "./cluster/left-out.ts";
import { leavesByProxy } from "./cluster/leaves-by-proxy.ts";
import { lifecycles } from "./cluster/lifecycles.ts";
import { matching } from "./cluster/matching.ts";
import { messageTemplates } from "./cluster/message-templates.ts";
import { metrics } from "./cluster/metrics.ts";
import { monitors } from "./cluster/monitors.ts";
import { namedWorkloads } from "./cluster/named-workloads.ts";
import { networkPolicies } from "./cluster/network-policies.ts";
import { neededServices } from "./cluster/needed-services.ts";
import { neutralFacts } from "./cluster/neutral-facts.ts";
import { ownJobs } from "./cluster/own-jobs.ts";
import { ownPods } from "./cluster/own-pods.ts";
import { podSecurity } from "./cluster/pod-security.ts";
import { printedReceivers } from "./cluster/printed-receivers.ts";
import { quantiles } from "./cluster/quantiles.ts";
import { outsideHosts } from "./cluster/outside-hosts.ts";
import { outsideNamespaces } from "./cluster/outside-namespaces.ts";
import { publicHosts } from "./cluster/public-hosts.ts";
import { rates } from "./cluster/rates.ts";
import { readOnce } from "./cluster/read-once.ts";
import { receivers } from "./cluster/receivers.ts";
import { reconciled } from "./cluster/reconciled.ts";
import { recordings } from "./cluster/recordings.ts";
import { references } from "./cluster/references.ts";
import { reloads } from "./cluster/reloads.ts";
import { resourceMetrics } from "./cluster/resource-metrics.ts";
import { routes } from "./cluster/routes.ts";
import { secretEntries } from "./cluster/secret-entries.ts";
import { scrapedOnce } from "./cluster/scraped-once.ts";
import { seriesMemory } from "./cluster/series-memory.ts";
import { services } from "./cluster/services.ts";
import { singleWriters } from "./cluster/single-writers.ts";
import { storedOnce } from "./cluster/stored-once.ts";
import { sufferers } from "./cluster/sufferers.ts";
import { teams } from "./cluster/teams.ts";
import { timeIntervals } from "./cluster/time-intervals.ts";
import { typedAddresses } from "./cluster/typed-addresses.ts";
import { uniqueObjects } from "./cluster/unique-objects.ts";
import { uniqueRules } from "./cluster/unique-rules.ts";
import { waits } from "./cluster/waits.ts";
import { watchedJobs } from "./cluster/watched-jobs.ts";
import { argoCluster } from "./fleet/argo-cluster.ts";
import { chartValues } from "./fleet/chart-values.ts";
import { chosenNamespaces } from "./fleet/chosen-namespaces.ts";
import { clusterFacts } from "./fleet/cluster-facts.ts";
import { delivery } from "./fleet/delivery.ts";
import { fleetNames } from "./fleet/fleet-names.ts";
import { mirrors } from "./fleet/mirrors.ts";
import { ownBuckets } from "./fleet/own-buckets.ts";
import { ruleTests } from "./fleet/rule-tests.ts";
import { runbooks } from "./fleet/runbooks.ts";
import { servedOnce } from "./fleet/served-once.ts";
import { objectChecks, objectChecksModule } from "./object-checks.ts";
import type { Checks } from "./run-checks.ts";
import { fileNames } from "./tree/file-names.ts";
import { closedNamespaces } from "./upgrade/closed-namespaces.ts";
import { deletedVolumes } from "./upgrade/deleted-volumes.ts";
import { imageVersions } from "./upgrade/image-versions.ts";
import { immutableFields } from "./upgrade/immutable-fields.ts";
import { keptBuckets } from "./upgrade/kept-buckets.ts";
import { keptData } from "./upgrade/kept-data.ts";
import { keptVolumes } from "./upgrade/kept-volumes.ts";
import { leftBehind } from "./upgrade/left-behind.ts";
import { lostWriters } from "./upgrade/lost-writers.ts";
import { preciousObjects } from "./upgrade/precious-objects.ts";
import { removals } from "./upgrade/removals.ts";
import { upstreamVersions } from "./upgrade/upstream-versions.ts";
import { volumeSizes } from "./upgrade/volume-sizes.ts";

const clusterChecks: readonly ClusterCheck[] = [
  absentTargets,
  annotatedOnce,
  autoscalers,
  beforeJobs,
  bindings,
  circles,
  dashboardLinks,
  dashboardQueries,
  dashboards,
  datasources,
  definitionsFirst,
  disruptionBudgets,
  foreignHosts,
  hostPorts,
  httpRoutes,
  ingresses,
  inhibitions,
  instances,
  keptLabels,
  labelValues,
  leavesByProxy,
  leftOut,
  lifecycles,
  matching,
  messageTemplates,
  metrics,
  monitors,
  namedWorkloads,
  neededServices,
  networkPolicies,
  neutralFacts,
  outsideHosts,
  outsideNamespaces,
  ownJobs,
  ownPods,
  podSecurity,
  printedReceivers,
  publicHosts,
  quantiles,
  rates,
  readOnce,
  receivers,
  reconciled,
  recordings,
  references,
  reloads,
  resourceMetrics,
  routes,
  scrapedOnce,
  secretEntries,
  seriesMemory,
  services,
  singleWriters,
  storedOnce,
  sufferers,
  teams,
  timeIntervals,
  typedAddresses,
  uniqueObjects,
  uniqueRules,
  waits,
  watchedJobs,
];

const fleetChecks: readonly FleetCheck[] = [
  argoCluster,
  chartValues,
  chosenNamespaces,
  clusterFacts,
  delivery,
  fleetNames,
  mirrors,
  ownBuckets,
  ruleTests,
  runbooks,
  servedOnce,
];

/** They hold before all others: those judge what facts and names have become. */
const definitionChecks: readonly FleetCheck[] = [clusterFacts, fleetNames];

const treeChecks: readonly TreeCheck[] = [fileNames];

/** They need a revision to compare with, so only `npm run check` asks them. */
const upgradeChecks: readonly UpgradeCheck[] = [
  closedNamespaces,
  deletedVolumes,
  imageVersions,
  immutableFields,
  keptBuckets,
  keptData,
  keptVolumes,
  leftBehind,
  lostWriters,
  preciousObjects,
  removals,
  upstreamVersions,
  volumeSizes,
];

/** Every law. One check, one file. */
export const checks: Checks & {
  readonly definitions: readonly FleetCheck[];
  readonly tree: readonly TreeCheck[];
  readonly upgrades: readonly UpgradeCheck[];
} = {
  objects: objectChecks,
  module: objectChecksModule,
  clusters: clusterChecks,
  fleet: fleetChecks,
  definitions: definitionChecks,
  tree: treeChecks,
  upgrades: upgradeChecks,
};
