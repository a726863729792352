import type { TempoOptions } from "./options.ts";

/** Refuses what Tempo would take and not do. Throws. */
export function refuse({ replicas, store }: Pick<TempoOptions, "replicas" | "store">): void {
  if (replicas === 2) {
    throw new Error(
      "Cannot run 2 replicas: spans need two of three, so that without one of them nothing is taken; 1, or 3 and more",
    );
  }
  if (store === "volume" && replicas > 1) {
    throw new Error(
      `Cannot keep traces of ${replicas} replicas on volumes: each would answer with its own alone; one replica, or store: "bucket"`,
    );
  }
}
