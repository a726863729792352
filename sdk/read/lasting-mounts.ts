import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";
import { containersOf, podTemplate } from "../model/pod-template.ts";
import { claimsOf } from "./claims.ts";

/** Where a program finds what it keeps: a folder of a volume that outlives its pods. */
export interface LastingMount {
  /** The path that the program knows. */
  readonly path: string;
  /** What is there: `data`, `data/blocks`. */
  readonly from: string;
  readonly field: string;
}

/**
 * The mounts of volumes that outlive a workload's pods, of what the operator mounts for it as well. What prepares a
 * volume before the program starts keeps nothing there.
 */
export function lastingMounts(object: KubernetesObject): LastingMount[] {
  return [...ofPods(object), ...ofOperator(object)];
}

function ofPods(object: KubernetesObject): LastingMount[] {
  const volumes = podTemplate(object)?.template.spec?.volumes ?? [];
  const claimed = volumes.flatMap(({ name, persistentVolumeClaim }) =>
    persistentVolumeClaim ? [[name, persistentVolumeClaim.claimName] as const] : [],
  );
  const templates = claimsOf(object).map(({ name }) => [name, name] as const);
  const lasting = new Map([...claimed, ...templates]);
  const programs = containersOf(object).filter(
    ({ container, field }) =>
      !field.includes(".initContainers[") || container.restartPolicy === "Always",
  );
  return programs.flatMap(({ container, field }) =>
    (container.volumeMounts ?? []).flatMap(({ name, mountPath, subPath }, index) => {
      const claim = lasting.get(name);
      const place = `${field}.volumeMounts[${index}]`;
      return claim === undefined
        ? []
        : [{ path: mountPath, from: inside(claim, subPath), field: place }];
    }),
  );
}

/** In a folder of its volume, unless it is told otherwise (prometheus-operator v0.93.1, `SubPathForStorage`). */
function ofOperator(object: KubernetesObject): LastingMount[] {
  const resource = ofKind(object, "Alertmanager", "Prometheus");
  const storage = resource?.spec?.storage;
  if (!resource || !storage) return [];
  const kind = resource.kind.toLowerCase();
  const folder = storage.disableMountSubPath ? undefined : `${kind}-db`;
  const field = "spec.storage.disableMountSubPath";
  return claimsOf(object).map(({ name }) => ({
    path: `/${kind}`,
    from: inside(name, folder),
    field,
  }));
}

function inside(claim: string, folder?: string): string {
  return folder ? `${claim}/${folder}` : claim;
}
