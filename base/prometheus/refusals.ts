import { refuseExternalUrl } from "../../sdk/index.ts";
import type { PrometheusOptions } from "./options.ts";

interface Others {
  /** Whose rules it would evaluate, and who would ask it, by their names. */
  readonly rulesOf: readonly string[];
  readonly askedBy: readonly string[];
}

/** Refuses what a Prometheus would do wrong, or forget, and nobody would see. Throws. */
export function refuse(
  { externalUrl, federates, remoteWrite, replicas, shards, storage, teams }: PrometheusOptions,
  { rulesOf, askedBy }: Others,
): void {
  refuseExternalUrl(externalUrl);
  const writes = Object.keys(remoteWrite).length > 0;
  const federated = federates.length > 0;
  if (typeof storage !== "string" && !writes && !federated) {
    throw new Error(
      "Cannot keep samples on an emptyDir alone: they go when the pod does; write them to a store as well (remoteWrite), or say the size of a volume",
    );
  }
  if (federated && replicas * shards !== 1) {
    throw new Error(
      `Cannot federate ${replicas} replicas of ${shards} shards: whoever scrapes them gets each series from all of them; replicas: 1, shards: 1`,
    );
  }
  if (!Number.isInteger(shards) || shards < 1) {
    throw new Error(`Cannot divide targets among ${shards} shards: 1 or more`);
  }
  if (shards === 1) return;
  const each = `of ${shards} shards each has the series of its own targets alone`;
  if (!writes) {
    throw new Error(`Cannot write to no store: ${each}; write them to one (remoteWrite)`);
  }
  // The HA tracker of Mimir and Cortex elects one replica for all that has the same label `cluster`.
  if (replicas > 1) {
    throw new Error(
      `Cannot run ${replicas} replicas of each shard: the store keeps the samples of one replica of a cluster, and would throw away those of other shards; replicas: 1`,
    );
  }
  const rules = [...(teams ? ["teams"] : []), ...rulesOf];
  if (rules.length > 0) {
    throw new Error(
      `Cannot evaluate the rules of ${rules.join(", ")}: ${each}; have somebody evaluate them who has all, bind("rules", "...")`,
    );
  }
  if (askedBy.length > 0) {
    throw new Error(
      `Cannot answer ${[...new Set(askedBy)].join(", ")}: ${each}; lead them to the store, bind(metricsStore, "...")`,
    );
  }
}
