import { fleet } from "../../clusters/index.ts";
import { evaluate } from "../../sdk/evaluate/evaluate.ts";
import type { EvaluatedApplication, EvaluatedCluster } from "../../sdk/evaluate/evaluated.ts";
import { objectsOf } from "../base/evaluated.ts";
import { NotInFleet } from "../not-in-fleet.ts";

/** A cluster of the fleet that reads what teams bring, here those of these namespaces. */
export function clusterOfTeams(monitoredNamespaces: readonly string[]): EvaluatedCluster {
  const clusters = fleet.clusters.map((one) => ({ ...one, monitoredNamespaces }));
  const found = evaluate({ ...fleet, clusters }).evaluated.clusters.find(({ applications }) =>
    applications.some(readsTeams),
  );
  if (!found) throw new NotInFleet("a cluster that reads what teams bring");
  return found;
}

function readsTeams(one: EvaluatedApplication): boolean {
  return objectsOf(one, "Prometheus").some(({ spec }) => spec.enforcedNamespaceLabel !== undefined);
}

/** The application of teams that yields a kind, with the name and namespace of that object. */
export function ofTeams(
  { applications }: EvaluatedCluster,
  kind: "Alertmanager" | "Prometheus",
): {
  readonly application: EvaluatedApplication;
  readonly name: string;
  readonly namespace: string;
} {
  const home = applications.find(readsTeams)!.namespace.name;
  const application = applications.find(
    (one) => one.namespace.name === home && objectsOf(one, kind).length > 0,
  )!;
  return { application, name: application.name, namespace: home };
}

/** The one application of a component that teams have no instance of. */
export function ofPlatform({ applications }: EvaluatedCluster, name: string): EvaluatedApplication {
  return applications.find(({ component }) => component.name === name)!;
}
