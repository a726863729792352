import { precious } from "../evaluate/protect.ts";

/** What deleting an object of some kind and making it anew would do, and what to do instead. */
interface Irreplaceable {
  /** Follows the object's name. */
  readonly lost: string;
  readonly hint: string;
}

/** Undefined for a kind whose objects a migration may replace. */
export function irreplaceable(kind: string): Irreplaceable | undefined {
  if (kind === "PersistentVolume") return volume;
  return precious.has(kind) ? holding : undefined;
}

const holding: Irreplaceable = {
  lost: "would lose what it holds",
  hint: "deliver one of another name beside it, move the data, then waive the removal",
};

/** https://kubernetes.io/docs/concepts/storage/persistent-volumes/#storage-object-in-use-protection */
const volume: Irreplaceable = {
  lost: "would stay marked for deletion for as long as a claim is bound to it",
  hint: "deliver one of another name beside it, then delete the claim that is bound to this one",
};
