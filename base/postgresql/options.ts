export interface PostgresqlOptions {
  /** The name of the one database, and of the user that has it. */
  readonly database: string;
  /** Size of the volume. */
  readonly storage: string;
  readonly backup: {
    /** When a copy is written, as a CronJob says it, in UTC. */
    readonly schedule: string;
    /** For how many days copies are kept. */
    readonly days: number;
    /** Size of the volume that they lie on. */
    readonly storage: string;
  };
  readonly resources: {
    readonly requests: { readonly cpu: string; readonly memory: string };
    readonly limits: { readonly memory: string };
  };
}

/** What a cluster gets that chooses nothing. */
export const options: PostgresqlOptions = {
  database: "oncall",
  storage: "10Gi",
  backup: { schedule: "43 1 * * *", days: 14, storage: "20Gi" },
  resources: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "1Gi" } },
};
