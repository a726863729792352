import type { ClusterCheck, FleetCheck, ObjectCheck } from "./check.ts";
import { autoscalers } from "./cluster/autoscalers.ts";
import { bindings } from "./cluster/bindings.ts";
import { dashboards } from "./cluster/dashboards.ts";
import { definitionsFirst } from "./cluster/definitions-first.ts";
import { disruptionBudgets } from "./cluster/disruption-budgets.ts";
import { fileNames } from "./cluster/file-names.ts";
import { foreignHosts } from "./cluster/foreign-hosts.ts";
import { ingresses } from "./cluster/ingresses.ts";
import { monitors } from "./cluster/monitors.ts";
import { networkPolicies } from "./cluster/network-policies.ts";
import { neutralFacts } from "./cluster/neutral-facts.ts";
import { references } from "./cluster/references.ts";
import { services } from "./cluster/services.ts";
import { uniqueObjects } from "./cluster/unique-objects.ts";
import { clusterFacts } from "./fleet/cluster-facts.ts";
import { delivery } from "./fleet/delivery.ts";
import { fleetNames } from "./fleet/fleet-names.ts";
import { annotations } from "./object/annotations.ts";
import { argo } from "./object/argo.ts";
import { configMapKeys } from "./object/config-map-keys.ts";
import { derivedNames } from "./object/derived-names.ts";
import { durations } from "./object/durations.ts";
import { environment } from "./object/environment.ts";
import { images } from "./object/images.ts";
import { labels } from "./object/labels.ts";
import { limits } from "./object/limits.ts";
import { names } from "./object/names.ts";
import { namespaces } from "./object/namespaces.ts";
import { permissions } from "./object/permissions.ts";
import { ports } from "./object/ports.ts";
import { probes } from "./object/probes.ts";
import { quantities } from "./object/quantities.ts";
import { schema } from "./object/schema.ts";
import { secrets } from "./object/secrets.ts";
import { selectors } from "./object/selectors.ts";
import { sizes } from "./object/sizes.ts";
import { text } from "./object/text.ts";
import type { Checks } from "./run-checks.ts";

/** The schema comes first: the others rely on the shapes that it promises. */
const objectChecks: readonly ObjectCheck[] = [
  schema,
  annotations,
  argo,
  configMapKeys,
  derivedNames,
  durations,
  environment,
  images,
  labels,
  limits,
  names,
  namespaces,
  permissions,
  ports,
  probes,
  quantities,
  secrets,
  selectors,
  sizes,
  text,
];

const clusterChecks: readonly ClusterCheck[] = [
  autoscalers,
  bindings,
  dashboards,
  definitionsFirst,
  disruptionBudgets,
  fileNames,
  foreignHosts,
  ingresses,
  monitors,
  networkPolicies,
  neutralFacts,
  references,
  services,
  uniqueObjects,
];

const fleetChecks: readonly FleetCheck[] = [clusterFacts, delivery, fleetNames];

/** Every law. One check, one file. */
export const checks: Checks = {
  objects: objectChecks,
  clusters: clusterChecks,
  fleet: fleetChecks,
};
