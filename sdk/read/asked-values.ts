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
  const { secretStoreRef, data = [], dataFrom = [] } = spec;
  const own = secretStoreRef?.name;
  const single = data.map(({ secretKey, remoteRef, sourceRef }, index) => ({
    store: sourceRef?.storeRef?.name ?? own ?? "",
    entry: remoteRef.key,
    ...(remoteRef.property !== undefined && { property: remoteRef.property }),
    key: secretKey,
    field: `spec.data[${index}].remoteRef.key`,
  }));
  const whole = dataFrom.map(({ extract, sourceRef }, index) => ({
    store: sourceRef?.storeRef?.name ?? own ?? "",
    entry: extract?.key,
    ...(extract?.property !== undefined && { property: extract.property }),
    field: `spec.dataFrom[${index}].extract.key`,
  }));
  return [...single, ...whole].filter((asked): asked is AskedValue => asked.entry !== undefined);
}
