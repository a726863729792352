import { createHash } from "node:crypto";
import type { Tenant } from "../roles.ts";

/** Grafana's own limit (v13, `pkg/util/shortid_generator.go`). */
const longest = 40;

/** Of a tenant's datasource: `loki-shop`; what is too long ends with a digest of the whole. */
export function tenantUid(store: string, tenant: Tenant): string {
  const uid = `${store}-${tenant}`;
  if (uid.length <= longest) return uid;
  const digest = createHash("sha256").update(uid).digest("hex").slice(0, 8);
  return `${uid.slice(0, longest - 9)}-${digest}`;
}
