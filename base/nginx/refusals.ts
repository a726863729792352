import { platform } from "../roles.ts";
import type { StoreHost } from "./hosts.ts";
import type { NginxOptions } from "./options.ts";
import { isServed } from "./users.ts";

/** Refuses users and hosts that would be there and serve nobody, or somebody else. Throws. */
export function refuse({ users, hosts }: NginxOptions, stores: readonly StoreHost[]): void {
  const names = stores.map(({ store }) => store);
  for (const user of Object.keys(users)) {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(user)) continue;
    throw new Error(
      `Cannot let in the user "${user}": a name has small letters, digits and single dashes between them, as a file and a pattern are called by it`,
    );
  }
  for (const [store, { tenant }] of Object.entries(hosts)) {
    const host = stores.find((one) => one.store === store);
    if (!host) {
      throw new Error(
        `Cannot serve the host of "${store}": the stores here are ${names.join(", ")}; take it out of the option hosts, or bind the store`,
      );
    }
    if (!isServed(host, tenant)) {
      throw new Error(
        `Cannot serve the host of "${store}" for the tenant "${tenant}": that store keeps no tenants apart, so all of it is what "${platform}" reads`,
      );
    }
  }
}
