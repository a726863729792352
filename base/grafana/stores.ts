import type { Address, Datasource } from "../../sdk/index.ts";
import { platform } from "../roles.ts";

/** Whose series it shows of stores that keep several apart. */
export const tenant = platform;

/** One store as Grafana shows it. */
export type Shown<Store> = Datasource & { readonly at: Store };

/**
 * The stores of Grafana, the default one first. Dashboards hold uids, so that one has a fixed uid, and the others
 * have their application's name.
 */
export function shownStores<Store extends Address>(byDefault: Store, all: readonly Store[]) {
  const others = all.filter(({ name }) => name !== byDefault.name);
  return [byDefault, ...others].map((at): Shown<Store> => {
    const isDefault = at === byDefault;
    return { uid: isDefault ? "prometheus" : at.name, store: at.name, tenant, isDefault, at };
  });
}
