export interface ValkeyOptions {
  /** Size of the volume, which holds what is in memory, and a second copy of it while it is written anew. */
  readonly storage: string;
  /** Memory in MiB: two fifths of it for what is kept, as much for its copy while it is written anew, the rest for clients. */
  readonly memory: number;
  readonly cpu: string;
}

/** What a cluster gets that chooses nothing. */
export const options: ValkeyOptions = { storage: "5Gi", memory: 640, cpu: "50m" };
