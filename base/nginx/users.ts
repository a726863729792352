import { platform, type Tenant } from "../roles.ts";
import { block, type Directive, line } from "./directive.ts";
import type { StoreHost } from "./hosts.ts";
import type { NginxOptions, OpenHost, User } from "./options.ts";

/** A file of nobody's: whoever is looked for there is refused as with a wrong password. */
const nobody = "/dev/null";

/** The tenants that users and hosts are for, sorted. */
export function tenantsOfUsers({ users, hosts }: Pick<NginxOptions, "users" | "hosts">): Tenant[] {
  const all = [...Object.values(users), ...Object.values(hosts)].map(({ tenant }) => tenant);
  return [...new Set(all)].sort();
}

/** What whoever sets a user's password must know, by user. */
export function aboutUsers(users: NginxOptions["users"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(users).map(([name, { may, tenant }]) => [
      name,
      `the line ${name}:HASH, with what \`openssl passwd -apr1\` makes of a random password: whoever has that may ${may} as ${tenant}`,
    ]),
  );
}

/** The variables of a host by which nginx finds the file of a user who may do one thing there. */
export function namesOf({ store }: StoreHost): Readonly<Record<User["may"], string>> {
  const of = `store_${store.replaceAll("-", "_")}`;
  return { read: `${of}_readers`, write: `${of}_writers` };
}

/** From who somebody claims to be to the file with that one's password, where it may do so, and to the tenant's headers. */
export function mapsOf(host: StoreHost, options: NginxOptions, folder: string): Directive[] {
  if (options.hosts[host.store]) return [];
  const users = Object.entries(options.users).filter(([, { tenant }]) => isServed(host, tenant));
  const names = namesOf(host);
  const files = (["read", "write"] as const)
    .filter((may) => host.doors.some((door) => door.may === may))
    .map((may) =>
      block(
        ["map", "$remote_user", `$${names[may]}`],
        [
          line("default", nobody),
          ...users
            .filter(([, user]) => user.may === may)
            .map(([name]) => line(exactly(name), `${folder}/${name}`)),
        ],
      ),
    );
  const headers = headersOf(host).map((header) =>
    block(
      ["map", "$remote_user", `$${variableOf(host, header)}`],
      [
        line("default", ""),
        ...users.map(([name, { tenant }]) =>
          line(exactly(name), host.headers.get(tenant)?.[header] ?? ""),
        ),
      ],
    ),
  );
  return [...files, ...headers];
}

/** As a pattern, since plain words of a map are compared without case, and some mean something to nginx. */
function exactly(user: string): string {
  return `~^${user}$`;
}

/** The headers that say whose data a request means, with the one tenant of an open host or that of whoever comes. */
export function tenantHeaders(host: StoreHost, open: OpenHost | undefined): [string, string][] {
  if (open) return Object.entries(host.headers.get(open.tenant) ?? {});
  return headersOf(host).map((header) => [header, `$${variableOf(host, header)}`]);
}

function headersOf({ headers }: StoreHost): string[] {
  return [...new Set([...headers.values()].flatMap((one) => Object.keys(one)))];
}

function variableOf({ store }: StoreHost, header: string): string {
  return `store_${store}_${header}`.toLowerCase().replaceAll("-", "_");
}

/** A store that keeps no tenants apart is the platform's alone. */
export function isServed(host: StoreHost, tenant: Tenant): boolean {
  return tenant === platform || headersOf(host).length > 0;
}
