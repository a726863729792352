import type { ClusterCheck, ObjectCheck } from "./check.ts";
import { schema } from "./object/schema.ts";

/** Every law. One check, one file. */
export const objectChecks: readonly ObjectCheck[] = [schema];

export const clusterChecks: readonly ClusterCheck[] = [];
