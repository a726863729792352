import { type Handed, type LogRules, refusePair } from "../../sdk/index.ts";
import type { LokiOptions } from "./options.ts";

/** Refuses what Loki would take and not do. Throws. */
export function refuse({ replicas, store }: LokiOptions): void {
  refusePair(replicas, "lines");
  if (store === "volume" && replicas > 1) {
    throw new Error(
      `Cannot keep lines of ${replicas} replicas on volumes: each would answer with its own alone; one replica, or store: "bucket"`,
    );
  }
}

/** Refuses what a ruler without a metrics store would evaluate and throw away. */
export function alertsAlone(handed: Handed<readonly LogRules[]>): Handed<readonly LogRules[]> {
  const rules = handed.of.flatMap(({ groups }) => groups.flatMap((group) => group.rules));
  const recording = rules.find((rule) => "record" in rule);
  if (!recording) return handed;
  throw new Error(
    `Cannot record "${recording.record}" of ${handed.by.name}: this ruler writes to no metrics store; have an alert ask for it`,
  );
}
