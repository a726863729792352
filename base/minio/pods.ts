import { http, type OwnOf } from "../../sdk/index.ts";

export const pods = {
  /** Keeps objects: clients come by the Service, the servers reach each other by themselves. */
  server: { ports: { api: http(9000, { peers: "too" }) } },
  /** Makes buckets and users. */
  prepare: { ports: {} },
  /** Copies buckets out of the cluster, and back. */
  backup: { ports: {} },
} as const;

export type Own = OwnOf<typeof pods>;
