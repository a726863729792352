export interface ValkeyOptions {
  /** Size of the volume, which holds what is in memory, and a second copy of it while it is written anew. */
  readonly storage: string;
  /** Memory in MiB: two thirds of it for what is kept, the rest for clients and for the copy that is written. */
  readonly memory: number;
  readonly cpu: string;
}

/** What a cluster gets that chooses nothing. */
export const options: ValkeyOptions = { storage: "5Gi", memory: 384, cpu: "50m" };
