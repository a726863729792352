/** What content imports: `import { component, endpoints, to } from "../../sdk/index.ts"`. */
export { cluster, type Cluster, type ClusterFacts } from "./model/cluster.ts";
export { component, type Address, type Component, type ObjectsContext } from "./model/component.ts";
export type { Dashboard } from "./model/dashboard.ts";
export { endpoints, type Endpoint, type Endpoints } from "./model/endpoints.ts";
export { fleet, type Fleet } from "./model/fleet.ts";
export { anyPod, apiServer, external, from, ingressController, to } from "./model/flow.ts";
export { migrate } from "./model/migration.ts";
export { namespace, type Namespace } from "./model/namespace.ts";
export { overlay } from "./model/overlay.ts";
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
export { application, stack, upstream } from "./model/stack.ts";
export { waive } from "./model/waiver.ts";
export { checksum } from "./fragments/checksum.ts";
export { claimTemplate } from "./fragments/claim-template.ts";
export { containerPorts } from "./fragments/container-ports.ts";
export {
  dashboard,
  stat,
  table,
  timeSeries,
  type Panel,
  type Query,
  type Variable,
} from "./fragments/dashboard.ts";
export { httpProbe } from "./fragments/http-probe.ts";
export { nameLabel } from "./fragments/labels.ts";
export { restrictedContainer, restrictedPod } from "./fragments/restricted.ts";
export { runbooks } from "./fragments/runbooks.ts";
export { service } from "./fragments/service.ts";
export { serviceMonitor } from "./fragments/service-monitor.ts";
export { spread } from "./fragments/spread.ts";
export { externalSecret } from "./fragments/external-secret.ts";
export {
  logqlFile,
  mimirRulerLimits,
  rulerFile,
  rulesFile,
  type RulerLimits,
} from "./fragments/ruler-file.ts";
export { yamlFile } from "./fragments/yaml-file.ts";
export { formatMatcher } from "./routing/matcher.ts";
export { prometheusRule } from "./fragments/prometheus-rule.ts";
export type { Alert, Recording, RuleGroup, Severity } from "./model/rule.ts";
export type { AlertTest, RecordTest, RuleTest, RuleTests } from "./model/rule-test.ts";
export {
  selector,
  thresholds,
  type Threshold,
  type Tuned,
  type Tuning,
} from "./fragments/thresholds.ts";
export { catalogue, type Catalogue, type Metric } from "./model/catalogue.ts";
export { not, selectors } from "./fragments/selectors.ts";
