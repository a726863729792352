/** What the cluster that runs Argo CD may choose. */
export const options = {
  /** Whether reading this repository takes credentials: then they come from the secret store. */
  repository: "private" as "private" | "public",
  /** Groups of the sign-in service that may do everything. */
  administrators: [] as readonly string[],
  /** Groups that may start and end syncs, and restart what runs. */
  operators: [] as readonly string[],
};
