import { equal } from "../equal.ts";
import { identityOf, type KubernetesObject } from "../model/kubernetes-object.ts";
import type { Resource } from "../model/resource.ts";
import { canonicalise } from "./canonical.ts";
import { plain } from "./plain.ts";
import { protect } from "./protect.ts";
import type { Report } from "./report.ts";

/** Makes objects plain, canonical and protected. One without identity is reported and left out. */
export function deliver(
  resources: readonly Resource[],
  { object, source, report }: { object: string; source: string; report: Report },
): KubernetesObject[] {
  return resources.flatMap((resource) => {
    const origin = { check: "values", source, object: `${object}/${describe(resource)}` };
    const copy = plain(resource, (refusal) => report({ ...origin, ...refusal }));
    if (!isWhole(copy)) {
      const message = "is no Kubernetes object: apiVersion, kind and metadata.name are needed";
      report({ ...origin, message });
      return [];
    }
    canonicalise(copy);
    return [protect(copy)];
  });
}

function isWhole(value: unknown): value is KubernetesObject {
  const { apiVersion, kind, metadata } = (value ?? {}) as Partial<KubernetesObject>;
  return (
    typeof apiVersion === "string" && typeof kind === "string" && typeof metadata?.name === "string"
  );
}

/** `Deployment/observability/grafana`, as far as the value has these fields. */
function describe(resource: Resource): string {
  const { kind, metadata } = (resource ?? {}) as Partial<KubernetesObject>;
  return `${kind ?? "?"}/${metadata?.namespace ?? ""}/${metadata?.name ?? "?"}`;
}

/**
 * Takes the base's own object wherever nothing differs, so that later steps know by identity what did
 * not change.
 */
export function share(
  objects: readonly KubernetesObject[],
  base: readonly KubernetesObject[],
): KubernetesObject[] {
  const known = new Map(base.map((object) => [identityOf(object), object]));
  return objects.map((object) => {
    const same = known.get(identityOf(object));
    return same !== undefined && equal(same, object) ? same : object;
  });
}
