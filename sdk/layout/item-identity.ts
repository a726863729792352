/**
 * Fields that tell the items of Kubernetes lists apart, most telling first: the keys by which the API server
 * merges lists (`x-kubernetes-list-map-keys`, `x-kubernetes-patch-merge-key`), and what tells rules, routes,
 * scrapes and the entries of an ExternalSecret apart. A name comes before a port, which is told by its protocol as well; but several mounts
 * may have one volume's name.
 */
const fieldsOfItems: readonly (readonly string[])[] = [
  ["mountPath"],
  ["name"],
  ["alert"],
  ["record"],
  ["key"],
  ["secretKey"],
  ["containerPort", "protocol"],
  ["port", "path", "protocol"],
  ["path"],
  ["host"],
  ["ip"],
  ["devicePath"],
  ["topologyKey", "whenUnsatisfiable"],
];

/** Scalars by which an item is told from its neighbours; `field` is absent for a scalar itself. */
export type ItemIdentity = readonly {
  readonly field?: string;
  readonly value: string | number;
}[];

/** What identifies a list item, or undefined where nothing does: null, a boolean, a list, a map without such a field. */
export function identityOfItem(item: unknown): ItemIdentity | undefined {
  if (isTelling(item)) return [{ value: item }];
  if (typeof item !== "object" || item === null || Array.isArray(item)) return undefined;
  const entries = new Map(Object.entries(item));
  const fields = fieldsOfItems.find(([first = ""]) => isTelling(entries.get(first)));
  return fields?.flatMap((field) => {
    const value: unknown = entries.get(field);
    return isTelling(value) ? [{ field, value }] : [];
  });
}

function isTelling(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}
