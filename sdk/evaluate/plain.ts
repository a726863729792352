/** What cannot stand in a Kubernetes object, and where: `spec.ports[0]`. */
export interface Refusal {
  readonly field: string;
  readonly message: string;
}

/**
 * Copies a value into plain data: maps, lists, strings, finite numbers, booleans and null.
 * A map's undefined entry is left out, as an optional field is; everything else that YAML cannot say
 * exactly is refused. The copy shares nothing with its source, so later changes cannot reach it.
 */
export function plain(value: unknown, refuse: (refusal: Refusal) => void): unknown {
  return copy(value, "", [], (field, message) => refuse({ field, message }));
}

type Refuse = (field: string, message: string) => void;

function copy(value: unknown, field: string, parents: readonly object[], refuse: Refuse): unknown {
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) refuse(field, "holds half a surrogate pair, which is no text");
      return value;
    case "boolean":
      return value;
    case "number":
      return copyNumber(value, field, refuse);
    case "object":
      return value === null ? null : copyContainer(value, field, parents, refuse);
    default:
      refuse(field, `is ${typeof value === "undefined" ? "undefined" : `a ${typeof value}`}`);
      return null;
  }
}

function copyNumber(value: number, field: string, refuse: Refuse): number {
  if (!Number.isFinite(value)) refuse(field, `is ${value}, which no Kubernetes field can hold`);
  else if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    refuse(field, `is beyond 2^53, where integers are no longer exact`);
  }
  return Object.is(value, -0) ? 0 : value;
}

function copyContainer(
  value: object,
  field: string,
  parents: readonly object[],
  refuse: Refuse,
): unknown {
  if (parents.includes(value)) {
    refuse(field, "leads back to itself");
    return null;
  }
  const path = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item, index) => copy(item, `${field}[${index}]`, path, refuse));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    refuse(field, `is a ${value.constructor.name}, not plain data`);
    return null;
  }
  return copyMap(value, field, path, refuse);
}

function copyMap(value: object, field: string, path: readonly object[], refuse: Refuse): unknown {
  const result = {};
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    refuse(field, `has the key ${String(symbol)}, which is no text`);
  }
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const inner = field === "" ? key : `${field}.${key}`;
    if (key === "<<") refuse(inner, "has the key <<, which YAML readers take for a merge");
    if (!key.isWellFormed()) refuse(inner, "has half a surrogate pair in its key");
    // An assignment to `__proto__` would set the prototype; the definition makes an ordinary key.
    Object.defineProperty(result, key, {
      value: copy(item, inner, path, refuse),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}
