import { fleet } from "../../clusters/index.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { Resource } from "../../sdk/index.ts";

const { evaluated } = evaluate(fleet);

/** Every place of the fleet, and the neutral one whose objects are the bases. */
export const places: readonly EvaluatedCluster[] = [evaluated.neutral, ...evaluated.clusters];

/** A component as the fleet makes it: on neutral ground with its defaults, unless a cluster is named. */
export function applicationOf(component: string, cluster?: string): EvaluatedApplication {
  const place = cluster ? places.find(({ facts }) => facts.name === cluster) : evaluated.neutral;
  const found = place?.applications.find((one) => one.component.name === component);
  if (!found) throw new Error(`The fleet has no "${component}" on ${cluster ?? "neutral ground"}`);
  return found;
}

/** The one object of a kind that a component yields; `name` where it yields several. */
export function objectOf<Kind extends Resource["kind"]>(
  { objects }: EvaluatedApplication,
  kind: Kind,
  name?: string,
): Extract<Resource, { kind: Kind }> {
  const found = objects.filter(
    (object) => object.kind === kind && (name === undefined || object.metadata.name === name),
  );
  if (found.length !== 1) throw new Error(`${found.length} objects are ${kind} ${name ?? ""}`);
  return found[0] as unknown as Extract<Resource, { kind: Kind }>;
}
