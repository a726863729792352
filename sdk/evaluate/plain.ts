/** What cannot stand in a Kubernetes object, and where: `spec.ports[0]`. */
export interface Refusal {
  readonly field: string;
  readonly message: string;
}

/** Where the copy stands: the steps that led there, the containers around it, and whom to tell. */
interface Position {
  readonly path: (string | number)[];
  readonly parents: object[];
  readonly refuse: (refusal: Refusal) => void;
}

/**
 * Copies a value into plain data: maps, lists, strings, finite numbers, booleans and null.
 * A map's undefined entry is left out, as an optional field is; everything else that YAML cannot say
 * exactly is refused. The copy shares nothing with its source, so later changes cannot reach it.
 */
export function plain(value: unknown, refuse: (refusal: Refusal) => void): unknown {
  return copy(value, { path: [], parents: [], refuse });
}

function copy(value: unknown, position: Position): unknown {
  switch (typeof value) {
    case "string":
      if (!value.isWellFormed()) refuse(position, "holds half a surrogate pair, which is no text");
      return value;
    case "boolean":
      return value;
    case "number":
      return copyNumber(value, position);
    case "object":
      return value === null ? null : copyContainer(value, position);
    case "undefined":
      refuse(position, "is undefined");
      return null;
    default:
      refuse(position, `is a ${typeof value}, not plain data`);
      return null;
  }
}

function refuse({ path, refuse }: Position, message: string): void {
  const field = path.reduce<string>((field, step) => {
    if (typeof step === "number") return `${field}[${step}]`;
    return field === "" ? step : `${field}.${step}`;
  }, "");
  refuse({ field, message });
}

function copyNumber(value: number, position: Position): number {
  if (!Number.isFinite(value)) {
    refuse(position, `is ${value}, which no Kubernetes field can hold`);
  } else if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    refuse(position, "is beyond 2^53, where integers are no longer exact");
  }
  return Object.is(value, -0) ? 0 : value;
}

function copyContainer(value: object, position: Position): unknown {
  if (position.parents.includes(value)) {
    refuse(position, "leads back to itself");
    return null;
  }
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
    refuse(position, `is a ${prototype.constructor?.name ?? "value of a class"}, not plain data`);
    return null;
  }
  position.parents.push(value);
  const copied = Array.isArray(value) ? copyList(value, position) : copyMap(value, position);
  position.parents.pop();
  return copied;
}

function copyList(list: readonly unknown[], position: Position): unknown[] {
  const result: unknown[] = [];
  for (let index = 0; index < list.length; index++) {
    position.path.push(index);
    result.push(copy(list[index], position));
    position.path.pop();
  }
  return result;
}

const ordinary = { enumerable: true, configurable: true, writable: true };

function copyMap(value: object, position: Position): unknown {
  const result: Record<string, unknown> = {};
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    refuse(position, `has the key ${String(symbol)}, which is no text`);
  }
  // Everything that components yield comes through here, and a pair for each entry takes as long as its copy.
  for (const key of Object.keys(value)) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    if (item === undefined) continue;
    position.path.push(key);
    if (key === "<<") refuse(position, "has the key <<, which YAML readers take for a merge");
    if (!key.isWellFormed()) refuse(position, "has half a surrogate pair in its key");
    const copied = copy(item, position);
    position.path.pop();
    // An assignment to `__proto__` would set the prototype; the definition makes an ordinary key.
    if (key === "__proto__") Object.defineProperty(result, key, { value: copied, ...ordinary });
    else result[key] = copied;
  }
  return result;
}
