import type { Handed, RuleGroup } from "../../sdk/index.ts";
import { refusePair } from "../shared/ring.ts";
import type { LokiOptions } from "./options.ts";

/** In megabytes per second: an agent sends 1 MiB at once (`batch_size`), and Loki takes twice the limit at once. */
const leastIngestion = 1;

/** Refuses what Loki would take and not do. Throws. */
export function refuse({ replicas, store, limits, tenants }: LokiOptions): void {
  refusePair(replicas, "lines");
  for (const [tenant, { ingestion }] of Object.entries({ "each tenant": limits, ...tenants })) {
    if (ingestion === undefined || ingestion >= leastIngestion) continue;
    throw new Error(
      `Cannot limit ingestion of ${tenant} to ${ingestion} MB per second: what an agent sends at once would be refused however long it waits; ${leastIngestion}, or more`,
    );
  }
  if (store === "volume" && replicas > 1) {
    throw new Error(
      `Cannot keep lines of ${replicas} replicas on volumes: each would answer with its own alone; one replica, or store: "bucket"`,
    );
  }
}

/** Refuses what a ruler without a metrics store would evaluate and throw away. */
export function alertsAlone(handed: Handed<readonly RuleGroup[]>): Handed<readonly RuleGroup[]> {
  const rules = handed.of.flatMap((group) => group.rules);
  const recording = rules.find((rule) => "record" in rule);
  if (!recording) return handed;
  throw new Error(
    `Cannot record "${recording.record}" of ${handed.by.name}: this ruler writes to no metrics store; have an alert ask for it`,
  );
}
