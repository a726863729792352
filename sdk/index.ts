/** What content imports: `import { component, scrape, to } from "../../sdk/index.ts"`. */
export { didYouMean } from "./basics/did-you-mean.ts";
export * as shape from "./basics/shape.ts";
export { aboutSecret } from "./model/about-secret.ts";
export { addresses } from "./model/addresses.ts";
export { cluster, type Cluster, type ClusterFacts } from "./model/cluster.ts";
export { type Bucket, type BucketCredentials, bucketShape } from "./model/bucket.ts";
export { bind, nobody } from "./model/binding.ts";
export { component, type Component, type Context, type ObjectsContext } from "./model/component.ts";
export type { Dashboard, Datasource } from "./model/dashboard.ts";
export type { Told, Values } from "./model/chart.ts";
export { external, type External } from "./model/external.ts";
export {
  type Author,
  type Handed,
  inside,
  type Print,
  type Read,
  type Relabeling,
  ruler,
  scrape,
  type Scrape,
  type Written,
} from "./model/facet.ts";
export { fleet, type Fleet } from "./model/fleet.ts";
export {
  type Address,
  anyPod,
  anyPodIn,
  apiServer,
  collected,
  type Connections,
  type FlowTo,
  from,
  ingressController,
  to,
  toEach,
} from "./model/flow.ts";
export { type HttpProxy, proxyAddress, withoutProxy } from "./model/http-proxy.ts";
export type { Lifecycle } from "./model/lifecycle.ts";
export { migrate } from "./model/migration.ts";
export { namespace, type Namespace } from "./model/namespace.ts";
export type { OwnOf, OwnPods, OwnPort } from "./model/pods.ts";
export { grpc, http, https, type Port, tcp, udp } from "./model/port.ts";
export { elsewhere, type Elsewhere, type GivesOf, provide, role } from "./model/role.ts";
export { overlay } from "./model/overlay.ts";
export type { ResourceOf } from "./model/of-kind.ts";
export type { Container, PodSpec } from "./model/pod-template.ts";
export type { Resource } from "./model/resource.ts";
export type {
  Inhibition,
  Integration,
  Matcher,
  Receiver,
  Route,
  Routing,
  TimeInterval,
} from "./model/routing.ts";
export { application, chart, stack, upstream } from "./model/stack.ts";
export { waive } from "./model/waiver.ts";
export { seconds } from "./promql/seconds.ts";
export { alerts, sameTarget } from "./fragments/alerts.ts";
export { byProxy } from "./fragments/by-proxy.ts";
export { checksum } from "./fragments/checksum.ts";
export { claimTemplate } from "./fragments/claim-template.ts";
export { configMap } from "./fragments/config-map.ts";
export { operatorClaim } from "./fragments/operator-claim.ts";
export { containerPorts } from "./fragments/container-ports.ts";
export { dashboard, type Variable } from "./fragments/dashboard.ts";
export { dashboardFile } from "./fragments/dashboard-file.ts";
export {
  row,
  stat,
  table,
  timeSeries,
  type Column,
  type DataLink,
  type Panel,
  type Query,
} from "./fragments/panel.ts";
export { dnsPolicies } from "./fragments/dns-policies.ts";
export { http01Solver } from "./fragments/http01-solver.ts";
export { ingressPeers } from "./fragments/ingress-peers.ts";
export { disruptionBudget } from "./fragments/disruption-budget.ts";
export { goMemoryLimit } from "./fragments/go-memory-limit.ts";
export { httpProbe } from "./fragments/http-probe.ts";
export { leavesLostNode } from "./fragments/leaves-lost-node.ts";
export { namespacesNamed } from "./fragments/namespaces-named.ts";
export { nothingElse } from "./fragments/nothing-else.ts";
export { onMachines } from "./fragments/on-machines.ts";
export {
  anyPeers,
  apiServerPeers,
  apiServerService,
  blocks,
  outsidePeers,
} from "./fragments/policy-peers.ts";
export { preparingJob } from "./fragments/preparing-job.ts";
export { publicHost } from "./fragments/public-host.ts";
export { refuseExternalUrl } from "./fragments/refuse-external-url.ts";
export { reloadWith } from "./fragments/reload-with.ts";
export { rereads } from "./fragments/rereads.ts";
export { restrictedContainer, restrictedPod } from "./fragments/restricted.ts";
export { runbooks } from "./fragments/runbooks.ts";
export { scheduledJob } from "./fragments/scheduled-job.ts";
export { headlessService, service } from "./fragments/service.ts";
export { serviceAccount } from "./fragments/service-account.ts";
export { ifAny, labelStep } from "./fragments/monitored.ts";
export { monitors } from "./fragments/monitors.ts";
export {
  relabelConfig,
  scrapeConfigs,
  type ScrapeReader,
  scrapeSecrets,
} from "./fragments/scrape-configs.ts";
export { withoutPods } from "./fragments/target-steps.ts";
export { spread } from "./fragments/spread.ts";
export { externalSecret } from "./fragments/external-secret.ts";
export { secretEntry, secretStoreRef } from "./fragments/secret-entry.ts";
export { logqlFile, ruleFiles, type RulerLimits, tenantRuleFiles } from "./fragments/ruler-file.ts";
export { relabelingsShape } from "./fragments/relabelings-shape.ts";
export { each } from "./fragments/each.ts";
export { yamlFile } from "./fragments/yaml-file.ts";
export { formatMatcher } from "./routing/matcher.ts";
export { prometheusRule } from "./fragments/prometheus-rule.ts";
export type { Alert, Recording, RuleGroup, Severity } from "./model/rule.ts";
export type { AlertTest, FiringScene, RecordTest, RuleTest, RuleTests } from "./model/rule-test.ts";
export {
  selector,
  thresholds,
  type Threshold,
  type Tuned,
  type Tuning,
  tuningOf,
} from "./fragments/thresholds.ts";
export { counter, every, later } from "./fragments/scene-values.ts";
export { catalogue, type Catalogue, type Metric } from "./model/catalogue.ts";
export { not, selectors } from "./fragments/selectors.ts";
