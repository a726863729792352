import type { ResourceOf } from "../model/of-kind.ts";

/** What an ExternalSecret asks of a store: one value, or an entry as a whole. */
export interface AskedValue {
  /** The store's name. */
  readonly store: string;
  readonly entry: string;
  /** The property of the entry; all of them where absent. */
  readonly property?: string;
  /** The key of the Secret that gets it; one for each property where absent. */
  readonly key?: string;
  /** Where the entry is named. */
  readonly field: string;
}

/** What is found by a pattern, or made by a generator, has no entry to name. */
export function askedValues({ spec = {} }: ResourceOf<"ExternalSecret">): AskedValue[] {
  const { secretStoreRef, target, data = [], dataFrom = [] } = spec;
  const own = secretStoreRef?.name;
  const single = data.map(({ secretKey, remoteRef, sourceRef }, index) => ({
    store: sourceRef?.storeRef?.name ?? own ?? "",
    entry: remoteRef.key,
    ...(remoteRef.property !== undefined && { property: remoteRef.property }),
    key: secretKey,
    field: `spec.data[${index}].remoteRef.key`,
  }));
  const taken = takenBy(target?.template?.data ?? {}).filter(
    ({ key }) => !data.some(({ secretKey }) => secretKey === key),
  );
  const whole = dataFrom.flatMap(({ extract, sourceRef }, index) => {
    const asked = {
      store: sourceRef?.storeRef?.name ?? own ?? "",
      entry: extract?.key,
      ...(extract?.property !== undefined && { property: extract.property }),
      field: `spec.dataFrom[${index}].extract.key`,
    };
    return taken.length > 0 ? taken.map((one) => ({ ...asked, ...one })) : [asked];
  });
  return [...single, ...whole].filter((asked): asked is AskedValue => asked.entry !== undefined);
}

/** The properties of an entry that a template names, as `externalSecret` does of those that may come later. */
function takenBy(template: Readonly<Record<string, string>>): { key: string; property: string }[] {
  return Object.entries(template).flatMap(([key, text]) =>
    [...text.matchAll(/\bindex \. "([^"]+)"/g)].map(([, property = ""]) => ({ key, property })),
  );
}
