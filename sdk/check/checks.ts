import type { ClusterCheck, FleetCheck, ObjectCheck } from "./check.ts";
import { schema } from "./object/schema.ts";
import type { Checks } from "./run-checks.ts";

const objectChecks: readonly ObjectCheck[] = [schema];

const clusterChecks: readonly ClusterCheck[] = [];

const fleetChecks: readonly FleetCheck[] = [];

/** Every law. One check, one file. */
export const checks: Checks = { objects: objectChecks, clusters: clusterChecks, fleet: fleetChecks };
