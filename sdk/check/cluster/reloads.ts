import type { ClusterCheck } from "../check.ts";
import { isReloaded, isReread } from "../../read/is-reloaded.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import { referencesOf } from "../../model/references-of.ts";

export const reloads: ClusterCheck = {
  name: "reloads",
  law: "Where Reloader runs, whatever reads a value of the secret store at its start is restarted for a new one.",
  run(cluster) {
    if (!cluster.facts.reloader) return [];
    const fetched = new Set(
      allOfKind(cluster, "ExternalSecret").map(
        ({ resource, name, namespace }) => `${namespace}/${resource.spec?.target?.name ?? name}`,
      ),
    );
    const workloads = allOfKind(cluster, "DaemonSet", "Deployment", "StatefulSet");
    return workloads.flatMap(({ application, object, namespace }) =>
      referencesOf(object)
        .filter(({ kind, name }) => kind === "Secret" && fetched.has(`${namespace}/${name}`))
        .filter(({ name }) => !isReloaded(object, name) && !isReread(object, name))
        .map(({ name, field }) => ({
          ...{ application, object, field },
          message: `reads the Secret ${name} when it starts, and goes on with the old value after a rotation`,
          hint: `take ...reloadWith(cluster, "${name}") into its metadata, or ...rereads("${name}") where it reads files whenever it needs them`,
        })),
    );
  },
};
