import {
  configMap,
  disruptionBudget,
  headlessService,
  type OwnPods,
  type Resource,
  service,
} from "../../sdk/index.ts";
import { bucketClient } from "./bucket-client.ts";
import {
  type RingGiven,
  type RingOptions,
  type RingReplica,
  ringStatefulSet,
} from "./ring-stateful-set.ts";
import type { RingPorts } from "./ring.ts";

/**
 * The objects of a store whose replicas share their work by rings and keep a bucket: Loki, Tempo, Mimir, Cortex.
 *
 * @param given with the text of `overrides.yaml`, the limits of tenants, which the program reads again when it changes
 */
export function ringStore(
  own: OwnPods<RingPorts>,
  replica: RingReplica & RingOptions,
  given: RingGiven & { readonly overrides: string },
): Resource[] {
  const { name, namespace } = own;
  const { config, overrides, rules = new Map() } = given;
  return [
    ...bucketClient(own, given),
    configMap(name, namespace, { "config.yaml": config }),
    configMap(`${name}-overrides`, namespace, { "overrides.yaml": overrides }),
    ...[...rules].map(([tenant, files]) => configMap(`${name}-rules-${tenant}`, namespace, files)),
    ringStatefulSet(own, replica, given),
    ...(replica.replicas > 1 ? [disruptionBudget(own)] : []),
    service(own),
    headlessService(own),
  ];
}
