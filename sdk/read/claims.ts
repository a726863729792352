import type { KubernetesObject } from "../model/kubernetes-object.ts";
import { ofKind } from "../model/of-kind.ts";

/** What a workload claims, a volume for each of its pods. */
export interface Claim {
  /** Of the template. */
  readonly name: string;
  /** What the claims of its pods are called, but for the pod's number: `data-web`. */
  readonly volumes: string;
  /** The field of the template. */
  readonly field: string;
  /** A quantity. */
  readonly storage: string;
  /** The name of its volumes' class, unless the cluster chooses it. */
  readonly storageClass: string | undefined;
}

interface Template {
  readonly metadata?: { readonly name?: string };
  readonly spec?: {
    readonly storageClassName?: string;
    readonly resources?: { readonly requests?: Readonly<Record<string, unknown>> };
  };
}

/**
 * The claims of a StatefulSet, or of an object that the operator makes one for. It is called after its kind and
 * name, and so is a template that has no name (prometheus-operator v0.93.1, `VolumeName` and `volumeName`).
 */
export function claimsOf(object: KubernetesObject): Claim[] {
  const set = ofKind(object, "StatefulSet");
  if (set) {
    return (set.spec?.volumeClaimTemplates ?? []).map((template, index) =>
      claim(template, {
        set: object.metadata.name,
        name: "",
        field: `spec.volumeClaimTemplates[${index}]`,
      }),
    );
  }
  const resource = ofKind(object, "Alertmanager", "Prometheus");
  const template = resource?.spec?.storage?.volumeClaimTemplate;
  if (!template) return [];
  const made = `${object.kind.toLowerCase()}-${object.metadata.name}`;
  return [
    claim(template as Template, {
      set: made,
      name: `${made}-db`,
      field: "spec.storage.volumeClaimTemplate",
    }),
  ];
}

function claim(
  { metadata, spec }: Template,
  made: { set: string; name: string; field: string },
): Claim {
  const name = metadata?.name ?? made.name;
  const storage = String(spec?.resources?.requests?.["storage"] ?? "0");
  const storageClass = spec?.storageClassName;
  return { name, volumes: `${name}-${made.set}`, field: made.field, storage, storageClass };
}
