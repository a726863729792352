import type { Asked } from "../../evaluate/reach.ts";
import type { Bucket } from "../../model/bucket.ts";
import type { FleetCheck } from "../check.ts";

export const ownBuckets: FleetCheck = {
  name: "own-buckets",
  law: "A bucket is of one application on one cluster: of two in it each would take the other's objects for its own, and delete them.",
  run({ clusters }) {
    const first = new Map<string, Asked>();
    return clusters
      .flatMap(({ asked }) => asked)
      .flatMap((ask) => {
        const place = placeOf(ask);
        const other = place === undefined ? ask : (first.get(place) ?? ask);
        if (place !== undefined) first.set(place, other);
        if (other.from === ask.from && other.by === ask.by) return [];
        const { bucket } = ask.gifts as Bucket;
        return [
          {
            source: `clusters/${ask.from}.ts`,
            object: `${ask.from}/${ask.by}`,
            field: `flows.${ask.flow}`,
            message: `keeps its objects in "${bucket}", as ${other.from}/${other.by} does`,
            hint: "name another one in what the cluster provides",
          },
        ];
      });
  },
};

/** Where a bucket lies, and what it is called there; undefined for whatever is no bucket. */
function placeOf({ at, cluster, provider, gifts }: Asked): string | undefined {
  if (!("bucket" in gifts)) return undefined;
  const store = "host" in at ? at.host : `${cluster}/${provider}`;
  const account = "account" in gifts ? gifts.account : "";
  return JSON.stringify([store, account, gifts.bucket]);
}
