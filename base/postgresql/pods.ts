import { type OwnOf, tcp } from "../../sdk/index.ts";

export const pods = {
  server: { ports: { postgres: tcp(5432) } },
  /** Makes the database and its user. */
  prepare: { ports: {} },
  /** Writes copies of the database to another volume, and reads them back. */
  backup: { ports: {} },
} as const;

export type Own = OwnOf<typeof pods>;
