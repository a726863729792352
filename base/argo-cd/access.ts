import type { options as defaults } from "./options.ts";

/**
 * Who may do what in Argo CD, in its policy's own language. Whoever signs in sees; what runs changes by
 * git. Operators may start and end syncs and run the actions that Argo CD offers, a restart say; not
 * sync anything but what git has. Administrators may do everything.
 * Source: https://argo-cd.readthedocs.io/en/stable/operator-manual/rbac/
 */
export function policy({ administrators, operators }: typeof defaults): string {
  const grants = [
    ...["get", "sync", "action/*"].map(
      (action) => `p, role:operator, applications, ${action}, */*, allow`,
    ),
    "p, role:operator, logs, get, */*, allow",
    ...operators.map((group) => `g, ${group}, role:operator`),
    ...administrators.map((group) => `g, ${group}, role:admin`),
  ];
  return `${grants.join("\n")}\n`;
}
