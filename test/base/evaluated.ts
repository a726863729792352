import { fleet } from "../../clusters/index.ts";
import { frozen } from "../../sdk/basics/frozen.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import type { Resource } from "../../sdk/index.ts";
import { NotInFleet } from "../not-in-fleet.ts";

/** Evaluated once for many files of tests (`../jest/modules.mjs`), so none of them may change it for the others. */
export const evaluated = frozen(evaluate(fleet).evaluated);

/** Every cluster of the fleet. */
export const clusters: readonly EvaluatedCluster[] = evaluated.clusters;

/** Every place of the fleet, and the neutral one whose objects are the bases. */
export const places: readonly EvaluatedCluster[] = [evaluated.neutral, ...clusters];

/** The clusters that run a component. */
export function clustersWith(component: string): EvaluatedCluster[] {
  return clusters.filter((cluster) => runs(cluster, component) !== undefined);
}

/**
 * A component where the fleet runs it first, or on a certain cluster. A test that asks for what the fleet
 * does not run is skipped.
 */
export function applicationOf(component: string, cluster?: EvaluatedCluster): EvaluatedApplication {
  const [first] = cluster ? [cluster] : clustersWith(component);
  const found = first && runs(first, component);
  if (!found) throw new NotInFleet(`${component}${cluster ? ` on ${cluster.facts.name}` : ""}`);
  return found;
}

/**
 * The first cluster that runs a component in a certain way; a test that asks for one that the fleet does not
 * have is skipped.
 *
 * @param trait says which way, behind "runs"
 */
export function clusterThatRuns(
  trait: string,
  component: string,
  holds: (application: EvaluatedApplication) => boolean,
): EvaluatedCluster {
  const found = clustersWith(component).find((cluster) => holds(applicationOf(component, cluster)));
  if (!found) throw new NotInFleet(`a cluster that runs ${trait}`);
  return found;
}

/** The objects of a kind that a component yields. */
export function objectsOf<Kind extends Resource["kind"]>(
  { objects }: EvaluatedApplication,
  kind: Kind,
): Extract<Resource, { kind: Kind }>[] {
  const found = objects.filter((object) => object.kind === kind);
  return found as unknown as Extract<Resource, { kind: Kind }>[];
}

/** The one object of a kind that a component yields; `name` where it yields several. */
export function objectOf<Kind extends Resource["kind"]>(
  application: EvaluatedApplication,
  kind: Kind,
  name?: string,
): Extract<Resource, { kind: Kind }> {
  const found = objectsOf(application, kind).filter(
    ({ metadata }) => name === undefined || metadata?.name === name,
  );
  const [object] = found;
  if (found.length !== 1 || object === undefined) {
    throw new Error(`${found.length} objects are ${kind} ${name ?? ""}`);
  }
  return object;
}

function runs({ applications }: EvaluatedCluster, component: string) {
  return applications.find((one) => one.component.name === component);
}
