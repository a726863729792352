import { refusePair } from "../shared/ring.ts";
import type { TempoOptions } from "./options.ts";

/** Refuses what Tempo would take and not do. Throws. */
export function refuse({ replicas, store }: Pick<TempoOptions, "replicas" | "store">): void {
  refusePair(replicas, "spans");
  if (store === "volume" && replicas > 1) {
    throw new Error(
      `Cannot keep traces of ${replicas} replicas on volumes: each would answer with its own alone; one replica, or store: "bucket"`,
    );
  }
}
