import type { KubernetesObject } from "../../model/kubernetes-object.ts";
import { ofKind } from "../../model/of-kind.ts";
import { allOfKind } from "../../read/all-of-kind.ts";
import type { ClusterCheck } from "../check.ts";

export const singleWriters: ClusterCheck = {
  name: "single-writers",
  law: "A Deployment with a volume of one node ends its pod before it starts another: the new one else waits for the volume, or writes beside the old one.",
  run(cluster) {
    const claims = new Map(
      allOfKind(cluster, "PersistentVolumeClaim").map(({ namespace, name, resource }) => [
        `${namespace}/${name}`,
        resource.spec?.accessModes ?? [],
      ]),
    );
    return allOfKind(cluster, "Deployment").flatMap(({ application, object, namespace }) => {
      if (endsFirst(object)) return [];
      const claim = claimNames(object).find((name) => {
        const modes = claims.get(`${namespace}/${name}`) ?? [];
        return modes.length > 0 && modes.every((mode) => mode.startsWith("ReadWriteOnce"));
      });
      if (claim === undefined) return [];
      const message = `is not Recreate, and the claim ${claim} is of one node alone: a new pod waits for its volume, or writes beside the old one`;
      const hint = 'strategy: { type: "Recreate" }';
      return [{ application, object, field: "spec.strategy.type", message, hint }];
    });
  },
};

/** A quarter of the pods more than there should be is usual, and of one pod that is one. */
function endsFirst(object: KubernetesObject): boolean {
  const { type, rollingUpdate } = ofKind(object, "Deployment")?.spec?.strategy ?? {};
  return type === "Recreate" || /^0%?$/.test(String(rollingUpdate?.maxSurge ?? "25%"));
}

function claimNames(object: KubernetesObject): string[] {
  const volumes = ofKind(object, "Deployment")?.spec?.template.spec?.volumes ?? [];
  return volumes.flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? []);
}
