/** Fields that tell the items of Kubernetes lists apart, most telling first. */
const fields = [
  "name",
  "alert",
  "record",
  "key",
  "path",
  "host",
  "mountPath",
  "containerPort",
  "port",
];

/** The scalar by which an item is told from its neighbours; `field` is absent for scalars themselves. */
export interface ItemIdentity {
  readonly field?: string;
  readonly value: string | number;
}

/** What identifies a list item, or undefined where nothing does: null, a boolean, a list, a map without such a field. */
export function identityOfItem(item: unknown): ItemIdentity | undefined {
  if (typeof item === "string" || typeof item === "number") return { value: item };
  if (typeof item !== "object" || item === null || Array.isArray(item)) return undefined;
  for (const field of fields) {
    const value: unknown = Object.hasOwn(item, field)
      ? (item as Readonly<Record<string, unknown>>)[field]
      : undefined;
    if (typeof value === "string" || typeof value === "number") return { field, value };
  }
  return undefined;
}
