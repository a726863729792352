import type { KubernetesObject } from "../model/kubernetes-object.ts";
import type { Migration } from "../model/migration.ts";
import { matchesPattern } from "../model/object-pattern.ts";
import type { EvaluatedCluster } from "./evaluated.ts";
import { syncOptionsOf, withSyncOptions } from "./sync-options.ts";

/**
 * Argo CD deletes an object that says this, and creates it anew.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/
 */
const replaceByForce = "Force=true,Replace=true";

/** A cluster whose objects say how to sync them where a migration names them. */
export function replaceMigrated(
  cluster: EvaluatedCluster,
  migrations: readonly Migration[],
): EvaluatedCluster {
  if (migrations.length === 0) return cluster;
  const applications = cluster.applications.map((application) => {
    const place = `${cluster.facts.name}/${application.name}`;
    const objects = application.objects.map((object) =>
      migrations.some((migration) => names(migration, object, place)) ? replaced(object) : object,
    );
    return { ...application, objects };
  });
  return { ...cluster, applications };
}

/** Whether a migration names an object of the application at `place`, `us-prod/grafana`. */
function names(migration: Migration, { kind, metadata }: KubernetesObject, place: string): boolean {
  const { name, namespace = "" } = metadata;
  return matchesPattern(migration.object, `${place}/${kind}/${namespace}/${name}`);
}

function replaced(object: KubernetesObject): KubernetesObject {
  const own = syncOptionsOf(object);
  return withSyncOptions(object, own === undefined ? replaceByForce : `${own},${replaceByForce}`);
}
