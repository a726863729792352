import { canonicalQuantity } from "./canonical-quantity.ts";

/** Maps whose values the API server reads as quantities. */
const quantityMaps = new Set(["requests", "limits", "capacity", "hard"]);
/** Fields that hold one quantity, of the built-in kinds. */
const quantityFields = new Set(["sizeLimit"]);
/** Lists of containers. */
const containerLists = new Set(["containers", "initContainers"]);

/** Whether a map under this key holds quantities: `resources.requests`, a quota's `hard`. */
function holdsQuantities(key: string, value: unknown): value is Record<string, unknown> {
  return quantityMaps.has(key) && isMap(value);
}

/**
 * Rewrites an object in place to the form that the API server would store, so that what is delivered
 * is what is read back: canonical quantities, no empty annotation or label maps (kustomize drops them), no empty
 * lists in containers (the API server drops them).
 * A quantity that cannot be read is left for the check that names it.
 */
export function canonicalise(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(canonicalise);
  if (typeof value !== "object" || value === null) return;
  const map = value as Record<string, unknown>;
  for (const key of Object.keys(map)) {
    const item = map[key];
    if (holdsQuantities(key, item)) canonicaliseQuantities(item, Object.keys(item));
    else if (quantityFields.has(key)) canonicaliseQuantities(map, [key]);
    else if (key === "metadata") dropEmptyMaps(item);
    else if (containerLists.has(key) && Array.isArray(item)) item.forEach(dropEmptyLists);
    if (key !== "data") canonicalise(item);
  }
}

function canonicaliseQuantities(map: Record<string, unknown>, keys: readonly string[]): void {
  for (const key of keys) {
    const value = map[key];
    if (typeof value !== "string" && typeof value !== "number") continue;
    map[key] = canonicalQuantity(String(value)) ?? value;
  }
}

function dropEmptyMaps(metadata: unknown): void {
  if (!isMap(metadata)) return;
  for (const key of ["annotations", "labels"]) {
    const value = metadata[key];
    if (isMap(value) && Object.keys(value).length === 0) delete metadata[key];
  }
}

/** Of a container no list is kept that is empty; each of its lists may be left out. */
function dropEmptyLists(container: unknown): void {
  if (!isMap(container)) return;
  for (const [key, value] of Object.entries(container)) {
    if (Array.isArray(value) && value.length === 0) delete container[key];
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
